"""Joining the keywords of one type: a response takes the loosest constraint, a request the tightest."""

from typing import Any, Final

from authwright import extensions as ext
from authwright.document import Json
from authwright.records.unions import ANNOTATIONS
from authwright.stages.span.context import Forms, Side, merged_order, newest, same, versions_of

_LOWER: Final = ("minLength", "minItems", "minProperties", "minimum", "exclusiveMinimum", "minContains")
_UPPER: Final = ("maxLength", "maxItems", "maxProperties", "maximum", "exclusiveMaximum", "maxContains")
_VALUES: Final = ("enum", "const", ext.OPEN, ext.VALUES)
HINT: Final = "give the field a variant for requests that suits all versions"


def joined_keywords(forms: Forms[Json], side: Side, at: str) -> Json:
    """Join the keywords of one JSON type; subschemas and annotations are not its business."""
    joined = joined_values(forms, side)
    for key in merged_order([list(schema) for _, schema in forms]):
        if key in ANNOTATIONS or key in _VALUES:
            continue
        present = [schema[key] for _, schema in forms if key in schema]
        if same(present) and len(present) == len(forms):
            joined[key] = present[-1]
        elif key == "type":
            joined[key] = _number(present, side)
        elif side.reads:
            _loosest(joined, key, present, everywhere=len(present) == len(forms))
        else:
            _tightest(joined, key, present, side, at)
    return joined


def _number(types: list[Any], side: Side) -> str:
    # Types that differ and still meet here are `integer` and `number`.
    return "number" if side.reads else "integer"


def _loosest(joined: Json, key: str, present: list[Any], *, everywhere: bool) -> None:
    if everywhere and key in _LOWER:
        joined[key] = min(present)
    elif everywhere and key in _UPPER:
        joined[key] = max(present)


def _tightest(joined: Json, key: str, present: list[Any], side: Side, at: str) -> None:
    if key in _LOWER:
        joined[key] = max(present)
    elif key in _UPPER:
        joined[key] = min(present)
    elif key == "uniqueItems":
        joined[key] = True
    elif same(present):
        joined[key] = present[-1]
    else:
        told = " and ".join(dict.fromkeys(str(value) for value in present))
        side.refuse("AW021", f'versions ask for different "{key}": {told}', at, HINT)
        joined[key] = present[-1]


def joined_values(forms: Forms[Json], side: Side) -> Json:
    """Join listed values: a response whose list grew is open; a request has all values, with gates."""
    listing = [(version, schema) for version, schema in forms if values_of(schema) is not None]
    if not listing or (side.reads and len(listing) < len(forms)):
        return {}
    lists = [(version, values_of(schema) or []) for version, schema in listing]
    if same([values for _, values in lists]) and same([schema.get(ext.VALUES) for _, schema in listing]):
        kept = {key: value for key, value in newest(listing).items() if key in _VALUES}
        opened = any(schema.get(ext.OPEN) for _, schema in listing)
        return kept | ({ext.OPEN: True} if opened else {})
    values = merged_order([list(values) for _, values in lists])
    joined: Json = {"enum": values}
    grew = not same([values for _, values in lists])
    if (grew and side.reads) or any(schema.get(ext.OPEN) for _, schema in listing):
        joined[ext.OPEN] = True
    table = {str(value): entry for value in values if (entry := _value_entry(value, listing, side))}
    return joined | ({ext.VALUES: table} if table else {})


def values_of(schema: Json) -> list[Any] | None:
    """Return the values that `schema` lists, or None."""
    if "const" in schema:
        return [schema["const"]]
    values: list[Any] | None = schema.get("enum")
    return values


def _value_entry(value: Any, listing: Forms[Json], side: Side) -> Json:
    entry: Json = {}
    for _, schema in listing:
        entry |= schema.get(ext.VALUES, {}).get(str(value), {})
    present = [version for version, schema in listing if value in (values_of(schema) or [])]
    return entry | side.timeline.badges(list(dict.fromkeys(present)), versions_of(listing))
