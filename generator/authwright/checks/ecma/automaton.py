"""The pieces of a pattern that take one code point, and which may come after which."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final, Self

from authwright.checks.ecma.ranges import Ranges, overlap
from authwright.checks.ecma.sets import ranges_of
from authwright.checks.ecma.syntax import (
    Char,
    CharClass,
    Choice,
    Dot,
    Group,
    Node,
    Property,
    Repeat,
    Sequence,
    Short,
)

_POSITIONS: Final = 4_000
# Ways are told apart up to two: one, or several.
_MANY: Final = 2


class EntangledError(Exception):
    """A pattern is too large, or too entangled, to be judged in reasonable time."""


@dataclass(frozen=True, slots=True)
class _Part:
    """Where a part of a pattern begins and ends, and where in several ways; in how many it may be empty."""

    empty: int
    first: Mapping[int, int] = field(default_factory=dict[int, int])
    last: Mapping[int, int] = field(default_factory=dict[int, int])


@dataclass(slots=True)
class Automaton:
    """Positions of a pattern, numbered from 0 in its order.

    A repeat of fewer than `endless` times is written out, with at most `copies` that must come and as many
    that may; a repeat of more is one without end. Assertions and backreferences are taken for nothing.

    Attributes:
        sets: The code points that each position takes.
        follow: What may come after each position, and in how many ways: 1, or 2 for several.
        loops: The outermost endless repeat around each position, an index of `repeats`; None outside of any.
        repeats: The outermost endless repeats, one that is written out several times as often.
        last: The positions that a match may end with.
        empty: In how many ways the whole can match nothing: 0, 1, or 2 for several.
    """

    copies: int
    endless: int
    sets: list[Ranges] = field(default_factory=list[Ranges])
    follow: list[dict[int, int]] = field(default_factory=list[dict[int, int]])
    loops: list[int | None] = field(default_factory=list["int | None"])
    repeats: list[Repeat] = field(default_factory=list[Repeat])
    last: frozenset[int] = frozenset()
    empty: int = 0
    _loop: int | None = None
    _known: dict[tuple[Ranges, Ranges], bool] = field(default_factory=dict[tuple[Ranges, Ranges], bool])

    def read(self, node: Node) -> Self:
        """Add the positions of `node`, and return self. Raises EntangledError for thousands of them."""
        part = self._part(node)
        self.last, self.empty = frozenset(part.last), part.empty
        return self

    def meet(self, one: int, other: int) -> bool:
        """Whether two positions have a code point in common."""
        pair = self.sets[one], self.sets[other]
        if pair not in self._known:
            self._known[pair] = bool(overlap(*pair))
        return self._known[pair]

    def _part(self, node: Node) -> _Part:
        match node:
            case Char() | Dot() | Short() | Property() | CharClass():
                if len(self.sets) == _POSITIONS:
                    raise EntangledError
                here = {len(self.sets): 1}
                self.sets.append(ranges_of(node))
                self.follow.append({})
                self.loops.append(self._loop)
                return _Part(0, here, here)
            case Group():
                return self._part(node.body)
            case Sequence():
                return self._joined(self._part(item) for item in node.items)
            case Choice():
                parts = [self._part(branch) for branch in node.branches]
                return _Part(
                    min(_MANY, sum(part.empty for part in parts)),
                    _both(part.first for part in parts),
                    _both(part.last for part in parts),
                )
            case Repeat():
                return self._repeated(node)
            case _:
                return _Part(1)

    def _joined(self, parts: Iterable[_Part]) -> _Part:
        whole = _Part(1)
        for part in parts:
            self._link(whole.last, part.first)
            whole = _Part(
                min(_MANY, whole.empty * part.empty),
                _both((whole.first, _times(part.first, whole.empty))),
                _both((_times(whole.last, part.empty), part.last)),
            )
        return whole

    def _link(self, last: Mapping[int, int], first: Mapping[int, int]) -> None:
        for one, ways in last.items():
            follow = self.follow[one]
            for other, more in first.items():
                follow[other] = min(_MANY, follow.get(other, 0) + ways * more)

    def _repeated(self, node: Repeat) -> _Part:
        endless = node.high is None or node.high >= self.endless
        outermost = endless and self._loop is None
        if outermost:
            self._loop = len(self.repeats)
            self.repeats.append(node)
        must = min(node.low, self.copies)
        parts = [self._part(node.body) for _ in range(must - endless)]
        if endless:
            body = self._part(node.body)
            self._link(body.last, body.first)
            parts.append(_Part(_skipped(body) if node.low == 0 else body.empty, body.first, body.last))
        else:
            parts.append(self._optional(node.body, min((node.high or 0) - node.low, self.copies)))
        if outermost:
            self._loop = None
        return self._joined(parts)

    def _optional(self, body: Node, count: int) -> _Part:
        """Add `count` copies of `body`, each of which may come if those before it came."""
        parts = [self._part(body) for _ in range(count)]
        for one, other in pairwise(parts):
            self._link(one.last, other.first)
        if not parts:
            return _Part(1)
        return _Part(_skipped(parts[0]), parts[0].first, _both(part.last for part in parts))


def _skipped(part: _Part) -> int:
    # Some engines also try a part that may be left out as one that is there and empty.
    return min(_MANY, part.empty + 1)


def _both(all_ways: Iterable[Mapping[int, int]]) -> dict[int, int]:
    found: dict[int, int] = {}
    for ways in all_ways:
        for position, count in ways.items():
            found[position] = min(_MANY, found.get(position, 0) + count)
    return found


def _times(ways: Mapping[int, int], count: int) -> dict[int, int]:
    return {position: min(_MANY, own * count) for position, own in ways.items()} if count else {}
