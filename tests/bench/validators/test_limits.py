"""The hand-written limits say what `jsonschema` says, in both languages."""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import pytest
from jsonschema import Draft202012Validator, ValidationError

from authwright.diagnostics.location import pointer
from tests.bench.validators import limit_bool, limit_problems
from tests.bench.validators.corpus import HERE, INVALID, SCHEMAS, TITLES, VALID, camel, snake
from tests.support.typescript import run

_NODE: Final = """
import { readFileSync } from "node:fs";
const [path, input] = process.argv.slice(1);
const limit = await import(path);
const answers = JSON.parse(readFileSync(input, "utf8")).map(([is, problems, values]) =>
  values.map((value) => [limit[is](value), limit[problems](value).map((one) => [one.pointer, one.keyword])]),
);
console.log(JSON.stringify(answers));
"""


def _steps(*names: str | int) -> str:
    return pointer(*names).removeprefix("#")


def _pairs(errors: Iterable[ValidationError], at: str = "") -> set[tuple[str, str]]:
    """Pointer and keyword of each error: a pair for each member that is missing or unknown."""
    found: set[tuple[str, str]] = set()
    for error in errors:
        place = at + _steps(*error.relative_path)
        value: Any = error.instance
        schema: Any = error.schema
        if error.validator == "required":
            found |= {(place + _steps(name), "required") for name in schema["required"] if name not in value}
        elif error.validator == "additionalProperties":
            unknown = (name for name in value if name not in schema["properties"])
            found |= {(place + _steps(name), "additionalProperties") for name in unknown}
        elif error.validator == "anyOf":
            found |= _nearest(error.context or (), place)
        else:
            found.add((place, str(error.validator)))
    # Of a value of the wrong type nothing else is said.
    return {(place, keyword) for place, keyword in found if keyword == "type" or (place, "type") not in found}


def _nearest(context: Iterable[ValidationError], place: str) -> set[tuple[str, str]]:
    """Those of the branch for this kind of value with the fewest, if it is alone in that, else `anyOf`."""
    branches: dict[Any, list[ValidationError]] = {}
    for error in context:
        branches.setdefault(error.schema_path[0], []).append(error)
    meant = [_pairs(errors, place) for errors in branches.values() if not _is_of_other_kind(errors)]
    fewest = min(map(len, meant), default=0)
    nearest = [pairs for pairs in meant if len(pairs) == fewest]
    return nearest[0] if len(nearest) == 1 else {(place, "anyOf")}


def _is_of_other_kind(errors: Iterable[ValidationError]) -> bool:
    return any(error.validator == "type" and not error.relative_path for error in errors)


@pytest.mark.parametrize("title", TITLES)
def test_the_limits_in_python_say_what_jsonschema_says(title: str) -> None:
    is_valid = getattr(limit_bool, f"is_{snake(title)}")
    problems = getattr(limit_problems, f"{snake(title)}_problems")
    reference = Draft202012Validator(SCHEMAS[title])
    for value in [*VALID[title], *INVALID[title], *_damaged(VALID[title])]:
        expected = _pairs(reference.iter_errors(value))
        found = problems(value)
        assert is_valid(value) is (not expected), value
        assert set(found) == expected, value
        assert len(found) == len(expected), value


def test_the_limits_in_both_languages_agree(tmp_path: Path) -> None:
    values = {title: [*VALID[title], *INVALID[title], *_damaged(VALID[title])] for title in TITLES}
    given = [(f"is{title}", f"{camel(title)}Problems", values[title]) for title in TITLES]
    (tmp_path / "given.json").write_text(json.dumps(given), encoding="utf-8")
    said = run("node", "--input-type=module", "-e", _NODE, HERE / "limit.mjs", tmp_path / "given.json")
    answers = json.loads(said)
    for title, answer in zip(TITLES, answers, strict=True):
        problems = getattr(limit_problems, f"{snake(title)}_problems")
        expected = [[not (found := problems(value)), [list(one) for one in found]] for value in values[title]]
        assert answer == expected, title


def _damaged(values: Sequence[Mapping[str, Any]]) -> list[Any]:
    """Every value without each of its members, with each of another type, and with one too many."""
    damaged: list[Any] = []
    wrong_ones: list[Any] = [None, 1, 1.5, "x", True, [], {}]
    for value in values:
        damaged += [{other: one for other, one in value.items() if other != name} for name in value]
        damaged += [{**value, name: wrong} for name in value for wrong in wrong_ones]
        damaged.append({**value, "a/b~c": 0})
    return [*damaged, None, True, "text", []]
