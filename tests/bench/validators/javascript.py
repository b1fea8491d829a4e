"""Validators in TypeScript, in Node: a process for each measure, so that none spoils another's types."""

import json
import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from tests.bench.paired import SEED, Claim, Cost, Figure
from tests.bench.validators import ours, rounds
from tests.bench.validators.corpus import HERE, INVALID, SCHEMAS, SIX, TITLES, VALID

OURS: Final = "ours"
LIMIT: Final = "limit"
PEERS: Final = (
    "ajv",
    "ajv standalone",
    "arktype",
    "schemasafe",
    "typebox",
    "typebox 0.34",
    "typia",
    "valibot",
    "zod",
    "zod mini",
)


def against(targets: Mapping[str, float]) -> tuple[Claim, ...]:
    """Return the claims with a target, then those without for the other peers."""
    held = [Claim(OURS, rival, target) for rival, target in targets.items()]
    return (*held, *(Claim(OURS, rival) for rival in PEERS if rival not in targets))


QUICK: Final = {
    LIMIT: 1.5,
    "typebox 0.34": 1 / 2.5,
    "typebox": 1 / 2.5,
    "typia": 1 / 2.5,
    "ajv standalone": 1 / 4.5,
}
MEASURES: Final[Mapping[str, tuple[str, Sequence[Claim]]]] = {
    "valid": ("Node, valid object", against(QUICK)),
    "invalid": ("Node, invalid object", against({LIMIT: 1.5})),
    "problems": ("Node, all problems", against({LIMIT: 1.5, "ajv": 1 / 2, "ajv standalone": 1 / 2})),
    "text": ("Node, valid text", against({"JSON.parse": 1.05, LIMIT: 1.05})),
    "orders": ("Node, 64 key orders", (*against(dict.fromkeys(PEERS, 1.0)), Claim(OURS, LIMIT))),
}
"""What `measure.mjs` calls a measure, how it is told, and what is claimed."""

PROCESSES: Final = 5
"""That share the rounds of a measure: what the compiler makes of a check differs from one to the next."""

BUDGETS: Final = {"is": "3 kB", "problems": "6 kB"}
SIZES: Final = {"is": "bundle, boolean", "problems": "bundle, all problems"}


def figures(count: int) -> list[Figure]:
    """Measure all in `count` rounds each."""
    with tempfile.TemporaryDirectory(prefix="authwright-bench-") as name:
        folder = Path(name)
        data, _ = _prepare(folder)
        return [
            figure
            for measure, (told, claims) in MEASURES.items()
            for figure in rounds.figures(told, _measure(data, folder, measure, count), claims)
        ]


def sizes() -> list[Figure]:
    """Weigh the bundles of six schemas, minified and gzipped, in kilobytes instead of milliseconds."""
    with tempfile.TemporaryDirectory(prefix="authwright-bench-") as name:
        _, weights = _prepare(Path(name))
    figures = []
    for form, budget in BUDGETS.items():
        kilobytes = {one: weight[form] / 1000 for one, weight in weights.items()} | {
            budget: float(budget.split()[0])
        }
        costs = {one: {"six": [Cost(size / 1000, size / 1000)]} for one, size in kilobytes.items()}
        claims = (Claim(OURS, budget, 1.0), Claim(OURS, LIMIT), *(Claim(OURS, peer) for peer in PEERS))
        figures += rounds.figures(SIZES[form], costs, claims, calls=1)
    return figures


def _prepare(folder: Path) -> tuple[Path, dict[str, dict[str, int]]]:
    """Bundle all contestants into `folder`; return the path of what is given to them, and their weights."""
    if shutil.which("node") is None or not (HERE / "peers/node_modules").is_dir():
        raise SystemExit("Node.js or its packages are missing: run `make bench-peers`")
    (folder / "ours").mkdir()
    gathered = ours.write_typescript(folder / "ours")
    data = folder / "data.json"
    payloads = {title: {"valid": VALID[title], "invalid": INVALID[title]} for title in TITLES}
    given = {"schemas": dict(SCHEMAS), "weighed": SIX, "payloads": payloads}
    data.write_text(json.dumps(given), encoding="utf-8")
    weights = _node("prepare.mjs", data, folder, gathered, HERE / "limit.mjs")
    return data, weights


def _measure(data: Path, folder: Path, measure: str, count: int) -> rounds.Costs:
    costs: dict[str, dict[str, list[Cost]]] = {}
    for process in range(min(PROCESSES, count)):
        rounds_of_it = len(range(process, count, PROCESSES))
        results = _node("measure.mjs", data, folder, measure, rounds_of_it, SEED + process)
        for name, by_title in results.items():
            for title, series in by_title.items():
                costs.setdefault(name, {}).setdefault(title, []).extend(
                    Cost(cpu, wall) for cpu, wall in series
                )
    return costs


def _node(script: str, *arguments: object) -> Any:
    command = ["node", str(HERE / "peers" / script), *map(str, arguments)]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)
