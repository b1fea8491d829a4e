"""The recorded answers, each with the record of the span that describes it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tests.support.project import SCHEMAS, exchanges, read_json


@dataclass(frozen=True, slots=True)
class Payload:
    """A recorded answer of status 200."""

    label: str
    model: str
    value: dict[str, Any]


def recorded_payloads() -> Iterator[Payload]:
    """Yield the recorded answers that are objects, with their record's name."""
    document = read_json(SCHEMAS / "span" / "openapi.json")
    routes = [
        (re.compile(re.sub(r"\\\{\w+\\\}", ".*", re.escape(path))), method.upper(), operation)
        for path, item in document["paths"].items()
        for method, operation in item.items()
    ]
    for one in exchanges():
        value = one.get("response_json")
        if one["status"] != 200 or not isinstance(value, dict):
            continue
        for route, method, operation in routes:
            if method == one["method"] and route.fullmatch(one["path"].partition("?")[0]):
                model = _member(document, operation["x-aw-response"]["schema"], value)
                yield Payload(f"{one['version']} {one['label']}", model, value)
                break


def _member(document: Any, schema: Any, value: dict[str, Any]) -> str:
    """Return the record behind a response schema; of a union, the member that `value` is."""
    name: str = schema["$ref"].rpartition("/")[2]
    named = document["components"]["schemas"][name]
    if "anyOf" not in named:
        return name
    tag = named.get("x-aw-tag")
    if tag:
        step = value.get(tag["property"])
        return str(tag["absent"] if step is None else tag["values"][step])
    fitting = [m for m in named["anyOf"] if _fits(document, m["$ref"].rpartition("/")[2], value)]
    return str(fitting[0]["$ref"].rpartition("/")[2])


def _fits(document: Any, name: str, value: dict[str, Any]) -> bool:
    schema = document["components"]["schemas"][name]
    bases = [part["$ref"].rpartition("/")[2] for part in schema.get("allOf", ())]
    return set(schema.get("required", ())) <= set(value) and all(_fits(document, b, value) for b in bases)
