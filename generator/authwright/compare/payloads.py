"""Comparing what operations take and answer: parameters, bodies, responses."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from authwright import extensions as ext
from authwright.compare.calls import Call, Pair
from authwright.compare.change import Change, Judgement, Verdict, What
from authwright.compare.difference import type_text
from authwright.compare.models import changes_of
from authwright.compare.sides import Side
from authwright.compare.surface import body_of
from authwright.compare.walker import Walker
from authwright.document import Json, Role

_NEEDED = "A request without it is refused."
_SPARED = "A request may leave it out."
_IGNORED = "The server ignores it: a request that still has it is taken, to no effect."
Schemas = tuple[Json | None, Json | None]


def payload_changes(pair: Pair) -> Iterator[Change]:
    """Yield the changes of parameters, body and answer."""
    yield from _parameters(pair)
    yield from _body(pair)
    yield from _answer(pair)


def schema_changes(
    pair: Pair, schemas: tuple[Json, Json], role: Role, below: str, steps: Sequence[str | int], what: What
) -> Iterator[Change]:
    """Yield the changes of two schemas at one place; `what` names a type that was replaced."""
    first = Side(pair.old.surface, schemas[0], pair.old.below(*steps))
    second = Side(pair.new.surface, schemas[1], pair.new.below(*steps))
    found = Walker(role).compare(first, second)
    for one in changes_of({role: found}, pair.subject, below, pair.new.resource):
        yield replace(one, what=what) if one.what == "type" and one.below == below else one


def _answer(pair: Pair) -> Iterator[Change]:
    below = " → response"
    old, new = (call.node.get(ext.RESPONSE, {}) for call in (pair.old, pair.new))
    statuses = str(old.get("status", 200)), str(new.get("status", 200))
    if statuses[0] != statuses[1]:
        said = _read("breaking", "Readers look for another status.")
        yield pair.change("changed", "status", below, said, statuses)
    if old.get("about", "") != new.get("about", ""):
        told = Judgement("documentation", "Only what is said of it changed.", "response")
        yield pair.change("changed", "description", below, told, (old.get("about"), new.get("about")))
    schemas: Schemas = old.get("schema"), new.get("schema")
    if schemas[0] is not None and schemas[1] is not None:
        both = schemas[0], schemas[1]
        yield from schema_changes(pair, both, "response", below, (ext.RESPONSE, "schema"), "response")
    elif schemas[1] is None and schemas[0] is not None:
        said = _read("breaking", "Readers find no body.")
        yield pair.change("changed", "response", below, said, _types(schemas))
    elif schemas[1] is not None:
        said = _read("compatible", "Readers did not expect a body.")
        yield pair.change("changed", "response", below, said, _types(schemas))


def _body(pair: Pair) -> Iterator[Change]:
    schemas: Schemas = body_of(pair.old.node), body_of(pair.new.node)
    old, new = (bool(call.node.get("requestBody", {}).get("required")) for call in (pair.old, pair.new))
    below, steps = " → request body", ("requestBody",)
    if schemas[0] is None and schemas[1] is not None:
        yield pair.change("added", "request body", below, _need(new), _types(schemas), steps)
    elif schemas[0] is not None and schemas[1] is None:
        yield pair.change(
            "removed", "request body", below, _sent("unclear", _IGNORED), _types(schemas), steps
        )
    elif schemas[0] is not None and schemas[1] is not None:
        if old != new:
            yield pair.change("changed", "required", below, _need(new), _presence(old, new), steps)
        bare = _unclosed(schemas[0]), _unclosed(schemas[1])
        yield from schema_changes(pair, bare, "request", below, steps, "request body")


def _parameters(pair: Pair) -> Iterator[Change]:
    olds, news = _listed(pair.old), _listed(pair.new)
    for key, (index, one) in news.items():
        if key not in olds:
            needed = bool(one.get("required"))
            texts = None, type_text(one.get("schema", {}))
            yield pair.change("added", "parameter", _called(one), _need(needed), texts, ("parameters", index))
        else:
            yield from _parameter(pair, olds[key][1], one, index)
    for key, (index, one) in olds.items():
        if key not in news:
            gone = type_text(one.get("schema", {})), None
            said = _sent("unclear", _IGNORED)
            yield pair.change("removed", "parameter", _called(one), said, gone, ("parameters", index))


def _parameter(pair: Pair, old: Json, new: Json, index: int) -> Iterator[Change]:
    below, steps = _called(new), ("parameters", index)
    needs = bool(old.get("required")), bool(new.get("required"))
    if needs[0] != needs[1]:
        yield pair.change("changed", "required", below, _need(needs[1]), _presence(*needs), steps)
    if old.get("description", "") != new.get("description", ""):
        told = Judgement("documentation", "Only what is said of it changed.", "request")
        texts = old.get("description"), new.get("description")
        yield pair.change("changed", "description", below, told, texts, steps)
    if old.get(ext.MULTI_SEGMENT, False) != new.get(ext.MULTI_SEGMENT, False):
        said = _sent("breaking", "Slashes in the value are refused.")
        if new.get(ext.MULTI_SEGMENT):
            said = _sent("compatible", "The value may hold slashes now.")
        marks = ["may hold slashes" if one.get(ext.MULTI_SEGMENT) else "one segment" for one in (old, new)]
        yield pair.change("changed", "constraint", below, said, (marks[0], marks[1]), steps)
    schemas = old.get("schema", {}), new.get("schema", {})
    yield from schema_changes(pair, schemas, "request", below, (*steps, "schema"), "type")


def _listed(call: Call) -> dict[tuple[str, object], tuple[int, Json]]:
    """Return the parameters with their indexes: those of the path by their position, others by name."""
    found: dict[tuple[str, object], tuple[int, Json]] = {}
    for index, one in enumerate(call.node.get("parameters", ())):
        place, name = str(one["in"]), str(one["name"])
        hole = call.path.find(f"{{{name}}}")
        position = call.path[: max(hole, 0)].count("{")
        found[place, position if place == "path" else name.lower() if place == "header" else name] = (
            index,
            one,
        )
    return found


def _called(parameter: Json) -> str:
    return f" → {parameter['in']} parameter {parameter['name']}"


def _unclosed(schema: Json) -> Json:
    return {
        key: value for key, value in schema.items() if key != "unevaluatedProperties" or value is not False
    }


def _types(schemas: Schemas) -> tuple[str | None, str | None]:
    return type_text(schemas[0]), type_text(schemas[1])


def _presence(old: bool, new: bool) -> tuple[str, str]:
    return "required" if old else "optional", "required" if new else "optional"


def _need(needed: bool) -> Judgement:
    return _sent("breaking", _NEEDED) if needed else _sent("compatible", _SPARED)


def _sent(verdict: Verdict, reason: str) -> Judgement:
    return Judgement(verdict, reason, "request", ("senders",))


def _read(verdict: Verdict, reason: str) -> Judgement:
    return Judgement(verdict, reason, "response", ("readers",))
