"""The `x-aw-*` extensions: what JSON Schema and OpenAPI have no words for.

This module is the one place that declares them. `SCHEMA` describes their values and is published beside the
exported documents; lint refuses an extension that is not listed here.
"""

from typing import Any, Final

PREFIX: Final = "x-aw-"

# On schemas, operations, causes, members: existence, form, direction.
SINCE: Final = "x-aw-since"
UNTIL: Final = "x-aw-until"
VARIANTS: Final = "x-aw-variants"
ROLE: Final = "x-aw-role"

# On schemas.
SECRET: Final = "x-aw-secret"  # noqa: S105 - the name of a keyword, not a secret
OMITTED: Final = "x-aw-omitted"
ACCEPTS: Final = "x-aw-accepts"
WRITTEN_BACK: Final = "x-aw-written-back"
ENCODING: Final = "x-aw-encoding"
MAX_BYTES: Final = "x-aw-max-bytes"
OPEN: Final = "x-aw-open"
VALUES: Final = "x-aw-values"
TAG: Final = "x-aw-tag"
REMARKS: Final = "x-aw-remarks"
COMPLETE: Final = "x-aw-complete"
ROLE_NAMES: Final = "x-aw-role-names"
MODEL: Final = "x-aw-model"

# On operations.
RESOURCE: Final = "x-aw-resource"
CALLERS: Final = "x-aw-callers"
CREDENTIALS: Final = "x-aw-credentials"
SESSION: Final = "x-aw-session"
COOKIES: Final = "x-aw-cookies"
LIMITS: Final = "x-aw-limits"
CAUSES: Final = "x-aw-causes"
EXAMPLES: Final = "x-aw-examples"
WHOLE: Final = "x-aw-whole"
CREDENTIALS_OPTIONAL: Final = "x-aw-credentials-optional"
HEADERS: Final = "x-aw-headers"
RESPONSE: Final = "x-aw-response"
ERRORS: Final = "x-aw-errors"
MULTI_SEGMENT: Final = "x-aw-multi-segment"
BY_VERSION: Final = "x-aw-by-version"

# On the document.
VERSIONS: Final = "x-aw-versions"
VERSION: Final = "x-aw-version"
RESOURCES: Final = "x-aw-resources"
CALLER_LEVELS: Final = "x-aw-caller-levels"
CREDENTIAL_KINDS: Final = "x-aw-credential-kinds"
ERROR_MEMBER: Final = "x-aw-error-member"
VERSION_PROBE: Final = "x-aw-version-probe"
SECOND_FACTOR: Final = "x-aw-second-factor"

_TEXT: dict[str, Any] = {"type": "string"}
_TEXTS: dict[str, Any] = {"type": "array", "items": _TEXT}
_FLAG: dict[str, Any] = {"type": "boolean"}
_OBJECTS: dict[str, Any] = {"type": "array", "items": {"type": "object"}}

SCHEMA: Final[dict[str, Any]] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Extensions of Authwright documents",
    "type": "object",
    "properties": {
        SINCE: _TEXT | {"description": "First server version that has the thing."},
        UNTIL: _TEXT | {"description": "First server version that no longer has it."},
        VARIANTS: _OBJECTS | {"description": "Changes by version and direction (internal documents only)."},
        ROLE: {"enum": ["request", "response"], "description": "The one direction in which it exists."},
        SECRET: _FLAG | {"description": "Never shown in logs, errors, dumps or documentation."},
        OMITTED: _TEXT | {"description": "What leaving it out of a request does."},
        ACCEPTS: _TEXTS | {"description": "What the server tolerates besides the schema."},
        WRITTEN_BACK: {
            "type": "array",
            "description": "Pairs: a value read, and how to write it to keep it.",
        },
        ENCODING: _TEXT | {"description": "How a string encodes a structure: comma-list, json-text, ..."},
        MAX_BYTES: {"type": "integer", "description": "Longest UTF-8 form, bytes."},
        OPEN: _FLAG | {"description": "Other values than the listed ones may come."},
        VALUES: {"type": "object", "description": "Meaning and lifetime of each enum value."},
        TAG: {"type": "object", "description": "How members of a union are told apart."},
        REMARKS: _OBJECTS | {"description": "Typed notes: kind, text."},
        COMPLETE: _FLAG | {"description": "Every field is present in a response."},
        ROLE_NAMES: {"type": "object", "description": "Names of the request and the response shape."},
        MODEL: _TEXT | {"description": "The model of which this is one direction's shape."},
        RESOURCE: _TEXT | {"description": "The group of operations this one belongs to."},
        CALLERS: _TEXTS | {"description": "Who may call."},
        CREDENTIALS: _TEXTS | {"description": "Kinds of credential accepted."},
        SESSION: {"type": "object", "description": "What the operation does to the caller's session."},
        COOKIES: _OBJECTS | {"description": "Cookies set, cleared or read."},
        LIMITS: _OBJECTS | {"description": "Rate limits."},
        CAUSES: {"description": "Failures by stable name: definitions, or the ones of an operation."},
        EXAMPLES: _OBJECTS | {"description": "Requests with their answers."},
        WHOLE: _FLAG | {"description": "The body is a document read, changed and written back."},
        CREDENTIALS_OPTIONAL: _FLAG | {"description": "The operation also works without credentials."},
        HEADERS: _OBJECTS | {"description": "Headers of the answer."},
        RESPONSE: {"type": "object", "description": "The successful answer: schema, about."},
        ERRORS: _OBJECTS | {"description": "Causes of failure of an operation, in order of the checks."},
        MULTI_SEGMENT: _FLAG | {"description": "The path parameter may hold slashes."},
        BY_VERSION: _OBJECTS | {"description": "What of an operation differs by version (span only)."},
        VERSIONS: _OBJECTS | {"description": "Server versions described, and the releases observed."},
        VERSION: _TEXT | {"description": "The server version of this document, or `span`."},
        RESOURCES: {"type": "object", "description": "Groups of operations."},
        CALLER_LEVELS: {"type": "object", "description": "Meaning of each caller level."},
        CREDENTIAL_KINDS: {"type": "object", "description": "Meaning and carriers of each credential."},
        ERROR_MEMBER: _TEXT | {"description": "Member of an error body that holds the detail."},
        VERSION_PROBE: {"type": "object", "description": "Operation and member that tell the version."},
        SECOND_FACTOR: {"type": "object", "description": "Steps and operations that finish a sign-in."},
    },
}

KNOWN: Final[frozenset[str]] = frozenset(SCHEMA["properties"])
