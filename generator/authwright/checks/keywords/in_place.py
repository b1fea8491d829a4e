"""Keywords that hold schemas for the same value."""

from typing import Any

from authwright import extensions as ext
from authwright.checks.compiler import Closing, Reading, UnfinishedError
from authwright.checks.keywords.given import is_choice, schemas_in_order
from authwright.checks.merge import Piece
from authwright.checks.plan import TRUE, AnyOf, Call, Choice, If, Node, Not, OneOf
from authwright.document import is_object


def reference(reading: Reading) -> list[Piece]:
    """`$ref` beside other keywords."""
    return _referred(reading, "$ref")


def dynamic_reference(reading: Reading) -> list[Piece]:
    """`$dynamicRef` beside other keywords."""
    return _referred(reading, "$dynamicRef")


def _referred(reading: Reading, keyword: str) -> list[Piece]:
    compiler = reading.compiler
    target = compiler.referred(reading.place, keyword, reading.schema[keyword], reading.scope)
    return [_opened(reading, compiler.sub(target, reading.scope, reading.closing.of_parts))]


def _opened(reading: Reading, index: int) -> Piece:
    """Return the node of a part, to be flattened; while it is being made, a call of it."""
    try:
        return reading.compiler.node_of(index)
    except UnfinishedError:
        return Call(index)


def all_of(reading: Reading) -> list[Piece]:
    """`allOf`: bases are flattened."""
    given = schemas_in_order(reading, "allOf")
    nodes = [reading.part(inner, "allOf", index) for index, inner in enumerate(given)]
    return [_flat(reading, node) for node in nodes]


def _flat(reading: Reading, node: Node) -> Piece:
    match node:
        case Node(types=(), checks=(Call(sub),)):
            return _opened(reading, sub)
        case _:
            return node


def any_of(reading: Reading) -> list[Piece]:
    """`anyOf`."""
    branches = _branches(reading, "anyOf")
    return [AnyOf(branches, reading.rule("any_of", "anyOf", count=len(branches)), _choice(reading, "anyOf"))]


def one_of(reading: Reading) -> list[Piece]:
    """`oneOf`."""
    branches = _branches(reading, "oneOf")
    none = reading.rule("one_of_none", "oneOf", count=len(branches))
    many = reading.rule("one_of_many", "oneOf", count=len(branches))
    return [OneOf(branches, none, many, _choice(reading, "oneOf"))]


def _choice(reading: Reading, keyword: str) -> Choice | None:
    """Return how the branches of a union are told apart, if the schema says so by the mark of this house.

    The mark decides no verdict, so one that makes no sense is none.
    """
    tag = reading.schema.get(ext.TAG)
    if not is_object(tag) or not isinstance(tag.get("property"), str):
        return None
    members = [_last_name(one) for one in reading.schema[keyword]]
    values: Any = tag.get("values")
    told = [
        (str(value), members.index(name))
        for value, name in (values.items() if is_object(values) else ())
        if name in members
    ]
    absent = tag.get("absent")
    return Choice(tag["property"], tuple(told), members.index(absent) if absent in members else None)


def _branches(reading: Reading, keyword: str) -> tuple[Node, ...]:
    closing = reading.closing if is_choice(reading.schema) else reading.closing.of_parts
    given: list[Any] = schemas_in_order(reading, keyword)
    return tuple(reading.part(one, keyword, index, closing=closing) for index, one in enumerate(given))


def _last_name(branch: Any) -> str | None:
    """Return what a branch that is a reference is called: models stand in other places in each document."""
    reference = branch.get("$ref") if is_object(branch) else None
    return reference.rpartition("/")[2] if isinstance(reference, str) else None


def not_(reading: Reading) -> list[Piece]:
    """`not`."""
    return [Not(reading.test(reading.schema["not"], "not"), reading.rule("not", "not"))]


def if_(reading: Reading) -> list[Piece]:
    """`if` with `then` and `else`."""
    closing = Closing.OPEN
    test = reading.part(reading.schema["if"], "if", closing=closing)
    then, otherwise = (
        reading.part(reading.schema[keyword], keyword) if keyword in reading.schema else TRUE
        for keyword in ("then", "else")
    )
    return [If(test, then, otherwise)]
