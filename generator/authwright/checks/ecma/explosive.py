r"""Patterns that can keep a backtracking engine busy for long: a heuristic, and how far it goes.

An engine that fails tries every way in which the pattern could have matched. Two findings are reported:

- Exponential time: a repeat, without end or of ten and more times, has several ways to match one text, as in
  `(a+)+`, `(a|a)*`, `(\w+\s?)*`. It is found on the positions of the repeat's body: two ways that part and
  come together again on the same text. `(\d+,)*` and `(-[a-z]+)*` have one way only, and are let pass.
- Polynomial time: two endless repeats come directly after each other and can share one text, as in `a*a*$`
  and `.*.*=`, and what comes after them may fail. Counts above a thousand are without end here.

Not reported, although they take more than linear time: repeats that are kept apart by a character that must
come, even when both can match it (`^\S+@\S+$` takes time by the number of `@`), and what a search begins
anew at every place (`a+$`). A limit on the length of texts bounds both.

What is taken roughly: assertions and backreferences count as nothing, so that `(\w+\b)*` is reported though
`\b` saves it; of a count with an end at most twenty times that must come and twenty that may are looked at;
patterns of thousands of pieces are judged in part. Bodies of lookarounds are taken for patterns of their own.
"""

from collections.abc import Iterator
from itertools import combinations, product
from typing import Final, TypeVar

from authwright.checks.ecma.automaton import Automaton, EntangledError
from authwright.checks.ecma.ranges import overlap
from authwright.checks.ecma.syntax import Backreference, Boundary, End, Look, Node, Pattern, Repeat, inner

_OFTEN: Final = 10
_COPIES: Final = 20
_FEW_COPIES: Final = 2
_ENDLESS: Final = 1_001
_STEPS: Final = 400_000


def explosive(pattern: Pattern) -> str | None:
    """Return why `pattern` may take long on some short text, naming the piece, or None."""
    return exponential(pattern) or polynomial(pattern)


def exponential(pattern: Pattern) -> str | None:
    """Return why time may double with every character of some text, naming the piece, or None."""
    for repeat in _repeats(pattern.root):
        if repeat.high is None or repeat.high >= _OFTEN:
            piece = f"`{pattern.source[repeat.start : repeat.end]}`"
            try:
                if _has_several_ways(repeat):
                    return (
                        f"{piece} can match one text in many ways: time grows exponentially with its length"
                    )
            except EntangledError:
                return f"{piece} is too entangled to tell whether time grows exponentially"
    return None


def polynomial(pattern: Pattern) -> str | None:
    """Return why time may grow with a power of the length of some text, naming the pieces, or None."""
    for root in (pattern.root, *_lookarounds(pattern.root)):
        for one, other in _sharing(root):
            first, second = (f"`{pattern.source[piece.start : piece.end]}`" for piece in (one, other))
            return f"{first} and {second} can share one text: time grows polynomially with its length"
    return None


def _repeats(node: Node) -> Iterator[Repeat]:
    """Yield the repeats in `node`, inner ones before those around them."""
    for one in inner(node):
        yield from _repeats(one)
    if isinstance(node, Repeat):
        yield node


def _lookarounds(node: Node) -> Iterator[Node]:
    for one in inner(node):
        yield from _lookarounds(one)
    if isinstance(node, Look):
        yield node.body


def _has_several_ways(repeat: Repeat) -> bool:
    """Whether the repeat, taken as one without end, has two ways to match some text."""
    loop = Repeat(repeat.body, min(repeat.low, 1), None, repeat.lazy, repeat.start, repeat.end)
    try:
        body = Automaton(_COPIES, _ENDLESS).read(loop)
    except EntangledError:
        body = Automaton(_FEW_COPIES, _ENDLESS).read(loop)
    if any(ways > 1 for follow in body.follow for ways in follow.values()):
        return True
    # Which of the times that must come are the empty ones can be chosen.
    if repeat.low >= _OFTEN and body.empty and body.sets:
        return True
    return _part_and_meet(body)


def _part_and_meet(body: Automaton) -> bool:
    """Whether two different ways on the same text begin in one position and end in one."""
    waiting = [
        pair
        for follow in {frozenset(one) for one in body.follow}
        for pair in combinations(sorted(follow), 2)
        if body.meet(*pair)
    ]
    known = set(waiting)
    for one, other in _taken(waiting, iter(range(_STEPS))):
        for pair in product(body.follow[one], body.follow[other]):
            if pair in known or not body.meet(*pair):
                continue
            if pair[0] == pair[1]:
                return True
            known.add(pair)
            waiting.append(pair)
    return False


_Item = TypeVar("_Item")


def _taken(waiting: list[_Item], budget: Iterator[int]) -> Iterator[_Item]:
    """Yield what waits until nothing does. Raises EntangledError when there is nothing left of `budget`."""
    while waiting:
        if next(budget, None) is None:
            raise EntangledError
        yield waiting.pop()


def _sharing(root: Node) -> Iterator[tuple[Repeat, Repeat]]:
    """Yield endless repeats in direct succession that can share a text, where a match may fail after them."""
    try:
        whole = Automaton(_FEW_COPIES, _ENDLESS).read(root)
        inside = [
            [position for position, loop in enumerate(whole.loops) if loop == number]
            for number, _ in enumerate(whole.repeats)
        ]
        may_fail, budget = _asserts(root), iter(range(_STEPS))
        for one, other in _neighbours(whole):
            if (may_fail or not whole.last.intersection(inside[other])) and _share(
                whole, inside[one], inside[other], budget
            ):
                yield whole.repeats[one], whole.repeats[other]
    except EntangledError:
        return


def _neighbours(whole: Automaton) -> list[tuple[int, int]]:
    """Return the pairs of endless repeats of which one may come directly after the other."""
    found: dict[tuple[int, int], None] = {}
    for position, follow in enumerate(whole.follow):
        one = whole.loops[position]
        for other in (whole.loops[following] for following in follow):
            if one is not None and other is not None and one != other:
                found[one, other] = None
    return list(found)


def _asserts(node: Node) -> bool:
    """Whether something in `node` can fail at the end of a text."""
    if isinstance(node, End | Boundary | Look | Backreference):
        return True
    return any(_asserts(one) for one in inner(node))


def _share(whole: Automaton, one: list[int], other: list[int], budget: Iterator[int]) -> bool:
    """Whether some text leads round in `one`, from `one` to `other`, and round in `other`.

    The same text is read in three places at once: one stays, one goes over, one was over before.
    """
    ways = [
        {
            position: [following for following in whole.follow[position] if following in allowed]
            for position in allowed
        }
        for allowed in (set(one), {*one, *other}, set(other))
    ]
    for before, after in product(one, other):
        waiting = [(before, before, after)]
        known = set(waiting)
        for here in _taken(waiting, budget):
            for first, second, third in product(*(way[at] for way, at in zip(ways, here, strict=True))):
                there = first, second, third
                if there in known or not (whole.meet(first, second) and whole.meet(second, third)):
                    continue
                if not overlap(overlap(whole.sets[first], whole.sets[second]), whole.sets[third]):
                    continue
                if there == (before, after, after):
                    return True
                known.add(there)
                waiting.append(there)
    return False
