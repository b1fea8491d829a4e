"""What OpenAPI has words of its own for: `responses` and `security`, made from causes and credentials."""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from authwright import extensions as ext
from authwright.document import Json

_TEXT: Final[Json] = {"type": "string"}
_HOLE: Final = re.compile(r"\{[A-Za-z_][A-Za-z0-9_]*\}")
# The syntax characters of ECMA-262 patterns; escaping any other is an error under its `u` flag.
_SYNTAX: Final = re.compile(r"[\^$\\.*+?()\[\]{}|/]")


@dataclass(frozen=True, slots=True)
class Failure:
    """A cause on one operation: its name, and its distinct forms over the versions, newest last."""

    name: str
    forms: tuple[Json, ...]
    when: str


def template_pattern(text: str) -> str:
    """Return the pattern of all texts that a template makes; a hole `{name}` holds any text."""
    literal = (_SYNTAX.sub(r"\\\g<0>", piece) for piece in _HOLE.split(text))
    return "^" + r"[\s\S]*".join(literal) + "$"


def detail_schema(detail: Json) -> Json:
    """Return the schema of an error body's detail, or of the whole text for a `plain` one."""
    match detail["kind"]:
        case "literal" | "plain":
            return {"type": "string", "const": detail["text"]}
        case "template":
            return {"type": "string", "pattern": template_pattern(detail["text"])}
        case "shape":
            shape: Json = detail["schema"]
            return shape
        case _:
            about = {"description": detail["about"]} if detail.get("about") else {}
            return about | _TEXT


def responses_of(operation: Json, failures: Sequence[Failure], member: str) -> Json:
    """Return the `responses` of an operation: 200, then one entry for each status of its failures, ascending.

    `member` is the member of an error body that holds the detail.
    """
    responses: Json = {}
    if ext.RESPONSE in operation:
        answer = operation[ext.RESPONSE]
        responses["200"] = {"description": answer.get("about") or "Success."}
        headers = _answer_headers(operation)
        if headers:
            responses["200"]["headers"] = headers
        responses["200"]["content"] = {"application/json": {"schema": answer["schema"]}}
    statuses = sorted({form["status"] for failure in failures for form in failure.forms})
    for status in statuses:
        responses[str(status)] = _error_response(status, failures, member)
    return responses


def security_of(operation: Json, kinds: Json) -> list[Json]:
    """Return the alternatives for `security`: the carriers of each accepted credential, none as `{}`."""
    carriers = (
        carrier
        for name in operation.get(ext.CREDENTIALS, ())
        for carrier in kinds.get(name, {}).get("carriers", ())
    )
    alternatives: list[Json] = [{carrier: []} for carrier in dict.fromkeys(carriers)]
    return [*alternatives, {}] if alternatives and operation.get(ext.CREDENTIALS_OPTIONAL) else alternatives


def _answer_headers(operation: Json) -> Json:
    headers: Json = {
        header["name"]: {"description": header["meaning"], "schema": _TEXT}
        for header in operation.get(ext.HEADERS, ())
    }
    cookies = [cookie for cookie in operation.get(ext.COOKIES, ()) if cookie["action"] != "reads"]
    if cookies:
        told = (f"{cookie['action']} `{cookie['name']}`" for cookie in cookies)
        text = "; ".join(dict.fromkeys(told))
        headers["Set-Cookie"] = {"description": text[:1].upper() + text[1:] + ".", "schema": _TEXT}
    return headers


def _error_response(status: int, failures: Sequence[Failure], member: str) -> Json:
    named = [
        (failure, forms)
        for failure in failures
        if (forms := [form for form in failure.forms if form["status"] == status])
    ]
    response: Json = {"description": "\n".join(f"- `{failure.name}`: {failure.when}" for failure, _ in named)}
    details = [form["detail"] for _, forms in named for form in forms]
    headers = dict.fromkeys(
        header for _, forms in named for form in forms for header in form.get("headers", ())
    )
    if headers:
        response["headers"] = {header: {"schema": _TEXT} for header in headers}
    content: Json = {}
    told = _distinct(detail_schema(detail) for detail in details if detail["kind"] != "plain")
    if told:
        body: Json = {"type": "object", "properties": {member: _any_of(told)}, "required": [member]}
        content["application/json"] = {"schema": body}
    plain = _distinct(detail_schema(detail) for detail in details if detail["kind"] == "plain")
    if plain:
        content["text/plain"] = {"schema": _any_of(plain)}
    return response | {
        "content": content,
        ext.CAUSES: list(dict.fromkeys(failure.name for failure, _ in named)),
    }


def _any_of(schemas: list[Json]) -> Json:
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}


def _distinct(schemas: Iterable[Json]) -> list[Json]:
    return list({json.dumps(schema, sort_keys=True): schema for schema in schemas}.values())
