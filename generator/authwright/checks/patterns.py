"""The patterns that a schema has: of strings, and of the names of members."""

from collections.abc import Iterator, Mapping
from typing import Any

from authwright.document import is_object


def patterns_of(schema: Mapping[str, Any]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the patterns of `schema` itself, not of those inside it, each with the steps to it."""
    pattern = schema.get("pattern")
    if isinstance(pattern, str):
        yield pattern, ("pattern",)
    names = schema.get("patternProperties")
    if is_object(names):
        yield from ((one, ("patternProperties", one)) for one in names)
