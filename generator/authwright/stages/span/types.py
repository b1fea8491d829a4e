"""Joining the forms of a type over versions: members are matched, then each is joined with its like.

A member is matched by the name it refers to, or by its JSON type.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Final, TypeAlias

from authwright.document import Json, is_object, ref_name
from authwright.records.lifetimes import unmarked
from authwright.records.tell import tellable
from authwright.records.unions import annotations, members, union_of
from authwright.stages.span.constraints import HINT, joined_keywords
from authwright.stages.span.context import Forms, Side, merged_order, newest, same, versions_of
from authwright.stages.span.marks import joined_annotations

_Slot: TypeAlias = tuple[str, int]
_ANY: Final = "any"
_INNER: Final = ("items", "additionalProperties", "contains", "propertyNames")


def joined_type(forms: Forms[Json], side: Side, at: str, *, keep_null: bool = False) -> Json:
    """Join the forms of one schema, which stands at pointer `at` of the internal document.

    A response gets the least type that holds every form's values; forms that a reader could not tell apart
    are AW022. A request gets what every version takes, with gates on the members of a union that came later;
    forms without a common value are AW021. `keep_null` keeps null in a request that only some versions take.
    """
    schemas = [schema for _, schema in forms]
    if same(schemas):
        return dict(schemas[-1])
    split = [members(schema) for schema in schemas]
    nulls = [nullable for _, nullable in split]
    nullable = any(nulls) if side.reads or keep_null else all(nulls)
    slots = _slots([(version, listed) for (version, _), (listed, _) in zip(forms, split, strict=True)])
    # A form that is null alone constrains nothing but null.
    typed = versions_of([(v, listed) for (v, _), (listed, _) in zip(forms, split, strict=True) if listed])
    if any(slot[0] == _ANY for slot in slots):
        kept = _with_any(slots, side)
    else:
        kept = slots if side.reads else _common(slots, typed, side, at)
    joined = {slot: _joined_member(slot, found, side, at) for slot, found in kept.items()}
    if side.reads and len(joined) > 1:
        _check_tellable(kept, typed, side, at)
    if len(joined) > 1:
        joined = {
            slot: member | side.timeline.badges(versions_of(kept[slot]), typed)
            for slot, member in joined.items()
        }
    part = union_of(list(joined.values()), nullable=nullable)
    marks = joined_annotations(forms, side)
    return marks | part | marks


def _slots(forms: Forms[list[Json]]) -> dict[_Slot, list[tuple[str, Json]]]:
    found: dict[_Slot, list[tuple[str, Json]]] = {}
    lists: list[list[_Slot]] = []
    for version, listed in forms:
        seen: Counter[str] = Counter()
        lists.append([])
        for member in listed:
            key = _key(member)
            slot = (key, seen[key])
            seen[key] += 1
            lists[-1].append(slot)
            found.setdefault(slot, []).append((version, member))
    return {slot: found[slot] for slot in merged_order(lists)}


def _key(member: Json) -> str:
    name = ref_name(member)
    if name is not None:
        return f"$ref {name}"
    if not unmarked(member):
        return _ANY
    kind = member.get("type")
    return "number" if kind == "integer" else str(kind)


def _with_any(slots: dict[_Slot, list[tuple[str, Json]]], side: Side) -> dict[_Slot, list[tuple[str, Json]]]:
    """Whoever reads must expect anything; whoever writes keeps to what is said elsewhere."""
    return {slot: found for slot, found in slots.items() if (slot[0] == _ANY) == side.reads}


def _common(
    slots: dict[_Slot, list[tuple[str, Json]]], typed: list[str], side: Side, at: str
) -> dict[_Slot, list[tuple[str, Json]]]:
    everywhere = [slot for slot, found in slots.items() if versions_of(found) == typed]
    if not everywhere:
        told = ", ".join(slot[0].removeprefix("$ref ") for slot in slots)
        side.refuse("AW021", f"no type suits the requests of all versions: {told}", at, HINT)
        return slots
    return {slot: found for slot, found in slots.items() if slot in everywhere or slot[0].startswith("$ref ")}


def _joined_member(slot: _Slot, forms: Forms[Json], side: Side, at: str) -> Json:
    if slot[0].startswith("$ref ") or same([member for _, member in forms]):
        return dict(newest(forms))
    joined = joined_keywords([(v, _outer(member)) for v, member in forms], side, at)
    for key in _INNER:
        inner = [(version, member[key]) for version, member in forms if key in member]
        if not inner or (side.reads and len(inner) < len(forms)):
            continue
        schemas = [(version, schema) for version, schema in inner if is_object(schema)]
        if len(schemas) == len(inner):
            joined[key] = joined_type(schemas, side, at)
        elif not side.reads:
            joined[key] = next(schema for _, schema in inner if schema is not True)
    marks = joined_annotations([(version, annotations(member)) for version, member in forms], side)
    return marks | joined


def _outer(member: Json) -> Json:
    return {key: value for key, value in member.items() if key not in _INNER}


def _check_tellable(
    slots: dict[_Slot, list[tuple[str, Json]]], typed: Sequence[str], side: Side, at: str
) -> None:
    """Members that no version has side by side must show which they are."""
    for position, (slot, found) in enumerate(slots.items()):
        for other, others in list(slots.items())[position + 1 :]:
            if any(version in versions_of(others) for version in versions_of(found)):
                continue
            schemas: Json = {}
            for version in typed:
                schemas |= side.schemas(version)
            if not tellable(newest(found), newest(others), schemas):
                told = f'"{slot[0].removeprefix("$ref ")}" and "{other[0].removeprefix("$ref ")}"'
                hint = "give them a tag, or a required field of their own"
                side.refuse("AW022", f"{told}, forms of one place, cannot be told apart", at, hint)
