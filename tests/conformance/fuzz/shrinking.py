"""Making a schema and a payload small, as long as they show the same."""

import copy
import json
from collections.abc import Callable, Iterator
from typing import Any, Final, TypeAlias

from authwright.document import is_array, is_object
from tests.conformance.fuzz import oracles
from tests.conformance.fuzz.endless import endless
from tests.conformance.fuzz.judging import Disagreement, Speaker, disagreements
from tests.conformance.fuzz.pairs import Case
from tests.conformance.fuzz.schemas import Schema

# Whether a schema and a payload (a JSON text) still show what is looked for.
Shows: TypeAlias = Callable[[Schema, str], bool]

_PLAIN: Final[tuple[Any, ...]] = (True, 0, "", {}, [])


def shrunk(found: Disagreement, ours: Speaker, tries: int = 500) -> Disagreement:
    """Return a smaller disagreement of the same kind, after at most `tries` comparisons."""
    smallest = found

    def shows(schema: Schema, payload: str) -> bool:
        nonlocal smallest
        try:
            if endless(schema):
                return False
            seen = list(disagreements([Case(schema, (payload,))], ours))
        except Exception:  # An oracle that cannot read the schema, or a reference that is lost.
            return False
        if not seen or seen[0].kind != found.kind:
            return False
        smallest = seen[0]
        return True

    smaller(found.schema, found.payload, shows, tries)
    return smallest


def smaller(schema: Schema, payload: str, shows: Shows, tries: int) -> tuple[Schema, str]:
    """Return the smallest schema and payload that are found within `tries` and still show it."""
    left = tries
    changed = True
    while changed and left > 0:
        changed = False
        for one, text in _candidates(schema, payload):
            if left <= 0:
                break
            if not oracles.is_schema(one):
                continue
            left -= 1
            if shows(one, text):
                schema, payload = one, text
                changed = True
                break
    return schema, payload


def _candidates(schema: Schema, payload: str) -> Iterator[tuple[Schema, str]]:
    for value in _reduced(json.loads(payload)):
        yield schema, json.dumps(value)
    for one in _reduced(schema):
        if isinstance(one, dict | bool):
            yield one, payload


def _reduced(value: Any) -> Iterator[Any]:
    """Yield what remains of `value` when one part is lifted, left out or made simple; large steps first."""
    places = sorted(_places(value), key=lambda path: (len(path), path != ()))
    for path in places:
        for inner in _inner(_at(value, path)):
            yield _with(value, path, inner)
    for path in places:
        if path:
            yield _without(value, path)
    for path in places:
        for plain in _PLAIN:
            # Only what is smaller, or this would not end.
            if _size(plain) < _size(_at(value, path)):
                yield _with(value, path, plain)


def _size(value: Any) -> int:
    return len(json.dumps(value))


def _inner(value: Any) -> Iterator[Any]:
    if is_object(value):
        yield from (one for one in value.values() if isinstance(one, dict | list))
    elif is_array(value):
        yield from value


def _places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield path
    if is_object(value):
        for name, one in value.items():
            yield from _places(one, (*path, name))
    elif is_array(value):
        for index, one in enumerate(value):
            yield from _places(one, (*path, index))


def _at(value: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        value = value[step]
    return value


def _with(value: Any, path: tuple[str | int, ...], new: Any) -> Any:
    if not path:
        return copy.deepcopy(new)
    made = copy.deepcopy(value)
    _at(made, path[:-1])[path[-1]] = copy.deepcopy(new)
    return made


def _without(value: Any, path: tuple[str | int, ...]) -> Any:
    made = copy.deepcopy(value)
    del _at(made, path[:-1])[path[-1]]
    return made
