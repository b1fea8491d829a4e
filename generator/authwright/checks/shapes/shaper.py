"""From a plan of checks to the shapes of valid payloads."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from authwright.checks.kinds import ANY, ARRAY, OBJECT, ORDER, Kind, Kinds
from authwright.checks.plan import (
    TRUE,
    AnyOf,
    ByKind,
    ByTag,
    Call,
    Check,
    CheckPlan,
    If,
    Items,
    Members,
    Node,
    OneOf,
    Values,
)
from authwright.checks.possible import Possible
from authwright.checks.shapes.names import ShapeNames, below
from authwright.checks.shapes.shape import (
    NUMBER_KINDS,
    AliasShape,
    Anything,
    Constant,
    Definition,
    FieldShape,
    ListOf,
    MapOf,
    Named,
    RecordShape,
    Scalar,
    Shape,
    Shapes,
    Union,
    named_by,
    named_in,
    union,
    value_shape,
)
from authwright.checks.shapes.telling import lists_members, members_of, source

_SCALARS: Final[Mapping[Kind, Scalar]] = {
    "string": Scalar("string"),
    "boolean": Scalar("boolean"),
    "null": Scalar("null"),
    **{kind: Scalar(scalar) for kind, scalar in NUMBER_KINDS.items()},
}
# How many parts without a name may stand in each other. One that is deeper gets a name.
_MOST_NESTED: Final = 10


def shapes_of(plan: CheckPlan, names: Sequence[str]) -> Shapes:
    """Return the shapes of the entries of `plan`, which are called `names`, by index.

    Names become PascalCase where they are not; the definition of an entry has the entry's name. Of checks
    that bear on one value, a shape follows the most telling one: the members that are listed, else a union.
    """
    return _Shaper(plan, ShapeNames(plan, names)).shapes()


class _Shaper:
    """Makes the definitions of one plan. Parts that have a name for certain wait until it is their turn."""

    def __init__(self, plan: CheckPlan, names: ShapeNames) -> None:
        self._plan: Final = plan
        self._names: Final = names
        self._possible: Final = Possible([sub.node for sub in plan.subs])
        self._offered: Final = frozenset(entry.sub for entry in plan.entries)
        self._made: Final[dict[str, Definition]] = {}
        self._known: Final[dict[int, Shape]] = {}
        self._narrowed: Final[dict[tuple[int, Kinds], Shape]] = {}
        # Records inside parts, by the identity of their node: calls can lead from one back to itself.
        self._inner: Final[dict[int, Shape]] = {}
        self._waiting: Final[list[int]] = []
        self._depth = 0

    def shapes(self) -> Shapes:
        named = tuple(Named(name) for name in self._names.of_entries)
        for entry, own in zip(self._plan.entries, named, strict=True):
            shape = self._part(entry.sub, ANY)
            if shape != own:
                self._made[own.name] = AliasShape(own.name, shape)
        while self._waiting:
            self._define(self._waiting.pop(0))
        reached = _reached(named, self._made)
        return Shapes(named, tuple(one for name, one in self._made.items() if name in reached))

    # --------------------------------------------------------------------- parts

    def _part(self, index: int, kinds: Kinds) -> Shape:
        """Return the shape of the values of `kinds` that satisfy a part."""
        possible = self._possible.of_sub(index)
        if possible <= kinds or self._plan.subs[index].recursive:
            if index not in self._known:
                self._known[index] = self._named(index)
            return self._known[index]
        key = (index, kinds & possible)
        if key not in self._narrowed:
            name = self._names.of_subs[index]
            self._narrowed[key] = self._shape(self._plan.subs[index].node, kinds, name)
        return self._narrowed[key]

    def _named(self, index: int) -> Shape:
        """Return the name of a part that has one, else its shape: scalars need none."""
        sub, name = self._plan.subs[index], self._names.of_subs[index]
        has_name = index in self._offered or sub.recursive or self._is_record(sub.node)
        if has_name or self._depth > _MOST_NESTED:
            self._waiting.append(index)
            return Named(name)
        self._depth += 1
        shape = self._shape(sub.node, ANY, name)
        self._depth -= 1
        if _is_plain(shape):
            return shape
        self._made[name] = AliasShape(name, shape)
        return Named(name)

    def _define(self, index: int) -> None:
        node, name = self._plan.subs[index].node, self._names.of_subs[index]
        if self._is_record(node):
            self._record(node, name)
        else:
            self._made[name] = AliasShape(name, self._shape(node, ANY, name))

    def _is_record(self, node: Node) -> bool:
        return lists_members(node) and self._possible.of(node) == OBJECT

    # --------------------------------------------------------------------- nodes

    def _shape(self, node: Node, kinds: Kinds, name: str) -> Shape:
        """Return the shape of the values of `kinds` that satisfy `node`; `name` is for records inside it."""
        left = self._possible.of(node) & kinds
        sources: dict[int | None, set[Kind]] = {}
        for kind in ORDER:
            if kind in left:
                sources.setdefault(source(node, kind), set()).add(kind)
        return union(
            self._own(node, frozenset(group), name)
            if index is None
            else self._inside(node.checks[index], frozenset(group), name)
            for index, group in sources.items()
        )

    def _inside(self, check: Check, kinds: Kinds, name: str) -> Shape:
        """Return the shape of the values of `kinds` that pass a check with nodes for the same value."""
        match check:
            case Call(sub=sub):
                return self._part(sub, kinds)
            case AnyOf(branches=branches) | OneOf(branches=branches):
                return union(self._shape(one, kinds, name) for one in branches)
            case If(then=then, otherwise=otherwise):
                return union(self._shape(one, kinds, name) for one in (then, otherwise))
            case ByKind(cases=cases):
                return union(self._shape(node, kinds & group, name) for group, node in cases)
            case ByTag(cases=cases, branches=branches):
                tags = {index: tag for tag, index in reversed(cases)}
                return union(
                    self._shape(one, kinds, below(name, tags.get(index, "")))
                    for index, one in enumerate(branches)
                )
            case _:
                raise TypeError(check)

    def _own(self, node: Node, kinds: Kinds, name: str) -> Shape:
        """Return the shape that the node's own checks tell."""
        listed = next((one.values for one in node.checks if isinstance(one, Values)), None)
        scalars: Iterator[Shape] = (_SCALARS[kind] for kind in ORDER if kind in kinds and kind in _SCALARS)
        if listed is not None:
            allowed = set(scalars)
            scalars = (one for one in map(value_shape, listed) if _scalar_of(one) in allowed)
        found = [*scalars]
        if kinds & OBJECT:
            found.append(self._object(node, name))
        if kinds & ARRAY:
            items = next((one for one in node.checks if isinstance(one, Items)), None)
            found.append(ListOf(self._item(items, below(name, "item")) if items else Anything()))
        return union(found)

    # ------------------------------------------------------------ objects, arrays

    def _object(self, node: Node, name: str) -> Shape:
        if lists_members(node):
            if id(node) not in self._inner:
                record = self._names.record(name)
                self._inner[id(node)] = Named(record)
                self._record(node, record)
            return self._inner[id(node)]
        values = (self._value(one, below(name, "value")) for one in members_of(node, self._plan.subs))
        return MapOf(next((one for one in values if one != Anything()), Anything()))

    def _record(self, node: Node, name: str) -> None:
        # Its place is taken at once, so that a record stands before those inside it.
        self._made[name] = RecordShape(name, ())
        self._made[name] = RecordShape(name, tuple(self._fields(node, name)))

    def _fields(self, node: Node, record: str) -> Iterator[FieldShape]:
        nodes: dict[str, Node] = {}
        required: set[str] = set()
        for members in members_of(node, self._plan.subs):
            for one in members.listed:
                if nodes.get(one.name, TRUE).always:
                    nodes[one.name] = one.node or TRUE
                if one.required:
                    required.add(one.name)
        for name, inner in nodes.items():
            yield FieldShape(name, self._shape(inner, ANY, below(record, name)), name in required)

    def _value(self, members: Members, name: str) -> Shape:
        others = self._shape(members.others, ANY, name) if members.others else Anything()
        return union([*(self._shape(node, ANY, name) for _, node in members.patterns), others])

    def _item(self, items: Items, name: str) -> Shape:
        rest = self._shape(items.rest, ANY, name) if items.rest else Anything()
        return union([*(self._shape(node, ANY, name) for node in items.first), rest])


def _scalar_of(shape: Shape) -> Shape:
    return Scalar(shape.kind) if isinstance(shape, Constant) else shape


def _is_plain(shape: Shape) -> bool:
    """Whether a part of this shape is as well understood without a name."""
    match shape:
        case Constant(values=values):
            return len(values) == 1
        case Union(members=members):
            others = [one for one in members if not isinstance(one, Scalar)]
            return len(others) < 2 and all(map(_is_plain, others))
        case _:
            return True


def _reached(firsts: Sequence[Named], definitions: Mapping[str, Definition]) -> set[str]:
    waiting = [name for one in firsts for name in named_in(one)]
    found = set(waiting)
    while waiting:
        for name in named_by(definitions[waiting.pop()]):
            if name not in found:
                found.add(name)
                waiting.append(name)
    return found
