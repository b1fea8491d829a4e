"""Keywords that look at the members of objects."""

from typing import Final

from authwright.checks.compiler import Reading
from authwright.checks.keywords.given import count, names, schemas_by_name
from authwright.checks.keywords.of_values import check_pattern
from authwright.checks.keywords.unevaluated import refuse_members
from authwright.checks.kinds import OBJECT
from authwright.checks.merge import Piece
from authwright.checks.plan import (
    Check,
    Count,
    Dependent,
    If,
    Length,
    Member,
    Members,
    Names,
    Node,
    When,
)
from authwright.document import is_array

_GROUP: Final = ("properties", "patternProperties", "additionalProperties", "required")


def members(reading: Reading) -> list[Piece]:
    """Read the keywords of `_GROUP` as one, at the first of them."""
    schema = reading.schema
    knows = reading.place.resource.vocabularies.knows
    there = [keyword for keyword in schema if keyword in _GROUP and knows(keyword)]
    if there[0] != reading.current:
        return []
    required = names(reading, "required") if "required" in there else []
    listed: dict[str, Node | None] = {}
    patterns: list[tuple[str, Node]] = []
    others: Node | None = None
    if "properties" in there:
        for name, inner in schemas_by_name(reading, "properties").items():
            listed[name] = reading.use(inner, "properties", name)
    if "patternProperties" in there:
        for pattern, inner in schemas_by_name(reading, "patternProperties").items():
            check_pattern(pattern, reading.place.step("patternProperties", pattern))
            patterns.append((pattern, reading.use(inner, "patternProperties", pattern)))
    if "additionalProperties" in there:
        others = reading.rest("additionalProperties", "unknown_member")
    beside: list[Piece] = []
    missing = [name for name in required if name not in listed]
    if missing and patterns:
        # Whether a pattern speaks of them is seen when they are there.
        beside = [Members(tuple(_member(reading, name, None, required) for name in missing))]
    else:
        listed |= dict.fromkeys(missing, others)
    made = tuple(_member(reading, name, node, required) for name, node in listed.items())
    return [_guarded(reading, Members(made, tuple(patterns), others)), *beside]


def _guarded(reading: Reading, check: Members) -> Check:
    """Refuse names that are too long to be matched before patterns are tried on them, if asked to."""
    longest = reading.compiler.options.longest_match
    if longest is None or not check.patterns:
        return check
    rule = reading.rule("too_long_to_match", "patternProperties", limit=longest)
    short = Node(checks=(Names(Node(checks=(Length(longest, False, rule),)), rule),))
    return If(short, Node(checks=(check,)), short)


def _member(reading: Reading, name: str, node: Node | None, required: list[str]) -> Member:
    if name not in required:
        return Member(name, node, None)
    return Member(name, node, reading.rule("required", "required", required.index(name), name=name))


def unevaluated_properties(reading: Reading) -> list[Piece]:
    """`unevaluatedProperties`, which needs to know what the other keywords of the schema evaluate."""
    others = reading.rest("unevaluatedProperties", "unknown_member")
    reading.after.append(lambda reading, node: refuse_members(reading, node, others))
    return []


def property_names(reading: Reading) -> list[Piece]:
    """`propertyNames`."""
    node = reading.test(reading.schema["propertyNames"], "propertyNames")
    return [Names(node, reading.rule("property_names", "propertyNames"))]


def min_properties(reading: Reading) -> list[Piece]:
    """`minProperties`."""
    limit = count(reading, "minProperties")
    rule = reading.rule("min_properties", "minProperties", limit=limit)
    return [Count(limit, True, rule, OBJECT)] if limit else []


def max_properties(reading: Reading) -> list[Piece]:
    """`maxProperties`."""
    limit = count(reading, "maxProperties")
    return [Count(limit, False, reading.rule("max_properties", "maxProperties", limit=limit), OBJECT)]


def dependent_required(reading: Reading) -> list[Piece]:
    """`dependentRequired`."""
    keyword = "dependentRequired"
    return [_dependent(reading, keyword, name) for name in schemas_by_name(reading, keyword)]


def dependencies(reading: Reading) -> list[Piece]:
    """`dependencies` of older drafts, which 2020-12 keeps for compatibility: names, or a schema."""
    given = schemas_by_name(reading, "dependencies")
    return [
        _dependent(reading, "dependencies", name)
        if is_array(inner)
        else When(name, reading.part(inner, "dependencies", name))
        for name, inner in given.items()
    ]


def _dependent(reading: Reading, keyword: str, name: str) -> Dependent:
    wanted = names(reading, keyword, name)
    rules = [
        reading.rule("dependent_required", keyword, name, index, name=one, because=name)
        for index, one in enumerate(wanted)
    ]
    return Dependent(name, tuple(zip(wanted, rules, strict=True)))


def dependent_schemas(reading: Reading) -> list[Piece]:
    """`dependentSchemas`."""
    given = schemas_by_name(reading, "dependentSchemas")
    return [When(name, reading.part(inner, "dependentSchemas", name)) for name, inner in given.items()]
