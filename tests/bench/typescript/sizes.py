"""How many bytes a bundle has that imports one operation: `esbuild --bundle --minify`, plain and gzipped."""

import gzip
import re
import tempfile
from pathlib import Path
from typing import Final

from tests.bench.paired import Claim, Cost, Figure, run
from tests.bench.typescript.calls import CLIENT, PACKAGE
from tests.support.typescript import run as run_tool
from tests.support.typescript import tool

KILOBYTE: Final = 1000
BUDGET: Final = 6.0
NAME: Final = "6 kB"
_FUNCTION: Final = re.compile(r"^export function (\w+)\(", re.MULTILINE)


def operations(package: Path = PACKAGE) -> dict[str, str]:
    """Return the functions of all operations, each with its module."""
    found: dict[str, str] = {}
    for module in sorted((package / "operations").glob("*.ts")):
        text = module.read_text(encoding="utf-8")
        functions = _FUNCTION.findall(text) if "connection: Connection" in text else []
        found |= dict.fromkeys(functions, module.stem)
    return found


def weight(function: str, module: str, package: Path = PACKAGE) -> tuple[int, int]:
    """Return the bytes of a bundle with `connect` and one operation, plain and gzipped."""
    with tempfile.TemporaryDirectory() as name:
        entry, made = Path(name) / "entry.ts", Path(name) / "made.js"
        entry.write_text(
            f'export {{ connect }} from "{package / "connection.ts"}";\n'
            f'export {{ {function} }} from "{package / "operations" / module}.ts";\n',
            encoding="utf-8",
        )
        options = ("--bundle", "--minify", "--format=esm", "--log-level=warning")
        run_tool(tool("esbuild"), entry, *options, f"--outfile={made}")
        content = made.read_bytes()
    return len(content), len(gzip.compress(content, 9, mtime=0))


def figures() -> list[Figure]:
    """Weigh the smallest, the middle and the largest; kilobytes stand in the place of milliseconds."""
    weights = sorted((*weight(name, module), name) for name, module in operations().items())
    assert weights, "the package has no operations"
    found: list[Figure] = []
    for what, (plain, packed, name) in {
        "smallest": weights[0],
        "middle": weights[len(weights) // 2],
        "largest": weights[-1],
    }.items():
        for form, size in {"minified": plain, "minified, gzipped": packed}.items():
            costs = {CLIENT: _cost(size / KILOBYTE), NAME: _cost(BUDGET)}
            turns = {one: (lambda cost=cost: cost) for one, cost in costs.items()}
            found += run(f"{form}: {what}, {name}", turns, [Claim(CLIENT, NAME, 1.0)], rounds=1)
    return found


def _cost(kilobytes: float) -> Cost:
    # A turn's cost is told in thousandths.
    return Cost(kilobytes / 1000, kilobytes / 1000)
