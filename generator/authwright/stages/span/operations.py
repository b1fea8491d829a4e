"""Joining an operation over the versions that have it."""

from collections.abc import Sequence
from typing import Any, Final

from authwright import extensions as ext
from authwright.diagnostics import Collector, pointer
from authwright.document import Json, Role
from authwright.records.lifetimes import MARKS, Timeline
from authwright.records.views import View
from authwright.stages.span.context import Forms, Side, merged_order, same, versions_of
from authwright.stages.span.contributions import body_forms, response_forms, widened
from authwright.stages.span.entries import joined_entries
from authwright.stages.span.promises import changes_by_version, weakest
from authwright.stages.span.types import joined_type

_ENTRIES: Final = (ext.COOKIES, ext.LIMITS, ext.HEADERS, ext.REMARKS, ext.EXAMPLES)


class Operations:
    """Joins operations. `sides` has what joining a schema needs, by direction."""

    def __init__(self, views: Sequence[View], timeline: Timeline, collector: Collector) -> None:
        self._views, self._timeline = views, timeline
        by_version = {view.version: view for view in views}
        self.sides: dict[Role, Side] = {
            "request": Side("request", timeline, by_version, collector),
            "response": Side("response", timeline, by_version, collector),
        }

    def joined(self, raw: Json, place: tuple[str, str], forms: Forms[Json]) -> Json:
        """Return the operation at `place` for all versions in `forms`; `raw` is its internal form."""
        at = pointer("paths", *place)
        joined: Json = {}
        for key in merged_order([list(operation) for _, operation in forms]):
            lists = [(version, operation.get(key, [])) for version, operation in forms]
            if key in _ENTRIES:
                joined[key] = joined_entries(lists, self._timeline)
            elif key == ext.ERRORS:
                joined[key] = joined_entries(self._told(lists), self._timeline, lambda use: str(use["cause"]))
            elif key == "parameters":
                joined[key] = self._parameters(lists, at)
            elif key == "requestBody":
                joined[key] = self._body(forms, at)
            elif key == ext.RESPONSE:
                joined[key] = self._response(forms, at)
            else:
                joined[key] = next(operation[key] for _, operation in reversed(forms) if key in operation)
        joined |= weakest(forms)
        joined |= {key: raw[key] for key in MARKS if key in raw}
        changes = changes_by_version(forms)
        return joined | ({ext.BY_VERSION: changes} if changes else {})

    def _told(self, lists: Forms[list[Json]]) -> Forms[list[Json]]:
        """Give every use of a cause the reason that holds in its version."""
        causes = {view.version: view.causes for view in self._views}
        return [
            (
                version,
                [use | {"when": use.get("when") or causes[version][use["cause"]]["when"]} for use in uses],
            )
            for version, uses in lists
        ]

    def _response(self, forms: Forms[Json], at: str) -> Json:
        answers = [operation[ext.RESPONSE] for _, operation in forms if ext.RESPONSE in operation]
        schemas = widened(response_forms(forms), "response", self._views)
        joined: Json = dict(answers[-1])
        if schemas:
            joined["schema"] = joined_type(schemas, self.sides["response"], at)
        return joined

    def _body(self, forms: Forms[Json], at: str) -> Json:
        bodies = [operation["requestBody"] for _, operation in forms if "requestBody" in operation]
        needed = [body.get("required", False) for body in bodies]
        content: Json = {}
        for media in merged_order([list(body["content"]) for body in bodies]):
            content[media] = dict(
                next(b["content"][media] for b in reversed(bodies) if media in b["content"])
            )
            schemas = widened(body_forms(forms, media), "request", self._views)
            if schemas:
                content[media]["schema"] = self._body_schema(schemas, at)
        body: Json = bodies[-1]
        return body | {"content": content, "required": any(needed)}

    def _body_schema(self, schemas: Forms[Json], at: str) -> Json:
        """Join a body; it stays closed only if every version refuses unknown members."""
        opened = [(v, {k: x for k, x in s.items() if k != "unevaluatedProperties"}) for v, s in schemas]
        closed = all(schema.get("unevaluatedProperties") is False for _, schema in schemas)
        joined = joined_type(opened, self.sides["request"], at)
        return joined | ({"unevaluatedProperties": False} if closed else {})

    def _parameters(self, lists: Forms[list[Json]], at: str) -> list[Any]:
        joined = joined_entries(lists, self._timeline, _parameter_key)
        versions = versions_of(lists)
        for parameter in joined:
            forms = [(v, p) for v, ps in lists for p in ps if _parameter_key(p) == _parameter_key(parameter)]
            needed = [p.get("required", False) for _, p in forms]
            if not same(needed) or versions_of(forms) != versions:
                parameter["required"] = parameter["in"] == "path" or (
                    any(needed) and not len(forms) < len(lists)
                )
            schemas = [(version, p["schema"]) for version, p in forms if "schema" in p]
            if schemas:
                parameter["schema"] = joined_type(schemas, self.sides["request"], at)
        return joined


def _parameter_key(parameter: Json) -> str:
    return f"{parameter['in']} {parameter['name']}"
