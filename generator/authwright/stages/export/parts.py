"""Walking the internal document: its own objects on one hand, the data that it quotes on the other."""

import math
from collections.abc import Iterator
from typing import Any, Final, TypeAlias, cast

from authwright import extensions as ext
from authwright.document import Json, is_array, is_object

Steps: TypeAlias = tuple[str | int, ...]

# Objects under these keys map names of the spec's author to objects: their keys mean nothing.
_MAPS: Final = frozenset(
    {
        "properties",
        "patternProperties",
        "schemas",
        "securitySchemes",
        "paths",
        ext.CAUSES,
        ext.VALUES,
        ext.RESOURCES,
        ext.CALLER_LEVELS,
        ext.CREDENTIAL_KINDS,
    }
)
# Values under these keys are data of the API described.
_DATA: Final = frozenset({"const", "default", "enum", "example", "examples"})
_BODIES: Final = frozenset({"request", "response"})


def parts(value: Any, steps: Steps = (), *, names: bool = False) -> Iterator[tuple[Steps, Json]]:
    """Yield every object of the document with the steps to it, except what is quoted data.

    `names` says that the keys of `value` are names, not keywords.
    """
    if is_array(value):
        for index, inner in enumerate(value):
            yield from parts(inner, (*steps, index))
    if not is_object(value):
        return
    if not names:
        yield steps, value
    example = len(steps) > 1 and steps[-2] == ext.EXAMPLES
    for key, inner in value.items():
        if names or not (key in _DATA or (example and key in _BODIES)):
            yield from parts(inner, (*steps, key), names=not names and key in _MAPS)


def not_json(value: Any, steps: Steps = ()) -> Iterator[tuple[Steps, str]]:
    """Yield what JSON cannot say in `value`, with the steps to it and a word for it."""
    if is_object(value):
        # Any: what an author quotes may have keys that are no texts.
        for key, inner in cast(dict[Any, Any], value).items():
            if isinstance(key, str):
                yield from not_json(key, steps)
                yield from not_json(inner, (*steps, key))
            else:
                yield steps, f"a key of the type {type(key).__name__}"
    elif is_array(value):
        for index, inner in enumerate(value):
            yield from not_json(inner, (*steps, index))
    elif isinstance(value, str):
        if any("\ud800" <= character <= "\udfff" for character in value):
            yield steps, "half of a surrogate pair"
    elif isinstance(value, float):
        if not math.isfinite(value):
            yield steps, f"the number {value}"
    elif value is not None and not isinstance(value, int):
        yield steps, f"a value of the type {type(value).__name__}"
