"""Validators in Python: of dictionaries and of JSON bytes, in one interpreter."""

import json
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from tests.bench.paired import Claim, Figure
from tests.bench.validators import limit_bool, limit_problems, ours, peers, rounds
from tests.bench.validators.corpus import INVALID, VALID, snake
from tests.bench.validators.rounds import Maker

OURS: Final = "ours"
NATIVE: Final = "ours, native"
LIMIT: Final = "limit"


def told(*rivals: str, subject: str = OURS) -> tuple[Claim, ...]:
    """Return claims without a target."""
    return tuple(Claim(subject, rival) for rival in rivals)


VALID_CLAIMS: Final = (
    Claim(OURS, LIMIT, 1.1),
    Claim(OURS, "jsonschema-rs", 1.15),
    Claim(OURS, "fastjsonschema", 1 / 4.5),
    *told("msgspec", "pydantic", "pydantic, model", "jsonschema"),
    Claim(NATIVE, "msgspec", 1 / 1.5),
    *told(OURS, subject=NATIVE),
    *told("jsonschema-rs", subject=LIMIT),
)
INVALID_CLAIMS: Final = (
    Claim(OURS, LIMIT, 1.2),
    *told("jsonschema-rs", "msgspec", "pydantic", "fastjsonschema", "jsonschema"),
    *told("jsonschema-rs", subject=LIMIT),
)
PROBLEM_CLAIMS: Final = (
    Claim(OURS, LIMIT, 1.2),
    Claim(OURS, "pydantic", 1 / 2.4),
    *told("pydantic, model", "jsonschema-rs", "fastjsonschema", "jsonschema"),
)
MESSAGE_CLAIMS: Final = told("pydantic", "jsonschema-rs", "fastjsonschema", "jsonschema")
BYTES_CLAIMS: Final = (
    Claim("orjson, ours", "orjson, limit", 1.1),
    *told("orjson alone", "msgspec", "pydantic", "orjson, jsonschema-rs", subject="orjson, ours"),
)


@dataclass(frozen=True, slots=True)
class Measure:
    """Contestants on some inputs."""

    name: str
    makers: Mapping[str, Maker]
    inputs: Mapping[str, Sequence[Any]]
    claims: Sequence[Claim]


def figures(count: int) -> list[Figure]:
    """Measure all in `count` rounds each."""
    with tempfile.TemporaryDirectory(prefix="authwright-bench-") as name:
        return [
            figure
            for measure in _measures(Path(name))
            for figure in rounds.figures(
                measure.name, rounds.interleaved(measure.makers, measure.inputs, count), measure.claims
            )
        ]


def _measures(folder: Path) -> list[Measure]:
    (folder / "native").mkdir()
    ours.write_native(folder / "native")
    native = ours.Loaded(folder / "native", "native_")
    if not ours.is_native(native.boolean):
        raise RuntimeError("the modules were not compiled")
    ours.write_python(folder, "ours_")
    plain = ours.Loaded(folder, "ours_")
    limit = _limit(limit_bool, "is_{}")
    boolean = {OURS: plain.boolean, NATIVE: native.boolean, LIMIT: limit, **peers.BOOLEAN}
    problems = {OURS: plain.problems, LIMIT: _limit(limit_problems, "{}_problems"), **peers.PROBLEMS}
    messages = {OURS: plain.messages, **peers.MESSAGES}
    texts = {
        "orjson, ours": peers.after_orjson(plain.boolean),
        "orjson, limit": peers.after_orjson(limit),
        **peers.BYTES,
    }
    # As the standard library's parser gives them: no key is the very string that a module holds.
    valid = {title: [json.loads(json.dumps(one)) for one in values] for title, values in VALID.items()}
    invalid = {title: [json.loads(json.dumps(one)) for one in values] for title, values in INVALID.items()}
    encoded = {title: [json.dumps(one).encode() for one in values] for title, values in VALID.items()}
    return [
        Measure("Python, valid dict", boolean, valid, VALID_CLAIMS),
        Measure("Python, invalid dict", boolean, invalid, INVALID_CLAIMS),
        Measure("Python, all problems", problems, invalid, PROBLEM_CLAIMS),
        Measure("Python, with messages", messages, invalid, MESSAGE_CLAIMS),
        Measure("Python, valid bytes", texts, encoded, BYTES_CLAIMS),
    ]


def _limit(module: ModuleType, form: str) -> Maker:
    return lambda title: getattr(module, form.format(snake(title)))
