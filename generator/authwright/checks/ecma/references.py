"""Groups that a backreference speaks of; where only matching counts, no other needs to capture."""

from collections.abc import Iterator, Mapping

from authwright.checks.ecma.syntax import Backreference, Node, Pattern, inner


def captured(pattern: Pattern) -> Mapping[int, int]:
    """Return the indexes of groups that are referred to, each with its own when no other captures."""
    indexes = {pattern.index_of(one) for one in _references(pattern.root)}
    return {index: number for number, index in enumerate(sorted(indexes), 1)}


def _references(node: Node) -> Iterator[Backreference]:
    if isinstance(node, Backreference):
        yield node
    for one in inner(node):
        yield from _references(one)
