"""How many code points a piece of a pattern takes."""

from authwright.checks.ecma.syntax import (
    Backreference,
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


def width(node: Node) -> tuple[int, int | None]:
    """Return the least and the most code points that `node` takes; None is without end, or not known."""
    match node:
        case Char() | Dot() | Short() | Property() | CharClass():
            return 1, 1
        case Group():
            return width(node.body)
        case Backreference():
            return 0, None
        case Repeat():
            least, most = width(node.body)
            if most == 0 or node.high == 0:
                return 0, 0
            return least * node.low, None if most is None or node.high is None else most * node.high
        case Sequence():
            found = [width(item) for item in node.items]
            ends = [most for _, most in found if most is not None]
            return sum(least for least, _ in found), sum(ends) if len(ends) == len(found) else None
        case Choice():
            found = [width(branch) for branch in node.branches]
            ends = [most for _, most in found if most is not None]
            return min(least for least, _ in found), max(ends) if len(ends) == len(found) else None
        case _:
            return 0, 0
