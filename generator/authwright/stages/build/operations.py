"""Operations of a published document as operations of the IR."""

from typing import Final

from authwright import extensions as ext
from authwright.diagnostics import Collector, pointer
from authwright.document import NULL, Json
from authwright.ir import (
    Cookie,
    Detail,
    ErrorCase,
    Example,
    Header,
    Operation,
    Parameter,
    RateLimit,
    RequestBody,
    Response,
    SessionEffect,
    Type,
)
from authwright.records.unions import type_part
from authwright.stages.build.named import notes
from authwright.stages.build.types import build_type, lifetime

# Idempotent by RFC 9110, section 9.2.2.
_IDEMPOTENT: Final = ("GET", "HEAD", "OPTIONS", "PUT", "DELETE")


def build_operation(path: str, method: str, operation: Json, root: Json, collector: Collector) -> Operation:
    """Return the operation at `path` and `method`; `root` holds the definitions of causes."""
    at = pointer("paths", path, method)
    answer: Json = operation[ext.RESPONSE]
    return Operation(
        name=operation["operationId"],
        resource=operation[ext.RESOURCE],
        method=method.upper(),
        path=path,
        summary=operation["summary"],
        doc=operation.get("description", ""),
        response=Response(
            200,
            _answer(answer["schema"], f"{at}/{ext.RESPONSE}/schema", collector),
            answer.get("about", ""),
        ),
        body=_body(operation, at, collector),
        parameters=tuple(
            _parameter(one, f"{at}/parameters/{index}", collector)
            for index, one in enumerate(operation.get("parameters", ()))
        ),
        errors=tuple(_error(use, root, collector) for use in operation.get(ext.ERRORS, ())),
        callers=tuple(operation.get(ext.CALLERS, ())),
        credentials=tuple(operation.get(ext.CREDENTIALS, ())),
        credentials_optional=operation.get(ext.CREDENTIALS_OPTIONAL, False),
        repeatable=operation.get(ext.REPEATABLE, method.upper() in _IDEMPOTENT),
        session=_session(operation.get(ext.SESSION, {})),
        cookies=tuple(_cookie(one) for one in operation.get(ext.COOKIES, ())),
        headers=tuple(
            Header(one["name"], one["meaning"], lifetime(one)) for one in operation.get(ext.HEADERS, ())
        ),
        limits=tuple(_limit(one) for one in operation.get(ext.LIMITS, ())),
        examples=tuple(_example(one) for one in operation.get(ext.EXAMPLES, ())),
        notes=notes(operation),
        lifetime=lifetime(operation),
        deprecated=operation.get("deprecated", False),
        instead=operation.get(ext.INSTEAD, ""),
        pointer=at,
    )


def _answer(schema: Json, at: str, collector: Collector) -> Type | None:
    """Return the type of an answer; None for one that never says more than null."""
    return None if type_part(schema) == NULL else build_type(schema, at, collector)


def _body(operation: Json, at: str, collector: Collector) -> RequestBody | None:
    body = operation.get("requestBody")
    if body is None:
        return None
    schema: Json = body["content"]["application/json"]["schema"]
    where = f"{at}/requestBody/content/application~1json/schema"
    closed = schema.get("unevaluatedProperties") is False
    rest = {key: value for key, value in schema.items() if key != "unevaluatedProperties" or not closed}
    return RequestBody(
        type=build_type(rest, where, collector),
        required=body.get("required", False),
        whole=operation.get(ext.WHOLE, False),
        closed=closed,
    )


def _parameter(one: Json, at: str, collector: Collector) -> Parameter:
    return Parameter(
        name=one["name"],
        place=one["in"],
        type=build_type(one["schema"], f"{at}/schema", collector),
        required=one.get("required", False),
        doc=one.get("description", ""),
        multi_segment=one.get(ext.MULTI_SEGMENT, False),
        example=one.get("example"),
        deprecated=one.get("deprecated", False),
        instead=one.get(ext.INSTEAD, ""),
        pointer=at,
        lifetime=lifetime(one),
    )


def _error(use: Json, root: Json, collector: Collector) -> ErrorCase:
    name = use["cause"]
    cause: Json = root[ext.CAUSES][name]
    newest: Json = {"detail": cause["detail"], "versions": []}
    return ErrorCase(
        cause=name,
        status=cause["status"],
        details=tuple(
            _detail(one["detail"], tuple(one["versions"]), name, collector)
            for one in cause.get("details", [newest])
        ),
        when=str(use.get("when") or cause["when"]),
        remedy=cause.get("remedy", ""),
        observed=cause.get("observed", True),
        headers=tuple(cause.get("headers", ())),
        lifetime=lifetime(use),
    )


def _detail(detail: Json, versions: tuple[str, ...], cause: str, collector: Collector) -> Detail:
    shape = detail.get("schema")
    return Detail(
        kind=detail["kind"],
        text=str(detail.get("text") or detail.get("about") or ""),
        type=build_type(shape, pointer(ext.CAUSES, cause), collector) if shape else None,
        versions=versions,
    )


def _session(one: Json) -> SessionEffect:
    return SessionEffect(
        one.get("effect", "none"), one.get("token"), one.get("about", ""), one.get("endsEarlier", False)
    )


def _cookie(one: Json) -> Cookie:
    return Cookie(
        one["name"], one["action"], one.get("about", ""), tuple(one.get("attributes", ())), lifetime(one)
    )


def _limit(one: Json) -> RateLimit:
    return RateLimit(one.get("count"), one["window"], one["key"], one.get("about", ""), lifetime(one))


def _example(one: Json) -> Example:
    return Example(
        one["name"],
        one["summary"],
        one.get("request"),
        one.get("response"),
        one.get("status", 200),
        lifetime(one),
    )
