"""Published documents by version, and what their operations take and give."""

import os
from functools import cache
from pathlib import Path
from typing import Any, Final

from jsonschema import Draft202012Validator

from authwright import extensions as ext
from authwright.document import Document, Json
from tests.conformance.replay.recordings import SLICE, Exchange, read_exchanges
from tests.support.instances import validator
from tests.support.project import SCHEMAS, VERSIONS, read_json

ADMIN: Final = "/api/v1/auths/admin/config"
LDAP: Final = f"{ADMIN}/ldap/server"
OAUTH: Final = f"{ADMIN}/oauth"


@cache
def document(version: str) -> Document:
    """Return the exact document of one version, as it is published."""
    return Document(read_json(SCHEMAS / version / "openapi.json"))


def operation(version: str, name: str) -> Json:
    """Return an operation of one version by its name."""
    return next(one for _, _, one in document(version).operations() if one["operationId"] == name)


def request_check(version: str, name: str) -> Draft202012Validator:
    """Return the validator of an operation's body in one version."""
    body: Json = operation(version, name)["requestBody"]["content"]["application/json"]["schema"]
    return validator(document(version), body)


def unchanged(version: str, name: str) -> set[str]:
    """Return the members of an operation's body that keep their value when they are left out."""
    body: Json = operation(version, name)["requestBody"]["content"]["application/json"]["schema"]
    fields = document(version).schemas[body["$ref"].rpartition("/")[2]]["properties"]
    return {key for key, field in fields.items() if field.get(ext.OMITTED) == "unchanged"}


def recorded(path: str) -> list[tuple[str, Any]]:
    """Return version and body of every recorded answer to a GET of `path`.

    The slice is always read; AUTHWRIGHT_EXCHANGES names a folder of full recordings to read as well.
    """
    folders = [SLICE, *([Path(full)] if (full := os.environ.get("AUTHWRIGHT_EXCHANGES")) else [])]
    exchanges: list[Exchange] = [one for folder in folders for one in read_exchanges(folder)]
    return [
        (_version(one.release), one.response_json)
        for one in exchanges
        if (one.method, one.path, one.status) == ("GET", path, 200) and isinstance(one.response_json, dict)
    ]


def _version(release: str) -> str:
    return next(version for version in VERSIONS if release.startswith(f"{version}."))
