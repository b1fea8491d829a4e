"""Texts for readers: that there are any, and that they say something."""

import re
from collections.abc import Iterator
from typing import Final

from authwright.diagnostics import pointer
from authwright.ir import Record
from authwright.ir.walk import operations
from authwright.naming import split_words
from authwright.stages.lint.pointers import field_pointer
from authwright.stages.lint.rule import Finding
from authwright.stages.lint.subject import Subject

_EMPTY: Final = frozenset(
    {
        *("a", "an", "and", "the", "this", "that", "of", "for", "to", "is", "are", "its", "it", "one"),
        *("field", "member", "value", "property", "model", "record", "object", "schema"),
    }
)
_LONG: Final = 60
"""Texts with more characters say something."""


def missing_text(subject: Subject) -> Iterator[Finding]:
    """AW010: models, fields, operations, parameters and causes without a text."""
    for what, _, text, at in _texts(subject):
        if not text.strip():
            hint = "write a docstring: for a field, a string on the line below it"
            yield Finding(f"{what} has no description", at, hint)


def echoing_text(subject: Subject) -> Iterator[Finding]:
    """AW086: texts whose words are those of the name."""
    for what, name, text, at in _texts(subject):
        if len(text) > _LONG:
            continue
        said = set(re.findall(r"[a-z0-9]+", text.lower())) - _EMPTY
        words = {form for word in split_words(name) for form in (word, f"{word}s", word.removesuffix("s"))}
        if said and said <= words:
            hint = "say what the name does not: what it is for, its unit, where it comes from"
            yield Finding(f'the text of {what}, "{text}", says no more than its name', at, hint)


def _texts(subject: Subject) -> Iterator[tuple[str, str, str, str]]:
    """Yield what readers meet: what it is, its name, its text, its pointer."""
    for named in subject.api.types:
        model = subject.model(named.name)
        yield f'model "{model}"', model, named.doc, pointer("components", "schemas", model)
        if isinstance(named, Record):
            for one in (field for field in named.fields if field.origin == named.name):
                yield f'field "{model}.{one.name}"', one.name, one.doc, field_pointer(model, one.name)
    for operation in operations(subject.api):
        at = operation.pointer
        yield f'operation "{operation.name}"', operation.name, operation.summary, at
        for parameter in operation.parameters:
            what = f'parameter "{parameter.name}" of "{operation.name}"'
            yield what, parameter.name, parameter.doc, parameter.pointer
        for error in operation.errors:
            yield f'cause "{error.cause}" of "{operation.name}"', error.cause, error.when, at
