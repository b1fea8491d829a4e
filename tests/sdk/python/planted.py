"""A canary in every secret place of the canonical API's examples."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from openwebui_auth._runtime.operation import Operation
from openwebui_auth.operations import auths, server

from authwright.document import Document, Json, is_array, is_object, is_secret, ref_name
from authwright.records import flatten, is_record
from tests.support.project import SCHEMAS, read_json

CANARY = "canary-in-a-coal-mine"
STRANGER = "stranger-on-a-train"  # the value of a member that no schema declares


@dataclass(frozen=True, slots=True)
class Call:
    """An operation of the client, with an example's request and answer, and the canaries in them."""

    operation: Any
    path: dict[str, str]
    request: Any
    response: Any
    planted: int


@cache
def document() -> Document:
    return Document(read_json(SCHEMAS / "span" / "openapi.json"))


def planted_calls() -> Iterator[Call]:
    """Yield a call for every example of every operation."""
    operations: dict[str, Any] = {
        one.name: one
        for module in (auths, server)
        for one in vars(module).values()
        if isinstance(one, Operation)
    }
    for _, _, said in document().operations():
        operation = operations.pop(said["operationId"])
        path = {one["name"]: one["example"] for one in said.get("parameters", ()) if one["in"] == "path"}
        body = said.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
        for example in said["x-aw-examples"]:
            planter = Planter()
            request = planter.plant(body, example.get("request")) if body else None
            response = planter.plant(said["x-aw-response"]["schema"], example.get("response"))
            yield Call(operation, path, request, response, planter.count)
    assert not operations, f"operations without examples: {sorted(operations)}"


class Planter:
    """Puts a canary in place of every secret of a value, and into a member that no schema declares."""

    def __init__(self) -> None:
        self.count = 0

    def plant(self, schema: Json, value: Any) -> Any:
        name = ref_name(schema)
        target = document().schemas[name] if name else schema
        if isinstance(value, str) and is_secret(target):
            self.count += 1
            return f"{CANARY}-{self.count}"
        if is_array(value):
            items: Json = target.get("items") or next(
                (one["items"] for one in target.get("anyOf", ()) if "items" in one), {}
            )
            return [self.plant(items, one) for one in value]
        if is_object(value):
            return self._object(name, target, value)
        return value

    def _object(self, name: str | None, target: Json, value: Json) -> Json:
        fields = self._fields(name, target, value)
        made = {key: self.plant(fields.get(key, {}), inner) for key, inner in value.items()}
        if name and fields:
            made["brand_new"] = STRANGER
        return made

    def _fields(self, name: str | None, target: Json, value: Json) -> dict[str, Json]:
        """Return the schemas of the members of `value`; a union is taken for the record that has most."""
        if name and is_record(target):
            return {key: field.schema for key, field in flatten(document().schemas, name).items()}
        choices = [
            self._fields(ref_name(one), document().schemas[cast(str, ref_name(one))], value)
            for one in target.get("anyOf", ())
            if ref_name(one)
        ]
        return max(choices, key=lambda fields: len(fields.keys() & value.keys()), default={})
