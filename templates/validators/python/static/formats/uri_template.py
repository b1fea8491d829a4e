"""The format `uri-template` of RFC 6570, with its erratum 6937 (an apostrophe is a literal)."""

from .characters import is_iprivate, is_ucschar, percents_encode

_uri_template_NAME = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_%")
_uri_template_LITERAL = _uri_template_NAME | frozenset("!#$&'()*+,-./:;=?@[]~")
_uri_template_OPERATORS = frozenset("+#./;?&=,!@|")


def is_uri_template(text: str) -> bool:
    """Whether `text` is literals and expressions in braces; the operators reserved for later are accepted."""
    if not percents_encode(text):
        return False
    literal, *pieces = text.split("{")
    if not _uri_template_is_literal(literal):
        return False
    for piece in pieces:
        expression, brace, literal = piece.partition("}")
        if not (brace and _uri_template_is_expression(expression) and _uri_template_is_literal(literal)):
            return False
    return True


def _uri_template_is_literal(text: str) -> bool:
    if _uri_template_LITERAL.issuperset(text):
        return True
    others = set(text) - _uri_template_LITERAL
    return all(char > "\x7f" and (is_ucschar(char) or is_iprivate(char)) for char in others)


def _uri_template_is_expression(text: str) -> bool:
    variables = text[1:] if text[:1] in _uri_template_OPERATORS else text
    return all(_uri_template_is_variable(variable) for variable in variables.split(","))


def _uri_template_is_variable(text: str) -> bool:
    """Whether `text` is a name, perhaps with a dot inside, and perhaps `*` or a length from 1 to 9999."""
    name, colon, length = text.partition(":")
    if colon:
        if not (1 <= len(length) <= 4 and length.isascii() and length.isdigit() and length[0] != "0"):
            return False
    elif name[-1:] == "*":
        name = name[:-1]
    return all(part != "" and _uri_template_NAME.issuperset(part) for part in name.split("."))
