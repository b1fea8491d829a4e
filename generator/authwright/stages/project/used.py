"""Removing from an exact document what none of its operations uses any more."""

from collections.abc import Iterable

from authwright import extensions as ext
from authwright.document import Document, Json


def only_used(document: Document, version: str) -> Document:
    """Return `document` with only the version entry, tags, resources, callers and credentials in use."""
    root = dict(document.root)
    operations = [operation for _, _, operation in document.operations()]
    root[ext.VERSIONS] = [entry for entry in root[ext.VERSIONS] if entry["name"] == version]
    tags = _all(operations, "tags")
    if "tags" in root:
        root["tags"] = [tag for tag in root["tags"] if tag["name"] in tags]
    _keep(root, ext.RESOURCES, [o[ext.RESOURCE] for o in operations if ext.RESOURCE in o])
    _keep(root, ext.CALLER_LEVELS, _all(operations, ext.CALLERS))
    _keep(root, ext.CREDENTIAL_KINDS, _all(operations, ext.CREDENTIALS))
    components = dict(root["components"])
    _keep(
        components,
        "securitySchemes",
        [name for o in operations for way in o.get("security", ()) for name in way],
    )
    root["components"] = components
    probe = root.get(ext.VERSION_PROBE)
    if probe and probe["operation"] not in [o.get("operationId") for o in operations]:
        del root[ext.VERSION_PROBE]
    factor = root.get(ext.SECOND_FACTOR)
    if factor and not operations_of(factor) <= {o.get("operationId") for o in operations}:
        del root[ext.SECOND_FACTOR]
    return Document(root)


def operations_of(factor: Json) -> set[str]:
    """Return the names of the operations that a second factor uses."""
    parts = [factor.get(name, {}) for name in ("verification", "enrollment", "recovery")]
    return {part[key] for part in parts for key in ("operation", "start", "confirm") if key in part}


def _all(operations: list[Json], key: str) -> list[str]:
    return [name for operation in operations for name in operation.get(key, ())]


def _keep(root: Json, key: str, used: Iterable[str]) -> None:
    if key in root:
        names = set(used)
        root[key] = {name: value for name, value in root[key].items() if name in names}
