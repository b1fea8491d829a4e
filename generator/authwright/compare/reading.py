"""Bringing a document into the one form that is compared, whoever wrote it.

A document of ours is resolved and no more. One of another tool is given what ours always have: schemas under
`components`, an operation's answer in `x-aw-response`, parameters and bodies in place of references to them.
"""

import copy
from typing import Any, Final

from authwright import extensions as ext
from authwright.compare.opened import Opened
from authwright.diagnostics import Collector
from authwright.document import LISTS, MAPS, METHODS, SCHEMAS, Document, Json, is_array, is_object, mapped
from authwright.stages.resolve import resolve

_DEFS: Final = ("$defs", "definitions")
_BOUNDS: Final = (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum"))


def normalised(root: Json, name: str, collector: Collector) -> Document:
    """Return the document in the form that is compared; `name` is how the user calls it.

    What it refers to and does not hold counts as any value: AW067, a warning.
    """
    opened = _of_schemas(root, name) if not _has_paths(root) else _of_operations(root, name, collector)
    opened["components"]["schemas"] = {
        key: _tidy(schema) for key, schema in opened["components"]["schemas"].items()
    }
    whole = Opened(opened, name, collector).without_dangling()
    # What our own line would refuse is no fault here: two documents are compared as they are.
    return resolve(Document(whole), Collector()).document


def _has_paths(root: Json) -> bool:
    return "openapi" in root or "paths" in root


def _of_schemas(root: Json, name: str) -> Json:
    """Return a document without operations from a JSON Schema: its definitions, and itself if it is one."""
    schemas: Json = {}
    for key in _DEFS:
        schemas |= root.get(key, {})
    own = {key: value for key, value in root.items() if key not in (*_DEFS, "$schema", "$id")}
    title = str(root.get("title", name))
    if own.keys() - {"title", "description", "$comment"}:
        schemas = {title: own} | schemas
    return {
        "info": {"title": title},
        "paths": {},
        "components": {"schemas": {key: _repointed(schema, title) for key, schema in schemas.items()}},
    }


def _repointed(schema: Any, title: str) -> Any:
    """Return a schema whose references point into `components`."""
    if not is_object(schema):
        return schema
    made = mapped(schema, lambda part, _: _repointed(part, title))
    target = made.get("$ref")
    if target == "#":
        made["$ref"] = SCHEMAS + title
    for key in _DEFS:
        if isinstance(target, str) and target.startswith(f"#/{key}/"):
            made["$ref"] = SCHEMAS + target.removeprefix(f"#/{key}/")
    return made


def _of_operations(root: Json, name: str, collector: Collector) -> Json:
    made = copy.deepcopy(root)
    made["components"] = {**made.get("components", {})}
    made["components"].setdefault("schemas", {})
    opened = Opened(made, name, collector)
    made["paths"] = {
        path: _path_item(opened.followed(item), path, opened) for path, item in made.get("paths", {}).items()
    }
    return made


def _path_item(item: Json, path: str, opened: Opened) -> Json:
    shared = [opened.followed(one) for one in item.get("parameters", ())]
    return {
        method: _operation(item[method], method, path, shared, opened)
        for method in METHODS
        if is_object(item.get(method))
    }


def _operation(operation: Json, method: str, path: str, shared: list[Json], opened: Opened) -> Json:
    own = [opened.followed(one) for one in operation.get("parameters", ())]
    named = {(one.get("in"), one.get("name")) for one in own}
    parameters = [one for one in shared if (one.get("in"), one.get("name")) not in named] + own
    made: Json = {"operationId": f"{method.upper()} {path}"} | operation
    made["parameters"] = [_with_schema(one) for one in parameters if "in" in one and "name" in one]
    if "requestBody" in made:
        made["requestBody"] = _one_content(opened.followed(made["requestBody"]))
    responses: Json = made.get("responses", {})
    made["responses"] = {str(status): _one_content(opened.followed(one)) for status, one in responses.items()}
    if ext.RESPONSE not in made:
        made[ext.RESPONSE] = _answer(made["responses"])
    return made


def _answer(responses: Json) -> Json:
    """Return the successful answer: the first of the statuses that say so."""
    for status in sorted(responses):
        if status.startswith("2"):
            content = list(responses[status].get("content", {}).values())
            schema = {"schema": content[0].get("schema", {})} if content else {}
            return {"status": status, "about": responses[status].get("description", ""), **schema}
    return {}


def _one_content(node: Json) -> Json:
    """Keep the JSON form of a body, or its first one where it has none."""
    content: Json = node.get("content", {})
    chosen = [media for media in content if "json" in media] or list(content)
    return (
        node | {"content": {media: _with_schema(content[media]) for media in chosen[:1]}} if content else node
    )


def _with_schema(thing: Json) -> Json:
    return thing | {"schema": _tidy(thing["schema"])} if "schema" in thing else thing


def _without_booleans(schema: Json) -> Json:
    """Write the schemas `true` and `false` out where schemas stand by name or in lists."""
    made = dict(schema)
    for key in MAPS:
        if is_object(made.get(key)):
            made[key] = {name: part if is_object(part) else _tidy(part) for name, part in made[key].items()}
    for key in LISTS:
        if is_array(made.get(key)):
            made[key] = [part if is_object(part) else _tidy(part) for part in made[key]]
    return made


def _tidy(schema: Any) -> Any:
    """Return a schema in the words of 2020-12: no booleans for schemas, no bounds of OpenAPI 3.0."""
    if not is_object(schema):
        return {} if schema is True else {"not": {}}
    made = mapped(_without_booleans(schema), lambda part, _: _tidy(part))
    for exclusive, bound in _BOUNDS:
        if isinstance(made.get(exclusive), bool) and made.pop(exclusive) and bound in made:
            made[exclusive] = made.pop(bound)
    if is_array(made.get("items")):
        made["prefixItems"] = made.pop("items")
    only = made.get("allOf")
    if is_array(only) and len(only) == 1 and is_object(only[0]) and "properties" not in made:
        made.pop("allOf")
        return only[0] | made
    return made
