"""Server versions: that callers can tell which one they talk to, and that requests suit all of them."""

from collections.abc import Iterator

from authwright import extensions as ext
from authwright.document import Document, Json
from authwright.ir import Lifetime, Record
from authwright.ir.walk import operations
from authwright.stages.lint.pointers import operation_pointer
from authwright.stages.lint.rule import Finding
from authwright.stages.lint.subject import Subject


def gates_without_probe(subject: Subject) -> Iterator[Finding]:
    """AW087: things that need a version, while nothing tells it to a client, or not to every client."""
    probe: Json | None = subject.raw.root.get(ext.VERSION_PROBE)
    if probe is None:
        gated = list(_gated(subject))
        if gated and len(subject.raw.versions) > 1:
            more = f" and {len(gated) - 1} more" if len(gated) > 1 else ""
            verb = "need" if more else "needs"
            message = f"{gated[0]}{more} {verb} a server's version, which no operation tells"
            hint = (
                "give the Spec `version_probe=VersionProbe(endpoint, member)`: an anonymous GET that names it"
            )
            yield Finding(message, "#", hint)
        return
    for path, method, operation in subject.raw.operations():
        if operation["operationId"] == probe["operation"]:
            reason = _unasked(subject.raw, operation)
            if reason:
                message = f'the version probe "{probe["operation"]}" {reason}'
                hint = "a client asks it first: use an operation that every version answers to anyone"
                yield Finding(message, operation_pointer(path, method), hint)


def later_requirements(subject: Subject) -> Iterator[Finding]:
    """AW088: fields that requests must have since a later version, said as if all versions had them."""
    used: dict[str, list[str]] = {}
    for one in subject.living["request"]:
        versions = used.setdefault(one.model, [])
        if one.version not in versions:
            versions.append(one.version)
    seen: set[str] = set()
    for one in subject.living["request"]:
        if one.at in seen:
            continue
        seen.add(one.at)
        first = used[one.model][0]
        if one.version != first and one.required:
            message = (
                f'requests must have "{one.model}.{one.name}" since {one.version}, and "{one.model}" is sent '
                f"since {first}: callers of older servers have nothing to put there"
            )
            hint = "make it optional with `= ABSENT` if servers take requests without it, else suppress this"
            yield Finding(message, one.at, hint)


def _gated(subject: Subject) -> Iterator[str]:
    none = Lifetime()
    for operation in operations(subject.api):
        if operation.lifetime != none:
            yield f'operation "{operation.name}"'
    for named in subject.api.types:
        if isinstance(named, Record) and named.used_in_requests:
            for field in named.fields:
                if field.lifetime != none and field.origin == named.name:
                    yield f'field "{subject.model(named.name)}.{field.name}"'


def _unasked(document: Document, operation: Json) -> str | None:
    if operation.get(ext.CREDENTIALS) and not operation.get(ext.CREDENTIALS_OPTIONAL):
        return "needs credentials"
    if operation.get(ext.SINCE) or operation.get(ext.UNTIL):
        return f"does not live in all of {', '.join(document.versions)}"
    if "requestBody" in operation or any(one["required"] for one in operation.get("parameters", ())):
        return "needs a body or a parameter"
    return None
