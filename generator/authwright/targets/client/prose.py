"""What documentation says: sentences made of the IR's facts and the spec's own words.

A language that tells by a tag of its own what is deprecated asks for all else: `tagged`.
"""

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
from authwright.targets.client.errors import status_error
from authwright.targets.client.rewrites import read_form
from authwright.targets.prose import Block, Section, sentence

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
    return spaced(since, until)


def deprecation(one: Record | Field | Operation | Parameter) -> str:
    """Return that a thing is deprecated, and what to use in its place; nothing where it is not."""
    if not one.deprecated:
        return ""
    return f"Deprecated: {sentence(one.instead)}" if one.instead else "Deprecated."


def field_doc(one: Field, owner: Lifetime, *, tagged: bool = False, also: str = "") -> str:
    """Return all that is said of a field; `also` has what a language's type does not say."""
    facts = spaced(also, _field_facts(one, owner, tagged))
    return "\n\n".join(part for part in (sentence(one.doc), facts) if part)


def argument_doc(one: Field, owner: Lifetime) -> str:
    """Return the same for an argument, on one line."""
    return spaced(sentence(one.doc), _field_facts(one, owner, tagged=False))


def record_doc(record: Record, *, tagged: bool = False) -> list[Block]:
    """Return the documentation of a record."""
    notes = [sentence(note.text) for note in record.notes]
    facts = spaced(lived(record.lifetime), "" if tagged else deprecation(record))
    return [part for part in (sentence(record.doc) or "An object of the API.", *notes, facts) if part]


def enum_doc(enum: Enum) -> list[Block]:
    """Return the documentation of an enum, its values listed."""
    known = "Other values may come from the server and are kept." if enum.open else ""
    values = tuple(
        (json.dumps(one.value), spaced(sentence(one.doc), lived(one.lifetime, enum.lifetime)))
        for one in enum.values
        if one.doc or one.lifetime != enum.lifetime
    )
    return [spaced(sentence(enum.doc), known, lived(enum.lifetime)), Section("Values", values)]


def union_doc(union: Union, named: Mapping[str, str], *unknown: tuple[str, str]) -> list[Block]:
    """Return the documentation of a union, its members listed when a tag tells them apart.

    `unknown` are further entries, on what a later server may send.
    """
    said: list[Block] = [spaced(sentence(union.doc), lived(union.lifetime))]
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
    return [*said, Section("Members", (*members, *unknown))]


def operation_doc(operation: Operation, api: Api, *, tagged: bool = False) -> list[str]:
    """Return the paragraphs on an operation, what it takes and gives aside."""
    levels = {level.name: level.doc for level in api.callers}
    callers = [sentence(levels.get(name) or name) for name in operation.callers]
    session = spaced(_EFFECTS.get(operation.session.effect, ""), sentence(operation.session.doc))
    facts = spaced(lived(operation.lifetime), "" if tagged else deprecation(operation))
    notes = [sentence(note.text) for note in operation.notes]
    callers_line = f"Callers: {' Or: '.join(callers)}" if callers else ""
    blocks = (sentence(operation.summary), sentence(operation.doc), *notes, session, callers_line, facts)
    return [block for block in blocks if block]


def parameter_doc(parameter: Parameter) -> str:
    """Return what is said of a parameter, on one line."""
    slashes = "May hold slashes." if parameter.multi_segment else ""
    return spaced(sentence(parameter.doc), slashes, deprecation(parameter))


def document_doc(record: Record | None, records: Mapping[str, Record], beginner: str) -> str:
    """Return what to pass for a body in one piece; `beginner` is what a write of `record` begins with."""
    if record is not None and read_form(record, records) is not None:
        return f"What to write; `{beginner}` begins it."
    if record is not None and all(one.omitted == "unchanged" for one in record.fields):
        return "What to change; what is left out stays as it is, so nothing has to be read first."
    return "What to write."


def returned(operation: Operation) -> str:
    """Return what is said of the result; nothing where its type says all."""
    said = sentence(operation.response.doc)
    return said if operation.response.type is not None and said != _SUCCESS else ""


def raised(operation: Operation) -> Iterable[tuple[str, str]]:
    """Yield the classes of the errors that are known to come, each with its status and its causes."""
    causes: dict[int, list[str]] = {}
    for error in operation.errors:
        causes.setdefault(error.status, []).append(error.cause)
    for status in sorted(causes):
        yield status_error(status), f"{status}: {', '.join(dict.fromkeys(causes[status]))}."


def _field_facts(one: Field, owner: Lifetime, tagged: bool) -> str:
    notes = (sentence(note.text) for note in one.notes)
    encoding = _ENCODINGS.get(one.encoding, f"Encoded as {one.encoding}.") if one.encoding else ""
    # A note on constraints says more than the number.
    size = "" if any(note.kind == "constraint" for note in one.notes) else _size(one.type)
    told = (_omission(one), lived(one.lifetime, owner), "" if tagged else deprecation(one))
    return spaced(size, encoding, *notes, *told)


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


def spaced(*parts: str) -> str:
    """Return those of `parts` that say anything, as one paragraph."""
    return " ".join(part for part in parts if part)
