"""Comparing two schemas, part by part."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final

from authwright import extensions as ext
from authwright.compare.difference import Difference, Effect, type_text
from authwright.compare.keywords import OF_VALUES, keyword_differences
from authwright.compare.leaves import listed, retyped
from authwright.compare.sides import Side
from authwright.document import Role, listed_values, ref_name
from authwright.records import Field

# A chain of so many types that were all exchanged is another API; who follows it to its end gets lost.
_DEEPEST: Final = 6


@dataclass(frozen=True, slots=True)
class Walker:
    """Compares schemas that travel as `role`.

    References between models of one name are not followed: each model is compared once, by itself.
    `under_way` holds the places of the pairs that are being compared.
    """

    role: Role
    under_way: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])

    def compare(self, old: Side, new: Side) -> list[Difference]:
        """Return all differences of two schemas."""
        olds, news = old.members(), new.members()
        alone = len(olds) == len(news) == 1
        found = _said(old, new, olds[0], news[0]) if alone else _about(old, new)
        if old.nullable != new.nullable:
            effect: Effect = "wider" if new.nullable else "narrower"
            texts = type_text(old.schema), type_text(new.schema)
            found.append(Difference("changed", "nullable", effect, "", new.pointer, *texts))
        if alone:
            types = self._alone(olds[0], news[0])
            if any(one.what == "type" and not one.below for one in types):
                # Bounds of another type are no bounds of this one.
                found = [one for one in found if one.what not in OF_VALUES]
            return found + types
        members = self._members(old, new)
        if not members or (len(olds) > 1 and len(news) > 1):
            return found + members
        return [*found, _replaced(old, new, members)]

    def records(self, old: Side, new: Side) -> list[Difference]:
        """Compare the members of two records, inherited ones included."""
        olds, news = old.fields(self.role), new.fields(self.role)
        found: list[Difference] = []
        for name, one in olds.items():
            if name in news:
                found += below(f".{name}", self._fields(old, new, one, news[name]))
            else:
                found.append(_gone(one, closed=new.closed))
        found += [_come(one) for name, one in news.items() if name not in olds]
        if old.closed != new.closed:
            effect: Effect = "narrower" if new.closed else "wider"
            texts = _unknown(old), _unknown(new)
            found.append(Difference("changed", "closedness", effect, "", new.pointer, *texts))
        return found

    def _alone(self, old: Side, new: Side) -> list[Difference]:
        """Compare what are no unions."""
        if ref_name(old.schema) or ref_name(new.schema):
            return self._references(old, new)
        if listed_values(old.schema) is not None or listed_values(new.schema) is not None:
            return listed(old, new)
        if old.kind != new.kind:
            return [retyped(old, new)]
        match old.kind:
            case "array":
                return below("[]", self.compare(old.items(), new.items()))
            case "map":
                return below("{}", self.compare(old.entries(), new.entries()))
            case "record":
                return self.records(old, new)
            case _:
                return []

    def _references(self, old: Side, new: Side) -> list[Difference]:
        first, second = ref_name(old.schema), ref_name(new.schema)
        pair = (old.opened().pointer, new.opened().pointer)
        same = first and second and old.surface.key(first) == new.surface.key(second)
        if same or pair in self.under_way:
            return []
        if len(self.under_way) >= _DEEPEST:
            texts = type_text(old.schema), type_text(new.schema)
            return [Difference("changed", "type", "unclear", "", new.pointer, *texts)]
        self.under_way.add(pair)
        inside = self.compare(old.opened(), new.opened())
        told = self._told(old, first, new) if inside else set[Difference]()
        inside = [one for one in inside if replace(one, pointer="") not in told]
        self.under_way.discard(pair)
        # A shape that was given a name, or whose name was dissolved, is the same shape.
        renamed = first is not None and second is not None
        return [_replaced(old, new, inside)] if inside or renamed else []

    def _told(self, old: Side, name: str | None, new: Side) -> set[Difference]:
        """Return what became of the older model itself, where it lives on: that is told of the model."""
        key = old.surface.key(name) if name else ""
        now = new.surface.models.get(key, {}).get(self.role)
        if now is None or old.surface.models.get(key, {}).get(self.role) != name:
            return set()
        found = self.compare(old.opened(), Side.named(new.surface, now))
        return {replace(one, pointer="") for one in found}

    def _fields(self, old: Side, new: Side, one: Field, other: Field) -> list[Difference]:
        found = self.compare(
            Side(old.surface, one.schema, one.pointer), Side(new.surface, other.schema, other.pointer)
        )
        if one.required == other.required:
            return found
        effect: Effect = "narrower" if other.required else "wider"
        texts = _presence(one), _presence(other)
        return [Difference("changed", "required", effect, "", other.pointer, *texts), *found]

    def _members(self, old: Side, new: Side) -> list[Difference]:
        """Compare the members of two unions; a side that is none is a union of one."""
        olds, news = old.spread(), new.spread()
        tagged = bool(old.opened().schema.get(ext.TAG))
        found = [one for key in olds if key in news for one in self._member(olds[key], news[key])]
        for key, side in news.items():
            if key not in olds:
                text = type_text(side.schema) if side.name is None else side.name
                found.append(
                    Difference(
                        "added", "union member", "wider", "", side.pointer, None, text, expected=tagged
                    )
                )
        for key, side in olds.items():
            if key not in news:
                text = type_text(side.schema) if side.name is None else side.name
                found.append(Difference("removed", "union member", "narrower", "", side.pointer, text))
        return found

    def _member(self, old: Side, new: Side) -> list[Difference]:
        """Compare two members of unions that are told by the same name or type."""
        if old.target is not None and new.target is not None:
            return _about(old, new) if old.name is None and new.name is None else []
        said = keyword_differences(old.schema, new.schema, new.pointer)
        return [one for one in said if one.what in OF_VALUES] + self._alone(old, new)


def below(step: str, found: Iterable[Difference]) -> list[Difference]:
    """Return the differences as seen from one step further out."""
    return [replace(one, below=step + one.below) for one in found]


def _said(old: Side, new: Side, first: Side, second: Side) -> list[Difference]:
    """Compare what is said of two types, be it beside their null or with them."""
    return keyword_differences(first.schema | old.schema, second.schema | new.schema, new.pointer)


def _about(old: Side, new: Side) -> list[Difference]:
    """Compare what is said of two unions as wholes."""
    said = keyword_differences(old.schema, new.schema, new.pointer)
    return [one for one in said if one.what not in OF_VALUES]


def _replaced(old: Side, new: Side, inside: list[Difference]) -> Difference:
    """Return the difference of two types of which one took the other's place."""
    texts = type_text(old.schema), type_text(new.schema)
    flat = [
        part
        for one in inside
        for part in (one.inner if one.effect == "inner" and not one.below else (one,))
        # What two models say of themselves is no difference of one thing.
        if part.below or part.what not in ("description", "remark", "tag")
    ]
    return Difference("changed", "type", "inner", "", new.pointer, *texts, inner=tuple(flat))


def _unknown(side: Side) -> str:
    return "unknown members refused" if side.closed else "unknown members ignored"


def _presence(one: Field) -> str:
    return "required" if one.required else "optional"


def _gone(one: Field, *, closed: bool) -> Difference:
    text = type_text(one.schema)
    return Difference(
        "removed",
        "field",
        "narrower",
        f".{one.name}",
        one.pointer,
        text,
        required=one.required,
        closed=closed,
    )


def _come(one: Field) -> Difference:
    text = type_text(one.schema)
    return Difference(
        "added", "field", "wider", f".{one.name}", one.pointer, None, text, required=one.required
    )
