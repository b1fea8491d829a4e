"""What leaving a field out of a request does."""

import json
from collections import defaultdict
from collections.abc import Iterator

from authwright import extensions as ext
from authwright.document import Json, ref_name
from authwright.records import flatten, is_record
from authwright.stages.lint.pointers import written_at
from authwright.stages.lint.rule import Finding
from authwright.stages.lint.subject import Living, Subject


def unsaid_omission(subject: Subject) -> Iterator[Finding]:
    """AW075: optional fields of a body that callers read, change and write back, without `Omitted`."""
    found: dict[str, Finding] = {}
    for document in subject.exact.values():
        for _, _, operation in document.operations():
            if not operation.get(ext.WHOLE) or "requestBody" not in operation:
                continue
            schema: Json = operation["requestBody"]["content"]["application/json"]["schema"]
            name = ref_name(schema)
            if name is None or not is_record(document.schemas[name]):
                continue
            for field in flatten(document.schemas, name).values():
                if not field.required and ext.OMITTED not in field.schema:
                    message = (
                        f'nothing says what leaving "{field.name}" out of the body of '
                        f'"{operation["operationId"]}" does'
                    )
                    hint = (
                        'add `Omitted("unchanged")`, "null", "default" or "reset:<JSON>": it is written back'
                    )
                    at = written_at(document, field)
                    found.setdefault(at, Finding(message, at, hint))
    yield from found.values()


def contradicting_omission(subject: Subject) -> Iterator[Finding]:
    """AW076: `Omitted` on a required field, without the default it names, or resetting to no JSON."""
    forms: dict[str, list[Living]] = defaultdict(list)
    for one in subject.living["request"]:
        forms[one.at].append(one)
    for at, fields in forms.items():
        marked = [one for one in fields if ext.OMITTED in one.schema]
        if not marked:
            continue
        newest = marked[-1]
        effect: str = newest.schema[ext.OMITTED]
        what = f'field "{newest.model}.{newest.name}"'
        if all(one.required for one in fields):
            hint = "make the field optional with `= ABSENT`, or remove the mark"
            yield Finding(f"{what} says what leaving it out does, but is required", at, hint)
        elif effect == "default" and not any("default" in one.schema for one in fields):
            hint = "give the field the server's default, or say `unchanged`, `null` or `reset:<JSON>`"
            yield Finding(f"{what}, when left out, takes a default that it does not have", at, hint)
        elif effect.startswith("reset:") and not _is_json(effect.removeprefix("reset:")):
            hint = 'write the value as JSON: `reset:""`, `reset:0`, `reset:{}`'
            yield Finding(f"{what} is reset to {effect.removeprefix('reset:')!r}, which is no JSON", at, hint)


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True
