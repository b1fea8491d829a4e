"""What docstrings say: sentences made of the IR's facts and the spec's own words."""

import json
from collections.abc import Iterable, Mapping
from typing import Final

from authwright.ir import (
    Api,
    Enum,
    Field,
    Lifetime,
    ListOf,
    Nullable,
    Operation,
    Parameter,
    Record,
    Scalar,
    Type,
    Union,
)
from authwright.targets.prose import sentence
from authwright.targets.python.client.errors import status_error
from authwright.targets.python.client.names import OperationNames
from authwright.targets.python.docs import Block, Section

_ENCODINGS: Final = {
    "comma-list": "A list in one string, separated by commas.",
    "json-text": "A string that holds JSON.",
}
_EFFECTS: Final = {
    "issues-own": "Begins a session: this client calls with the new token from then on.",
    "issues-other": "Issues a token for somebody else: this client keeps its own.",
    "ends-own": "Ends the session: this client forgets its token.",
    "may-end-own": "May end the session of this client.",
    "ends-all": "Ends all sessions of the account, this one too: this client forgets its token.",
}
_OMITTED: Final = {
    "unchanged": "Left out, it stays as it is.",
    "null": "Left out, it becomes null.",
}
_ALWAYS: Final = Lifetime()
# What a spec says of an answer that needs no words.
_SUCCESS: Final = "Success."
OPTIONS: Final = "Time limits, repetitions and headers of this call alone."


def lived(lifetime: Lifetime, owner: Lifetime = _ALWAYS) -> str:
    """Return since when and until when a thing exists, where its owner does not say the same."""
    since = f"Since server {lifetime.since}." if lifetime.since and lifetime.since != owner.since else ""
    until = f"Until server {lifetime.until}." if lifetime.until and lifetime.until != owner.until else ""
    return _spaced(since, until)


def deprecation(one: Record | Field | Operation | Parameter) -> str:
    """Return that a thing is deprecated, and what to use in its place; nothing where it is not."""
    if not one.deprecated:
        return ""
    return f"Deprecated: {sentence(one.instead)}" if one.instead else "Deprecated."


def warning(one: Field, name: str, owner: Lifetime) -> str:
    """Return what is said to code that reads a deprecated field, which it knows as `name`."""
    reason = _spaced(sentence(one.instead), lived(one.lifetime, owner))
    return f"`{name}` is deprecated{f': {reason}' if reason else ''}"


def field_doc(one: Field, owner: Lifetime) -> str:
    """Return all that is said of a field."""
    return "\n\n".join(part for part in (sentence(one.doc), _field_facts(one, owner)) if part)


def argument_doc(one: Field, owner: Lifetime) -> str:
    """Return the same for an argument, on one line."""
    return _spaced(sentence(one.doc), _field_facts(one, owner))


def record_doc(record: Record) -> list[Block]:
    """Return the docstring of a record's class."""
    notes = [sentence(note.text) for note in record.notes]
    facts = _spaced(lived(record.lifetime), deprecation(record))
    return [part for part in (sentence(record.doc) or "An object of the API.", *notes, facts) if part]


def enum_doc(enum: Enum) -> list[Block]:
    """Return the docstring of an enum, its values listed."""
    known = "Other values may come from the server and are kept." if enum.open else ""
    values = tuple(
        (json.dumps(one.value), _spaced(sentence(one.doc), lived(one.lifetime, enum.lifetime)))
        for one in enum.values
        if one.doc or one.lifetime != enum.lifetime
    )
    return [_spaced(sentence(enum.doc), known, lived(enum.lifetime)), Section("Values", values)]


