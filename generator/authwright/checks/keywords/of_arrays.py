"""Keywords that look at the items of arrays."""

from authwright.checks.compiler import Reading
from authwright.checks.keywords.given import count, flag, schemas_in_order
from authwright.checks.keywords.unevaluated import refuse_items
from authwright.checks.kinds import ARRAY
from authwright.checks.merge import Piece
from authwright.checks.plan import Contains, Count, Items, Unique


def items(reading: Reading) -> list[Piece]:
    """Read `prefixItems` and `items` as one, at the first of them."""
    schema = reading.schema
    if next(keyword for keyword in schema if keyword in ("prefixItems", "items")) != reading.current:
        return []
    given = schemas_in_order(reading, "prefixItems") if "prefixItems" in schema else []
    first = tuple(reading.use(inner, "prefixItems", index) for index, inner in enumerate(given))
    rest = reading.rest("items", "unknown_item") if "items" in schema else None
    return [Items(first, rest)]


def unevaluated_items(reading: Reading) -> list[Piece]:
    """`unevaluatedItems`, which needs to know what the other keywords of the schema evaluate."""
    rest = reading.rest("unevaluatedItems", "unknown_item")
    reading.after.append(lambda reading, node: refuse_items(reading, node, rest))
    return []


def contains(reading: Reading) -> list[Piece]:
    """`contains` with `minContains` and `maxContains`."""
    node = reading.test(reading.schema["contains"], "contains")
    knows = reading.place.resource.vocabularies.knows
    least, most = 1, None
    if "minContains" in reading.schema and knows("minContains"):
        least = count(reading, "minContains")
    if "maxContains" in reading.schema and knows("maxContains"):
        most = count(reading, "maxContains")
    few = reading.rule(
        "contains", "minContains" if "minContains" in reading.schema else "contains", limit=least
    )
    many = reading.rule("max_contains", "maxContains", limit=most)
    return [Contains(node, least, most, few, many)]


def min_items(reading: Reading) -> list[Piece]:
    """`minItems`."""
    limit = count(reading, "minItems")
    return [Count(limit, True, reading.rule("min_items", "minItems", limit=limit), ARRAY)] if limit else []


def max_items(reading: Reading) -> list[Piece]:
    """`maxItems`."""
    limit = count(reading, "maxItems")
    return [Count(limit, False, reading.rule("max_items", "maxItems", limit=limit), ARRAY)]


def unique_items(reading: Reading) -> list[Piece]:
    """`uniqueItems`."""
    return [Unique(reading.rule("unique_items", "uniqueItems"))] if flag(reading, "uniqueItems") else []
