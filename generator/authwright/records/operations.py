"""Operations and causes at one server version: pruned, with their variants applied, without marks."""

from dataclasses import replace

from authwright import extensions as ext
from authwright.document import Document, Json, Role
from authwright.records.lifetimes import Moment, changed, living
from authwright.records.settle import settled

_LISTS = (ext.COOKIES, ext.LIMITS, ext.HEADERS, ext.REMARKS, ext.EXAMPLES, ext.ERRORS)


def operation_at(raw: Json, causes: Json, moment: Moment) -> Json:
    """Return an operation as it is in the moment's version, schemas included.

    `causes` are those of the same version; an error whose cause no longer exists goes with it.
    """
    operation = changed(raw, moment)
    for key in _LISTS:
        if key in operation:
            operation[key] = living(operation[key], moment)
    if ext.ERRORS in operation:
        operation[ext.ERRORS] = [use for use in operation[ext.ERRORS] if causes.get(use["cause"])]
    parameters = living(operation.pop("parameters", ()), moment)
    if parameters:
        operation["parameters"] = [
            _with_schema(parameter, replace(moment, role="request")) for parameter in parameters
        ]
    body = operation.get("requestBody")
    if body is not None:
        operation["requestBody"] = _body(body, replace(moment, role="request"))
    if ext.RESPONSE in operation:
        operation[ext.RESPONSE] = _with_schema(operation[ext.RESPONSE], replace(moment, role="response"))
    return operation


def causes_at(document: Document, moment: Moment) -> dict[str, Json | None]:
    """Return every declared cause as it is in the moment's version; None where it does not exist then."""
    moment = replace(moment, role="response")
    found: dict[str, Json | None] = {}
    for name, raw in document.root.get(ext.CAUSES, {}).items():
        found[name] = None
        if moment.alive(raw):
            cause = changed(raw, moment)
            if "schema" in cause["detail"]:
                cause["detail"] = _with_schema(cause["detail"], moment)
            found[name] = cause
    return found


def schemas_of(operation: Json) -> list[tuple[Role, Json]]:
    """Return the schemas that an operation uses itself, each with its direction."""
    found: list[tuple[Role, Json]] = [
        ("request", parameter["schema"])
        for parameter in operation.get("parameters", ())
        if "schema" in parameter
    ]
    for media in operation.get("requestBody", {}).get("content", {}).values():
        if "schema" in media:
            found.append(("request", media["schema"]))
    if "schema" in operation.get(ext.RESPONSE, {}):
        found.append(("response", operation[ext.RESPONSE]["schema"]))
    return found


def _with_schema(thing: Json, moment: Moment) -> Json:
    return thing | {"schema": settled(thing["schema"], moment)} if "schema" in thing else thing


def _body(body: Json, moment: Moment) -> Json:
    content = {media: _with_schema(entry, moment) for media, entry in body.get("content", {}).items()}
    return body | {"content": content}
