"""Members of answers that a spec names: that of a new token, that of the version."""

from collections.abc import Iterator

from authwright import extensions as ext
from authwright.diagnostics import Collector, pointer
from authwright.document import Document, Json, ref_name


def check_members(document: Document, collector: Collector) -> None:
    """Report a session's token, and a version probe's member, that no answer of the operation has."""
    probe = document.root.get(ext.VERSION_PROBE, {})
    for path, method, operation in document.operations():
        forms = [operation, *(variant["set"] for variant in operation.get(ext.VARIANTS, ()))]
        wanted = {
            token: "the session's token"
            for form in forms
            if (token := dict(form.get(ext.SESSION) or {}).get("token"))
        }
        if operation["operationId"] == probe.get("operation"):
            wanted[probe["member"]] = "the version"
        answers = [form[ext.RESPONSE]["schema"] for form in forms if ext.RESPONSE in form]
        known = {name for answer in answers for name in members_of(answer, document)}
        for name, what in wanted.items():
            if name not in known:
                collector.add(
                    "AW015",
                    f'no answer of operation "{operation["operationId"]}" has the member "{name}" for {what}',
                    at=pointer("paths", path, method),
                    hint=f"name one of: {', '.join(sorted(known))}" if known else "the answer has no members",
                )


def members_of(schema: Json, document: Document) -> Iterator[str]:
    """Yield the names of the members of a schema, of its bases and of the members of its union."""
    return _members(schema, document, set())


def _members(schema: Json, document: Document, seen: set[str]) -> Iterator[str]:
    name = ref_name(schema)
    if name is not None and name not in seen:
        seen.add(name)
        yield from _members(document.schemas.get(name, {}), document, seen)
    yield from schema.get("properties", {})
    for key in ("allOf", "anyOf", "oneOf"):
        for inner in schema.get(key, ()):
            yield from _members(inner, document, seen)
    for variant in schema.get(ext.VARIANTS, ()):
        yield from _members(variant["set"].get("schema", {}), document, seen)
