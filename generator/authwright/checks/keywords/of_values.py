"""Keywords that look at one value: its type, what it equals, numbers and strings."""

from typing import Any

from authwright.checks.compiler import Reading
from authwright.checks.ecma import PatternError, parse
from authwright.checks.formats import FORMATS
from authwright.checks.keywords.given import count, is_finite, number
from authwright.checks.kinds import OF_TYPE, joined, words
from authwright.checks.merge import Piece
from authwright.checks.mistakes import refuse
from authwright.checks.plan import Format, Length, Limit, Matches, MultipleOf, TypeCheck, Values
from authwright.document import is_array


def types(reading: Reading) -> list[Piece]:
    """`type`."""
    given = reading.schema["type"]
    listed: list[Any] = given if is_array(given) else [given]
    if not listed or not all(isinstance(one, str) and one in OF_TYPE for one in listed):
        reading.refuse_value("type", f"one or more of {', '.join(OF_TYPE)}")
    allowed = joined(OF_TYPE[one] for one in listed)
    return [TypeCheck(allowed, reading.rule("type", "type", expected=words(allowed)))]


def const(reading: Reading) -> list[Piece]:
    """`const`."""
    value = reading.schema["const"]
    if not is_finite(value):
        reading.refuse_value("const", "a value with numbers that a double can hold")
    return [Values((value,), reading.rule("const", "const", expected=value))]


def enum(reading: Reading) -> list[Piece]:
    """`enum`."""
    values = reading.schema["enum"]
    if not is_array(values):
        reading.refuse_value("enum", "an array")
    if not is_finite(values):
        reading.refuse_value("enum", "an array with numbers that a double can hold")
    return [Values(tuple(values), reading.rule("enum", "enum", expected=list(values)))]


def minimum(reading: Reading) -> list[Piece]:
    """`minimum`."""
    return [_limit(reading, "minimum", "minimum", above=True, exclusive=False)]


def maximum(reading: Reading) -> list[Piece]:
    """`maximum`."""
    return [_limit(reading, "maximum", "maximum", above=False, exclusive=False)]


def exclusive_minimum(reading: Reading) -> list[Piece]:
    """`exclusiveMinimum`."""
    return [_limit(reading, "exclusiveMinimum", "exclusive_minimum", above=True, exclusive=True)]


def exclusive_maximum(reading: Reading) -> list[Piece]:
    """`exclusiveMaximum`."""
    return [_limit(reading, "exclusiveMaximum", "exclusive_maximum", above=False, exclusive=True)]


def multiple_of(reading: Reading) -> list[Piece]:
    """`multipleOf`."""
    divisor = number(reading, "multipleOf")
    if divisor <= 0:
        reading.refuse_value("multipleOf", "a number above 0")
    return [MultipleOf(divisor, reading.rule("multiple_of", "multipleOf", divisor=divisor))]


def min_length(reading: Reading) -> list[Piece]:
    """`minLength`."""
    return _length(reading, "minLength", "min_length", at_least=True)


def max_length(reading: Reading) -> list[Piece]:
    """`maxLength`."""
    return _length(reading, "maxLength", "max_length", at_least=False)


def pattern(reading: Reading) -> list[Piece]:
    """`pattern`."""
    given = reading.schema["pattern"]
    if not isinstance(given, str):
        reading.refuse_value("pattern", "a regular expression")
    check_pattern(given, reading.place.step("pattern"))
    longest = reading.compiler.options.longest_match
    guard = reading.rule("too_long_to_match", "pattern", limit=longest) if longest is not None else None
    return [Matches(given, reading.rule("pattern", "pattern", pattern=given), longest, guard)]


def check_pattern(given: str, at: str) -> None:
    """Raise AuthwrightError (AW123) for what is no regular expression of ECMA-262."""
    try:
        parse(given)
    except PatternError as error:
        hint = "write it as ECMA-262 does under the flag `u`"
        refuse("AW123", f'"{given}" is no regular expression: {error.message}', at, hint)


def format_(reading: Reading) -> list[Piece]:
    """`format`: an annotation, unless it is asked to be asserted."""
    name = reading.schema["format"]
    if not isinstance(name, str):
        reading.refuse_value("format", "the name of a format")
    asserts = reading.compiler.options.assert_formats or reading.place.resource.vocabularies.asserts_formats
    if not asserts or name not in FORMATS:
        return []
    return [Format(name, reading.rule("format", "format", format=name))]


def _limit(reading: Reading, keyword: str, code: str, *, above: bool, exclusive: bool) -> Limit:
    limit = number(reading, keyword)
    return Limit(limit, above, exclusive, reading.rule(code, keyword, limit=limit))


def _length(reading: Reading, keyword: str, code: str, *, at_least: bool) -> list[Piece]:
    limit = count(reading, keyword)
    return (
        [Length(limit, at_least, reading.rule(code, keyword, limit=limit))] if limit or not at_least else []
    )
