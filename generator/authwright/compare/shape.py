"""The shape that a document must have to be compared, as JSON Schema: far less than OpenAPI asks for."""

from typing import Any, Final

from authwright import extensions as ext
from authwright.document import LISTS, MAPS, METHODS, SINGLES, Json

_OBJECT: Final[Json] = {"type": "object"}
_TEXT: Final[Json] = {"type": "string"}
_TEXTS: Final[Json] = {"type": "array", "items": _TEXT}
_NUMBER: Final[Json] = {"type": "number"}
# OpenAPI 3.0 has `exclusiveMinimum: true`.
_BOUND: Final[Json] = {"type": ["number", "boolean"]}
_TO_SCHEMA: Final[Json] = {"$ref": "#/$defs/schema"}
# An array of schemas is how tuples were written once.
_ITEMS: Final[Json] = {
    "type": ["object", "boolean", "array"],
    "if": {"type": "object"},
    "then": _TO_SCHEMA,
    "items": _TO_SCHEMA,
}
_SCHEMAS: Final[Json] = {"type": "array", "items": _TO_SCHEMA}
_BY_NAME: Final[Json] = {"type": "object", "additionalProperties": _TO_SCHEMA}
_COUNTS: Final = ("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties")
_BOUNDS: Final = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")


def _record(*required: str, **properties: Any) -> Json:
    """Return the schema of an object with these properties, some of them required."""
    return {"type": "object", "properties": properties, "required": list(required)}


def _list(item: Json) -> Json:
    return {"type": "array", "items": item}


_SCHEMA: Final[Json] = {
    "type": ["object", "boolean"],
    "properties": {
        **dict.fromkeys(LISTS, _SCHEMAS),
        **dict.fromkeys(SINGLES, _TO_SCHEMA),
        **dict.fromkeys(MAPS, _BY_NAME),
        **dict.fromkeys((*_COUNTS, ext.MAX_BYTES), _NUMBER),
        **dict.fromkeys(_BOUNDS, _BOUND),
        **dict.fromkeys(("$ref", "title", "description", "format", "pattern", ext.MODEL), _TEXT),
        "type": {"type": ["string", "array"], "items": _TEXT},
        "items": _ITEMS,
        "required": _TEXTS,
        "enum": {"type": "array"},
        ext.ROLE: {"enum": ["request", "response"]},
        ext.ACCEPTS: _TEXTS,
        ext.TAG: _OBJECT,
        ext.VALUES: _OBJECT,
        ext.REMARKS: _list(_record("text", text=_TEXT)),
    },
}
_CONTENT: Final[Json] = {"type": "object", "additionalProperties": _record(schema=_TO_SCHEMA)}
_COOKIE: Final = _record(
    "name", "action", name=_TEXT, action={"enum": ["sets", "clears", "reads"]}, attributes=_TEXTS, about=_TEXT
)
_LIMIT: Final = _record(key=_TEXT, count={"type": ["integer", "null"]}, window=_NUMBER, about=_TEXT)
_RESPONSES: Final[Json] = {
    "type": "object",
    "additionalProperties": _record(description=_TEXT, content=_CONTENT),
}
_OPERATION: Final = _record(
    **{
        ext.RESOURCE: _TEXT,
        ext.CALLERS: _TEXTS,
        ext.CREDENTIALS: _TEXTS,
        ext.SESSION: _record(effect=_TEXT, about=_TEXT, token=_TEXT),
        ext.COOKIES: _list(_COOKIE),
        ext.HEADERS: _list(_record("name", name=_TEXT, meaning=_TEXT)),
        ext.LIMITS: _list(_LIMIT),
        ext.REMARKS: _list(_record("text", text=_TEXT)),
        ext.RESPONSE: _record(schema=_TO_SCHEMA, about=_TEXT),
        ext.ERRORS: _list(_record("cause", cause=_TEXT, when=_TEXT)),
        ext.SINCE: _TEXT,
        ext.UNTIL: _TEXT,
    },
    operationId=_TEXT,
    summary=_TEXT,
    description=_TEXT,
    tags=_TEXTS,
    parameters=_list(_record(**{"name": _TEXT, "in": _TEXT, "schema": _TO_SCHEMA, "description": _TEXT})),
    requestBody=_record(content=_CONTENT),
    responses=_RESPONSES,
    security=_list(_OBJECT),
)
_DETAIL: Final = _record("kind", kind=_TEXT, text=_TEXT, schema=_TO_SCHEMA)
_CAUSE: Final = _record(
    "status",
    "detail",
    detail=_DETAIL,
    details=_list(_record("detail", detail=_DETAIL, versions=_TEXTS)),
    headers=_TEXTS,
    when=_TEXT,
    remedy=_TEXT,
)
_PATH: Final[Json] = {
    "type": "object",
    "properties": {**dict.fromkeys(METHODS, _OPERATION), "parameters": _list(_OBJECT)},
}

DOCUMENT: Final[Json] = {
    "$defs": {"schema": _SCHEMA},
    "type": "object",
    "properties": {
        "title": _TEXT,
        "info": _record(title=_TEXT, summary=_TEXT, description=_TEXT),
        "paths": {"type": "object", "additionalProperties": _PATH},
        "components": _record(
            schemas=_BY_NAME,
            securitySchemes={"type": "object", "additionalProperties": _record(description=_TEXT)},
        ),
        "security": _list(_OBJECT),
        "$defs": _BY_NAME,
        "definitions": _BY_NAME,
        ext.CAUSES: {"type": "object", "additionalProperties": _CAUSE},
        ext.VERSIONS: _list(_record("name", name=_TEXT)),
        ext.CALLER_LEVELS: {"type": "object", "additionalProperties": _TEXT},
        ext.CREDENTIAL_KINDS: {
            "type": "object",
            "additionalProperties": _record(description=_TEXT, carriers=_TEXTS),
        },
        ext.RESOURCES: {"type": "object", "additionalProperties": _OBJECT},
        ext.VERSION: _TEXT,
        ext.ERROR_MEMBER: _TEXT,
    },
}
