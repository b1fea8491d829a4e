"""Records: their bases, and names inside them."""

import json
from collections.abc import Iterator, Mapping

from authwright import extensions as ext
from authwright.diagnostics import pointer
from authwright.document import Document, Json, listed_values, mapped, ref_name
from authwright.records import Field, ancestors, base_names
from authwright.records.roles import bare
from authwright.records.tell import json_types
from authwright.stages.lint.pointers import field_pointer
from authwright.stages.lint.rule import Finding
from authwright.stages.lint.subject import Subject

_ENOUGH = 3
"""So many equal fields are no accident."""


def similar_names(subject: Subject) -> Iterator[Finding]:
    """AW079: fields of one record whose names differ by case, hyphens and underscores only."""
    for model, fields in subject.records.items():
        seen: dict[str, Field] = {}
        for name, field in fields.items():
            first = seen.setdefault(name.casefold().replace("_", "").replace("-", ""), field)
            if first.name != name and model in (field.origin, first.origin):
                message = f'fields "{first.name}" and "{name}" of "{model}" differ by case or separators only'
                hint = (
                    "correct the one that is a slip; if the server has both, say in each text how they differ"
                )
                yield Finding(message, field_pointer(field.origin, name), hint)


def loosened_fields(subject: Subject) -> Iterator[Finding]:
    """AW080: fields that a record declares anew and makes wider than its base promises."""
    for model, schema in subject.raw.schemas.items():
        for base in base_names(schema):
            for name, own in schema.get("properties", {}).items():
                theirs = subject.records.get(base, {}).get(name)
                if theirs is None:
                    continue
                required = name in schema.get("required", ()) or bool(schema.get(ext.COMPLETE))
                reasons = _looser(subject.raw, own, theirs)
                reasons += ["may be left out"] if theirs.required and not required else []
                if reasons:
                    told = " and ".join(reasons)
                    message = f'"{model}.{name}" is wider than the field of its base "{base}": it {told}'
                    hint = "readers of the base rely on it: narrow the field, or do not derive from the base"
                    yield Finding(message, field_pointer(model, name), hint)


def repeated_records(subject: Subject) -> Iterator[Finding]:
    """AW081: records that write out again all fields of another one in place of deriving from it."""
    records = subject.records
    signs = {model: _signs(fields) for model, fields in records.items()}
    for model, own in signs.items():
        for other, theirs in signs.items():
            if model == other or len(theirs) < _ENOUGH or not theirs.items() <= own.items():
                continue
            if _related(subject.raw, model, other) or (own == theirs and model < other):
                continue
            again = [n for n in theirs if records[model][n].origin != records[other][n].origin]
            if len(again) >= _ENOUGH:
                message = (
                    f'"{model}" repeats all {len(theirs)} fields of "{other}" and is not derived from it'
                )
                hint = f"write `class {model}({other})`, so that both stay alike"
                yield Finding(message, pointer("components", "schemas", model), hint)


def _looser(document: Document, own: Json, theirs: Field) -> list[str]:
    wide, base = json_types(own, document.schemas), json_types(theirs.schema, document.schemas)
    if not wide and base:
        return ["takes any value"]
    numbers = {"integer"} if "number" in base else set[str]()
    extra = [kind for kind in dict.fromkeys(wide) if base and kind not in {*base, *numbers}]
    reasons = [f"may be {' or '.join(extra)} as well"] if extra else []
    listed, known = _values(own), _values(theirs.schema)
    if known and not extra and any(value not in known for value in listed or (None,)):
        reasons.append("takes other values than the listed ones")
    ours, their = ref_name(own), ref_name(theirs.schema)
    if ours and their and ours != their and not _related(document, ours, their):
        reasons.append(f'is "{ours}", which is not built on "{their}"')
    return reasons


def _values(schema: Json) -> list[object]:
    return [schema["const"]] if "const" in schema else list(listed_values(schema) or ())


def _related(document: Document, first: str, second: str) -> bool:
    return second in ancestors(document.schemas, first) or first in ancestors(document.schemas, second)


def _signs(fields: Mapping[str, Field]) -> dict[str, tuple[bool, str]]:
    return {
        name: (one.required, json.dumps(_silent(bare(one.schema)), sort_keys=True))
        for name, one in fields.items()
    }


def _silent(schema: Json) -> Json:
    kept = {key: value for key, value in schema.items() if key != "description"}
    return mapped(kept, lambda part, _: _silent(part))
