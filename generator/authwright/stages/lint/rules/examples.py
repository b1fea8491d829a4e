"""Examples: that they show what the schemas speak of, and nothing else."""

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Final

from authwright.diagnostics import pointer
from authwright.document import references
from authwright.records import flatten
from authwright.stages.lint.rule import Finding
from authwright.stages.lint.subject import Living, Subject

_MANY: Final = 3
"""More fields of one record than these are told in one finding."""


def unobserved_fields(subject: Subject) -> Iterator[Finding]:
    """AW089: fields of answers that no example shows."""
    shown = subject.shown.fields
    hint = "add an example with it as a server sent it; if none ever did, it is a guess"
    unseen: dict[str, dict[str, Living]] = {}
    seen: set[str] = set()
    for one in subject.living["response"]:
        if one.at in shown:
            seen.add(one.model)
        else:
            unseen.setdefault(one.model, {})[one.at] = one
    # What only fields hold that are not shown themselves goes without saying.
    held = {
        subject.model(name)
        for fields in unseen.values()
        for one in fields.values()
        for name in references(one.schema)
    }
    told: set[str] = set()
    for model, fields in unseen.items():
        new = [one for at, one in fields.items() if at not in told]
        told.update(fields)
        if model not in seen:
            if model not in held:
                message = f'no example shows an answer with "{model}"'
                yield Finding(message, pointer("components", "schemas", model), hint)
        elif len(new) > _MANY:
            names = ", ".join(one.name for one in new)
            message = f'no example shows these fields of "{model}" in an answer: {names}'
            yield Finding(message, pointer("components", "schemas", model), hint)
        else:
            for one in new:
                message = f'no example shows "{model}.{one.name}" in an answer'
                yield Finding(message, one.at, hint)


def undeclared_members(subject: Subject) -> Iterator[Finding]:
    """AW090: members of examples that no schema lists."""
    for way, record in subject.shown.strangers.items():
        documents = [one for one in subject.exact.values() if record in one.schemas]
        known = [name for one in documents for name in flatten(one.schemas, record)]
        near = get_close_matches(way.inside.rpartition("/")[2], known, 1)
        place = "request" if way.role == "request" else "answer"
        message = f'{way.what}: "{way.inside}" of the {place} is no field of "{record}"'
        hint = (
            f'did you mean "{near[0]}"?'
            if near
            else f'declare it in "{record}", or remove it from the example'
        )
        yield Finding(message, way.at, hint)
