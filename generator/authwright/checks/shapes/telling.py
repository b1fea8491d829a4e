"""Which checks of a node tell the most of a value."""

from collections.abc import Iterator, Sequence

from authwright.checks.kinds import OBJECT, Kind
from authwright.checks.plan import AnyOf, ByKind, ByTag, Call, If, Items, Members, Node, OneOf, Sub, Values


def source(node: Node, kind: Kind) -> int | None:
    """Return the index of the check to ask for the shape of values of `kind`; None: the node's own."""
    if any(_is_own(check, kind) for check in node.checks):
        return None
    return next((index for index, check in enumerate(node.checks) if _is_in_place(check, kind)), None)


def _is_own(check: object, kind: Kind) -> bool:
    match check:
        case Members():
            return kind == "object" and bool(check.listed)
        case Items():
            return kind == "array"
        case Values():
            return kind not in ("object", "array")
        case _:
            return False


def _is_in_place(check: object, kind: Kind) -> bool:
    match check:
        case Call() | AnyOf() | OneOf() | ByTag() | If():
            return kind in check.kinds
        case ByKind():
            return any(kind in kinds for kinds, _ in check.cases)
        case _:
            return False


def lists_members(node: Node) -> bool:
    """Whether the node itself lists members of objects."""
    return any(isinstance(check, Members) and check.listed for check in node.checks)


def members_of(node: Node, subs: Sequence[Sub]) -> Iterator[Members]:
    """Yield what a node says of members, by itself and through whatever else holds of every object."""
    for check in node.checks:
        match check:
            case Members():
                yield check
            case Call(sub=sub):
                yield from members_of(subs[sub].node, subs)
            case ByKind(cases=cases):
                for kinds, inner in cases:
                    if kinds & OBJECT:
                        yield from members_of(inner, subs)
            case _:
                pass