def union_doc(union: Union, named: Mapping[str, str]) -> list[Block]:
    """Return the docstring of a union, its members listed when a tag tells them apart."""
    said: list[Block] = [_spaced(sentence(union.doc), lived(union.lifetime))]
    tag = union.tag
    if tag is None:
        return said
    values: dict[str, list[str]] = {}
    for value, member in tag.values:
        values.setdefault(member, []).append(json.dumps(value))
    told = {name: [f"`{tag.property}` is {' or '.join(texts)}"] for name, texts in values.items()}
    if tag.absent is not None:
        told.setdefault(tag.absent, []).append(f"there is no `{tag.property}`")
    members = tuple((named[name], sentence(", or ".join(when))) for name, when in told.items())
    unknown = ("UnknownMember", "Anything else, probably from a later server.")
    return [*said, Section("Members", (*members, unknown))]


def operation_doc(
    operation: Operation, names: OperationNames, form: Record | None, document: str, api: Api
) -> list[Block]:
    """Return the docstring of a method; `document` says what to pass for a whole body."""
    levels = {level.name: level.doc for level in api.callers}
    callers = [sentence(levels.get(name) or name) for name in operation.callers]
    session = _spaced(_EFFECTS.get(operation.session.effect, ""), sentence(operation.session.doc))
    facts = _spaced(lived(operation.lifetime), deprecation(operation))
    notes = [sentence(note.text) for note in operation.notes]
    callers_line = f"Callers: {' Or: '.join(callers)}" if callers else ""
    blocks = (sentence(operation.summary), sentence(operation.doc), *notes, session, callers_line, facts)
    arguments = tuple((name, said) for name, said in _arguments(operation, names, form, document) if said)
    return [
        *(block for block in blocks if block),
        Section("Args", arguments),
        Section("Returns", _returned(operation)),
        Section("Raises", tuple(_raised(operation))),
    ]


def _returned(operation: Operation) -> tuple[tuple[str, str], ...]:
    said = sentence(operation.response.doc)
    tells = operation.response.type is not None and said not in {"", _SUCCESS}
    return (("", said),) if tells else ()


def _arguments(
    operation: Operation, names: OperationNames, form: Record | None, document: str
) -> Iterable[tuple[str, str]]:
    for parameter in operation.parameters:
        yield names.arguments[parameter.place, parameter.name], _parameter_doc(parameter)
    if form is not None:
        for one in form.fields:
            yield names.arguments["body", one.name], argument_doc(one, operation.lifetime)
    elif operation.body is not None:
        yield names.arguments["body", ""], document
    yield "options", OPTIONS


def _parameter_doc(parameter: Parameter) -> str:
    slashes = "May hold slashes." if parameter.multi_segment else ""
    return _spaced(sentence(parameter.doc), slashes, deprecation(parameter))


def _raised(operation: Operation) -> Iterable[tuple[str, str]]:
    causes: dict[int, list[str]] = {}
    for error in operation.errors:
        causes.setdefault(error.status, []).append(error.cause)
    for status in sorted(causes):
        yield status_error(status), f"{status}: {', '.join(dict.fromkeys(causes[status]))}."


def _field_facts(one: Field, owner: Lifetime) -> str:
    notes = (sentence(note.text) for note in one.notes)
    encoding = _ENCODINGS.get(one.encoding, f"Encoded as {one.encoding}.") if one.encoding else ""
    # A note on constraints says more than the number.
    size = "" if any(note.kind == "constraint" for note in one.notes) else _size(one.type)
    return _spaced(size, encoding, *notes, _omission(one), lived(one.lifetime, owner), deprecation(one))


def _omission(one: Field) -> str:
    if one.required:
        return ""
    if one.omitted in _OMITTED:
        return _OMITTED[one.omitted]
    if one.omitted is not None and one.omitted.startswith("reset:"):
        return f"Left out, it becomes `{one.omitted.removeprefix('reset:')}`."
    if one.has_default:
        return f"Left out, it becomes `{json.dumps(one.default)}`."
    return ""


def _size(type_: Type) -> str:
    match type_:
        case Nullable(inner=inner):
            return _size(inner)
        case ListOf(item=item):
            return _size(item)
        case Scalar(constraints=limits) if limits.max_bytes is not None:
            return f"At most {limits.max_bytes} bytes in UTF-8."
        case _:
            return ""


def _spaced(*parts: str) -> str:
    return " ".join(part for part in parts if part)
