"""What tells the members of unions apart, written so that compilers tell them apart as well.

A compiler narrows a union by a member that has literals in each of its types and nothing besides. So a member
that is a tag takes the known values only, even where the spec leaves others open; a union says what that
means for them.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from authwright.ir import Enum, Field, Literal, Named, Nullable, Record, Ref, Scalar, Tag, Type, Union
from authwright.targets.typescript.type_trees import UNDEFINED, ObjectOf, WithMembers, member_head


@dataclass(frozen=True, slots=True)
class Tags:
    """The values of tags: by record and member, all those that tell it in some union."""

    values: Mapping[tuple[str, str], tuple[str, ...]]
    named: Mapping[str, Named]

    @classmethod
    def of(cls, named: Mapping[str, Named]) -> "Tags":
        """Return the tags of the named things of an API."""
        found: dict[tuple[str, str], dict[str, None]] = {}
        for one in named.values():
            tag = one.tag if isinstance(one, Union) else None
            for value, member in tag.values if tag else ():
                found.setdefault((member, tag.property if tag else ""), {})[value] = None
        return cls({place: tuple(values) for place, values in found.items()}, named)

    def closed(self, record: Record, one: Field) -> Type:
        """Return the type of a member: of a tag that is open, the literals of its values."""
        values = self.values.get((record.name, one.name))
        if not values or not self._is_open(one.type):
            return one.type
        return Nullable(Literal(values)) if isinstance(one.type, Nullable) else Literal(values)

    def _is_open(self, type_: Type) -> bool:
        match type_:
            case Literal(open=is_open):
                return is_open
            case Nullable(inner=inner):
                return self._is_open(inner)
            case Ref(name=name):
                one = self.named.get(name)
                return isinstance(one, Enum) and one.open
            case Scalar():
                return True
            case _:
                return False


def without(tag: Tag, name: str) -> WithMembers:
    """Return the type called `name`, of the member that the tag is not in, such that the tag tells it."""
    return WithMembers(name, ObjectOf(((member_head(tag.property, required=False), UNDEFINED),)))
