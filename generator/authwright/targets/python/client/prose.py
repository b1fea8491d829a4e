"""Docstrings of methods, and what pydantic says of deprecated fields."""

from collections.abc import Iterable
from typing import Final

from authwright.ir import Api, Field, Lifetime, Operation
from authwright.targets.client.prose import (
    OPTIONS,
    argument_doc,
    lived,
    parameter_doc,
    raised,
    returned,
    spaced,
)
from authwright.targets.client.prose import operation_doc as paragraphs
from authwright.targets.prose import Block, Section, sentence
from authwright.targets.python.client.names import OperationNames

UNKNOWN: Final = ("UnknownMember", "Anything else, probably from a later server.")
"""The entry on the members that a tagged union may have besides its own."""


def warning(one: Field, name: str, owner: Lifetime) -> str:
    """Return what is said to code that reads a deprecated field, which it knows as `name`."""
    reason = spaced(sentence(one.instead), lived(one.lifetime, owner))
    return f"`{name}` is deprecated{f': {reason}' if reason else ''}"


def operation_doc(operation: Operation, names: OperationNames, document: str, api: Api) -> list[Block]:
    """Return the docstring of a method; `document` says what to pass for a whole body."""
    arguments = tuple((name, said) for name, said in _arguments(operation, names, document) if said)
    result = returned(operation)
    return [
        *paragraphs(operation, api),
        Section("Args", arguments),
        Section("Returns", (("", result),) if result else ()),
        Section("Raises", tuple(raised(operation))),
    ]


def _arguments(operation: Operation, names: OperationNames, document: str) -> Iterable[tuple[str, str]]:
    for parameter in operation.parameters:
        yield names.arguments[parameter.place, parameter.name], parameter_doc(parameter)
    if names.form is not None:
        for one in names.form.fields:
            yield names.arguments["body", one.name], argument_doc(one, operation.lifetime)
    elif operation.body is not None:
        yield names.arguments["body", ""], document
    yield "options", OPTIONS
