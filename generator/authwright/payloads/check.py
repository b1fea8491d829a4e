"""Checking values against a model, with reasons that never show the value: it may be a secret."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from authwright import extensions as ext
from authwright.diagnostics import Diagnostic, pointer
from authwright.document import Document, Role, is_array, is_object, ref, ref_name
from authwright.payloads.models import find_model
from authwright.payloads.read import Payload, read_payloads

_REASONS: Final = {
    "None": "holds what must not be there",  # the schema `false` has no keyword
    "type": "must be {said}",
    "const": "must be {said}",
    "enum": "must be one of {said}",
    "minLength": "is shorter than {said} characters",
    "maxLength": "is longer than {said} characters",
    "minimum": "is less than {said}",
    "maximum": "is more than {said}",
    "exclusiveMinimum": "is not more than {said}",
    "exclusiveMaximum": "is not less than {said}",
    "multipleOf": "is no multiple of {said}",
    "pattern": "does not match {said}",
    "format": "is no {said}",
    "minItems": "has fewer than {said} items",
    "maxItems": "has more than {said} items",
    "uniqueItems": "has equal items",
    "minProperties": "has fewer than {said} members",
    "maxProperties": "has more than {said} members",
    "anyOf": "fits none of the alternatives",
    "oneOf": "does not fit exactly one of the alternatives",
    "not": "has a form that is ruled out",
    "contains": "has no item of the form required",
}


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Why a payload does not fit: file, line from 1, JSON Pointer into the payload, reason."""

    file: str
    line: int
    pointer: str
    reason: str

    def to_json(self) -> dict[str, Any]:
        """Return the problem as JSON values."""
        return {"file": self.file, "line": self.line, "pointer": self.pointer, "reason": self.reason}


class Checker:
    """Holds payloads against one schema of a published document."""

    def __init__(self, document: Document, name: str) -> None:
        schema = {**ref(name), "components": {"schemas": document.schemas}}
        formats = Draft202012Validator.FORMAT_CHECKER
        # Any: the published types of the library are recursive beyond what a checker can follow.
        self._validator: Final[Any] = Draft202012Validator(schema, format_checker=formats)

    def problems(self, payload: Payload) -> Iterator[Problem]:
        """Yield what does not fit, in order of the payload's members."""
        for error in self._validator.iter_errors(payload.value):
            for nearest in _nearest(error):
                where = pointer(*nearest.absolute_path)
                for reason in _reasons(nearest):
                    yield Problem(payload.file, payload.line_of(where), where, reason)


@dataclass(frozen=True, slots=True)
class Checked:
    """The outcome for some files: how many payloads were read, what does not fit, what is not readable."""

    payloads: int
    problems: tuple[Problem, ...]
    unreadable: tuple[Diagnostic, ...]

    @property
    def ok(self) -> bool:
        """Whether everything was read and fits."""
        return not (self.problems or self.unreadable)


def check_files(
    document: Document,
    model: str,
    files: Sequence[str],
    *,
    role: Role | None = None,
    ndjson: bool = False,
) -> Checked:
    """Hold all payloads in `files` against `model`. What cannot be read is AW062.

    Raises AuthwrightError (AW061) when there is no such model.
    """
    checker = Checker(document, find_model(document, model, role))
    problems: list[Problem] = []
    unreadable: list[Diagnostic] = []
    count = 0
    for file in files:
        for payload in read_payloads(file, ndjson=ndjson):
            if isinstance(payload, Diagnostic):
                unreadable.append(payload)
            else:
                count += 1
                problems += checker.problems(payload)
    return Checked(count, tuple(problems), tuple(unreadable))


def _reasons(error: ValidationError) -> Iterator[str]:
    keyword, said = str(error.validator), error.validator_value
    if keyword in ("required", "dependentRequired"):
        yield f"lacks {error.message.partition(' is a ')[0]}"
    elif keyword in ("additionalProperties", "unevaluatedProperties"):
        yield _undeclared(error)
    elif types := _alternative_types(error):
        yield f"must be {' or '.join(dict.fromkeys(types))}"
    elif keyword in _REASONS:
        yield _REASONS[keyword].format(said=_shown(said))
    else:
        yield f"breaks `{keyword}`"


def _nearest(error: ValidationError) -> list[ValidationError]:
    """Return the errors of the alternative that the payload was meant to be, if that can be told."""
    branches: dict[int, list[ValidationError]] = {}
    for inner in error.context or ():
        branches.setdefault(int(inner.relative_schema_path[0]), []).append(inner)
    tagged = _tagged_branch(error)
    meant = [
        found
        for index, found in branches.items()
        if index == tagged or (tagged is None and not any(_tells_apart(inner) for inner in found))
    ]
    return [nearest for inner in meant[0] for nearest in _nearest(inner)] if len(meant) == 1 else [error]


def _tagged_branch(error: ValidationError) -> int | None:
    """Return which alternative the payload's tag names, -1 for none of them; None when there is no tag."""
    schema, instance = error.schema, error.instance
    if not (is_object(schema) and is_object(instance) and ext.TAG in schema):
        return None
    tag = schema[ext.TAG]
    value = instance.get(tag["property"])
    member = tag.get("absent") if value is None else tag["values"].get(str(value))
    members = [ref_name(one) for one in schema.get("anyOf") or schema["oneOf"]]
    return members.index(member) if member in members else -1


def _tells_apart(error: ValidationError) -> bool:
    depth = len(error.relative_path)
    return (error.validator == "type" and depth == 0) or (error.validator == "const" and depth <= 1)


def _alternative_types(error: ValidationError) -> list[str]:
    """Return the types to choose from, when the alternatives of a union all fail for the type alone."""
    failed = error.context or []
    if all(inner.validator == "type" and not inner.relative_path for inner in failed):
        return [_shown(inner.validator_value) for inner in failed]
    return []


def _undeclared(error: ValidationError) -> str:
    """Name the members that are too many: names, unlike values, are no secrets."""
    names = error.message.partition("(")[2].partition(" w")[0]
    return f"has members that are not declared: {names}" if names else "has members that are not declared"


def _shown(said: Any) -> str:
    """Return what a schema says, for a sentence."""
    if is_array(said):
        return ", ".join(_shown(one) for one in said)
    return said if isinstance(said, str) else json.dumps(said)
