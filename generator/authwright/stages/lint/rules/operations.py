"""Operations: bodies, rate limits, and what is said of sessions."""

from collections.abc import Iterator

from authwright import extensions as ext
from authwright.document import Document, Json, is_secret, ref_name
from authwright.records import flatten, is_record
from authwright.stages.lint.pointers import operation_pointer
from authwright.stages.lint.rule import Finding
from authwright.stages.lint.subject import Subject

_BODILESS = ("get", "delete", "head")
_ENDS = ("ends-own", "may-end-own", "ends-all")


def unexpected_bodies(subject: Subject) -> Iterator[Finding]:
    """AW072: bodies of methods for which HTTP gives a body no meaning."""
    for path, method, operation in subject.raw.operations():
        if method in _BODILESS and "requestBody" in operation:
            name = operation["operationId"]
            message = f'operation "{name}" is a {method.upper()} with a body, which proxies and clients drop'
            hint = "use query parameters, or the method that the server really takes"
            yield Finding(message, operation_pointer(path, method), hint)


def unmatched_limits(subject: Subject) -> Iterator[Finding]:
    """AW094: rate limits without a cause of status 429, and the reverse."""
    found: dict[tuple[str, str], list[str]] = {}
    for version, document in subject.exact.items():
        causes: Json = document.root.get(ext.CAUSES, {})
        for path, method, operation in document.operations():
            refused = [
                u["cause"] for u in operation.get(ext.ERRORS, ()) if causes[u["cause"]]["status"] == 429
            ]
            limits = operation.get(ext.LIMITS, ())
            name, at = operation["operationId"], operation_pointer(path, method)
            if limits and not refused:
                found.setdefault(
                    (at, f'operation "{name}" has a rate limit but no cause with 429'), []
                ).append(version)
            elif refused and not limits:
                message = f'operation "{name}" fails with "{refused[0]}" (429) but has no rate limit'
                found.setdefault((at, message), []).append(version)
    for (at, message), versions in found.items():
        where = "" if len(versions) == len(subject.exact) else f" in {', '.join(versions)}"
        yield Finding(f"{message}{where}", at, "declare both the limit and the cause, for the same versions")


def odd_sessions(subject: Subject) -> Iterator[Finding]:
    """AW095: effects on sessions that the operation cannot have."""
    found: dict[tuple[str, str], Finding] = {}
    for document in subject.exact.values():
        for path, method, operation in document.operations():
            at = operation_pointer(path, method)
            for message, hint in _session_mistakes(document, operation):
                said = f'operation "{operation["operationId"]}" {message}'
                found.setdefault((at, said), Finding(said, at, hint))
    yield from found.values()


def _session_mistakes(document: Document, operation: Json) -> Iterator[tuple[str, str]]:
    session: Json = operation.get(ext.SESSION, {})
    effect, token = session.get("effect", "none"), session.get("token")
    if effect in _ENDS and not operation.get(ext.CREDENTIALS):
        yield (
            f"has the effect `{effect}` on the session, but takes no credential that could name one",
            "declare its credentials",
        )
    if effect == "issues-own" and token is None:
        yield (
            "issues a session, but does not say which member holds the token",
            'write `Session("issues-own", token="...")`',
        )
    if token is not None and effect not in ("issues-own", "issues-other"):
        yield (
            f'names the member "{token}" of a token, but its effect is `{effect}`',
            "correct the effect, or remove `token`",
        )
    if session.get("endsEarlier") and effect != "issues-own":
        yield (
            f"ends the sessions before the one it issues, but its effect is `{effect}`",
            "correct the effect, or remove `ends_earlier`",
        )
    if token is not None and any(not is_secret(schema) for schema in _members(document, operation, token)):
        yield (
            f'hands out a token in "{token}", which is not marked as a secret',
            "give the member the type `Secret`",
        )


def _members(document: Document, operation: Json, name: str) -> Iterator[Json]:
    """Yield the schemas of the member `name` in the answers of an operation."""
    todo, seen = [operation.get(ext.RESPONSE, {}).get("schema", {})], set[str]()
    while todo:
        schema = todo.pop()
        target = ref_name(schema)
        if target is not None and target not in seen and target in document.schemas:
            seen.add(target)
            inner: Json = document.schemas[target]
            if is_record(inner):
                yield from (
                    field.schema for key, field in flatten(document.schemas, target).items() if key == name
                )
            else:
                todo.append(inner)
        todo += schema.get("anyOf", ())
