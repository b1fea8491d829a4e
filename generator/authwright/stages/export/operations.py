"""Endpoints and causes as OpenAPI operations with extensions."""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeGuard

from authwright import extensions as ext
from authwright.authoring import At, Carrier, Cause, CauseUse, Endpoint, Parameter, Remark, Resource, Spec
from authwright.document import Json
from authwright.stages.export.values import LIFETIME, lifetime, schema_of


def export_operation(endpoint: Endpoint, resource: Resource) -> Json:
    """Return the internal operation object of `endpoint`."""
    operation: Json = {"operationId": endpoint.name, **_attribute(endpoint, "summary", endpoint.summary)}
    for name in ATTRIBUTES:
        operation |= _attribute(endpoint, name, getattr(endpoint, name))
    operation |= {"tags": [resource.name], ext.RESOURCE: resource.name} | lifetime(endpoint)
    if endpoint.parameters:
        operation["parameters"] = [_parameter(parameter) for parameter in endpoint.parameters]
    variants = [_variant(endpoint, at) for at in endpoint.variants]
    return operation | ({ext.VARIANTS: variants} if variants else {})


def security_schemes(spec: Spec) -> Json:
    """Return the OpenAPI security schemes of all carriers, in the order of the credentials."""
    carriers = {carrier.name: carrier for kind in spec.credentials for carrier in kind.carriers}
    return {name: _scheme(carrier) for name, carrier in carriers.items()}


def _scheme(carrier: Carrier) -> Json:
    described = {"description": carrier.meaning} if carrier.meaning else {}
    if carrier.kind == "bearer":
        return {"type": "http", "scheme": "bearer"} | described
    return {"type": "apiKey", "in": carrier.kind, "name": carrier.key} | described


ATTRIBUTES: Final = (
    "description",
    "callers",
    "credentials",
    "credentials_optional",
    "session",
    "cookies",
    "limits",
    "headers",
    "remarks",
    "request",
    "whole",
    "repeatable",
    "response",
    "errors",
    "examples",
    "deprecated",
)


def _attribute(endpoint: Endpoint, name: str, value: Any) -> Json:
    """Return the keys that one attribute of an endpoint becomes; nothing for an empty one."""
    if name == "request":
        return _request(endpoint, value)
    if name == "response":
        return {ext.RESPONSE: {"schema": schema_of(value), "about": endpoint.response_about}}
    if name == "session":
        said = {
            "effect": value.effect,
            "token": value.token,
            "endsEarlier": value.ends_earlier,
            "about": value.about,
        }
        return {ext.SESSION: {k: v for k, v in said.items() if v}}
    if name in ("callers", "credentials"):
        return {_KEYS[name]: [one.name for one in value]}
    if name in _ITEMS:
        return {_KEYS[name]: [_ITEMS[name](one) for one in value]} if value else {}
    if name == "deprecated":
        return _deprecated(value)
    return {_KEYS[name]: value} if value or (name == "repeatable" and value is not None) else {}


_KEYS = {
    "summary": "summary",
    "description": "description",
    "callers": ext.CALLERS,
    "credentials": ext.CREDENTIALS,
    "credentials_optional": ext.CREDENTIALS_OPTIONAL,
    "cookies": ext.COOKIES,
    "limits": ext.LIMITS,
    "headers": ext.HEADERS,
    "examples": ext.EXAMPLES,
    "errors": ext.ERRORS,
    "remarks": ext.REMARKS,
    "request": "requestBody",
    "whole": ext.WHOLE,
    "deprecated": "deprecated",
    "repeatable": ext.REPEATABLE,
}


def _deprecated(instead: str | None) -> Json:
    return {"deprecated": True, ext.INSTEAD: instead} if instead else {}


def _request(endpoint: Endpoint, annotation: Any) -> Json:
    if annotation is None:
        return {}
    schema = schema_of(annotation)
    if endpoint.closed:
        schema["unevaluatedProperties"] = False
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": schema}}}}


def _plain(thing: Any) -> Json:
    """Return a small vocabulary value as JSON: its attributes by name, lifetimes as extensions."""
    said: Json = {}
    for name in thing.__dataclass_fields__:
        value = getattr(thing, name)
        if name in LIFETIME or value is None or value in ("", ()):
            continue
        said[name] = list(value) if _is_tuple(value) else value
    return said | lifetime(thing)


def _is_tuple(value: Any) -> TypeGuard[tuple[Any, ...]]:
    return isinstance(value, tuple)


def _parameter(parameter: Parameter) -> Json:
    said: Json = {
        "name": parameter.name,
        "in": parameter.place,
        "required": parameter.required or parameter.place == "path",
        "description": parameter.meaning,
        "schema": schema_of(parameter.type),
    }
    if parameter.example is not None:
        said["example"] = parameter.example
    said |= _deprecated(parameter.deprecated)
    return said | ({ext.MULTI_SEGMENT: True} if parameter.multi_segment else {}) | lifetime(parameter)


def _use(use: Cause | CauseUse) -> Json:
    if isinstance(use, Cause):
        return {"cause": use.name} | lifetime(use)
    said: Json = {"cause": use.cause.name} | ({"when": use.when} if use.when else {})
    return said | lifetime(use.cause) | lifetime(use)


def _remark(remark: Remark) -> Json:
    return {"kind": remark.kind, "text": remark.text} | lifetime(remark)


_ITEMS: Final[Mapping[str, Callable[[Any], Json]]] = {
    "errors": _use,
    "remarks": _remark,
    "cookies": _plain,
    "limits": _plain,
    "headers": _plain,
    "examples": _plain,
}
"""How the items of those attributes are written that are lists."""


def _variant(endpoint: Endpoint, at: At) -> Json:
    changes: Json = {}
    for name, value in at.changes.items():
        # Null takes away what an emptied attribute said before.
        changes |= _attribute(endpoint, name, value) or {_KEYS[name]: None}
    return at.scope() | {"set": changes}
