"""The checks themselves, on a small document made by hand."""

from typing import Any

import pytest

from authwright import extensions as ext
from authwright.document import Document, ref
from tests.conformance.replay.checks import Checker
from tests.conformance.replay.recordings import parse_exchange
from tests.conformance.replay.scope import Operations
from tests.conformance.replay.values import Json, Verdict

_ERROR: Json = {"content": {"application/json": {"schema": {"type": "object"}}, "text/plain": {"schema": {}}}}


def _operation(name: str, response: Json) -> Json:
    answers: Json = {"200": {"content": {"application/json": {"schema": response}}}}
    return {"operationId": name, "responses": answers | dict.fromkeys(("400", "422", "429", "500"), _ERROR)}


def _literal(status: int, text: str, **more: Any) -> Json:
    return {"status": status, "detail": {"kind": "literal", "text": text}} | more


def _causes() -> Json:
    return {
        "taken": _literal(400, "Taken."),
        "unknown_provider": {"status": 400, "detail": {"kind": "template", "text": "No '{name}' here"}},
        "refused": {"status": 422, "detail": {"kind": "shape", "schema": {"type": "array"}}},
        "crash": {"status": 500, "detail": {"kind": "plain", "text": "Oops"}},
        "busy": _literal(429, "Wait.", headers=["Retry-After"]),
    }


def _schemas() -> Json:
    fields = {
        "flag": {"type": "boolean", ext.ACCEPTS: ["lax-bool"]},
        "port": {"type": "integer", ext.ACCEPTS: ["numeric-string", "integral-float", "bool-as-integer"]},
        "mode": {"enum": ["a", "b"], ext.ACCEPTS: ["ignored-if-invalid", "null"]},
        "role": {"type": "string", "enum": ["user"], ext.OPEN: True},
    }
    counted = {"allOf": [ref("Base")], "properties": {"count": {"type": "integer"}}}
    mapped = {"properties": {"map": {"additionalProperties": ref("Base")}}, "required": ["map"]}
    return {
        "Form": {"type": "object", "properties": fields, "required": ["flag"]},
        "Base": {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]},
        "Result": {"anyOf": [counted, mapped]},
    }


def _document() -> Document:
    put = _operation("put", ref("Result"))
    put |= {
        "requestBody": {"content": {"application/json": {"schema": ref("Form")}}},
        ext.ERRORS: [{"cause": name} for name in _causes()],
        ext.COOKIES: [{"name": "token", "action": "sets"}],
        ext.HEADERS: [{"name": "Cache-Control", "meaning": "no-store"}],
    }
    drop = _operation("drop", {"const": True})
    drop |= {
        "parameters": [{"name": "provider", "in": "path", ext.MULTI_SEGMENT: True}],
        ext.CREDENTIALS: ["session"],
        ext.CALLERS: ["verified"],
    }
    return Document(
        {
            ext.ERROR_MEMBER: "detail",
            ext.CAUSES: _causes(),
            "paths": {"/put": {"post": put}, "/drop/{provider}": {"delete": drop}},
            "components": {"schemas": _schemas()},
        }
    )


CHECKER = Checker.of(_document())


def _check(request: Any = None, response: Any = None, status: int = 200, **more: Any) -> Verdict:
    values = {
        "version": "1.0.0",
        "label": "made by hand",
        "method": "POST",
        "path": "/put",
        "request_json": {"flag": True} if request is None else request,
        "response_json": {"id": "x"} if response is None else response,
        "status": status,
        "headers": {"content-type": "application/json", "cache-control": "no-store"},
    }
    return CHECKER.check(parse_exchange(values | more))


def _said(verdict: Verdict) -> str:
    return "; ".join(finding.what for finding in verdict.findings)


@pytest.mark.parametrize(
    ("member", "value", "mark"),
    [
        ("flag", "true", "lax-bool"),
        ("flag", 0, "lax-bool"),
        ("flag", "off", "lax-bool"),
        ("port", "389", "numeric-string"),
        ("port", 2.0, "integral-float"),
        ("port", True, "bool-as-integer"),
        ("mode", "zzz", "ignored-if-invalid"),
        ("mode", None, "null"),
        ("role", "wizard", "open-values"),
    ],
)
def test_a_mark_excuses_what_it_names(member: str, value: object, mark: str) -> None:
    verdict = _check({"flag": True} | {member: value})
    assert not verdict.findings
    assert verdict.excused == [mark]


@pytest.mark.parametrize(
    ("member", "value"),
    [("flag", "maybe"), ("flag", None), ("port", "x"), ("port", 2.5), ("mode", 5), ("role", 1)],
)
def test_nothing_else_is_excused(member: str, value: object) -> None:
    verdict = _check({"flag": True} | {member: value})
    assert [finding.where[:4] for finding in verdict.findings] == [
        ("components", "schemas", "Form", "properties")
    ]
    assert f'"/{member}"' in _said(verdict)


def test_undeclared_keys_are_found_in_unions_bases_and_maps() -> None:
    assert not _check(response={"id": "x", "count": 1}).findings
    assert not _check(response={"map": {"any": {"id": "x"}}}).findings
    assert 'undeclared "other"' in _said(_check(response={"id": "x", "other": 1}))
    assert 'undeclared "map/any/other"' in _said(_check(response={"map": {"any": {"id": "x", "other": 1}}}))
    assert 'undeclared "more"' in _said(_check({"flag": True, "more": 1}))


def test_an_integer_is_no_float() -> None:
    assert "2.0 is not of type 'integer'" in _said(_check(response={"id": "x", "count": 2.0}))


@pytest.mark.parametrize(
    ("status", "response", "cause"),
    [
        (400, {"detail": "Taken."}, "taken"),
        (400, {"detail": "No 'x' here"}, "unknown_provider"),
    ],
)
def test_the_cause_is_told(status: int, response: Json, cause: str) -> None:
    verdict = _check(response=response, status=status)
    assert (verdict.cause, verdict.findings) == (cause, [])


@pytest.mark.parametrize(
    ("status", "response", "said"),
    [
        (400, {"detail": "Takem."}, "taken comes near"),
        (400, {"detail": "No '' here"}, "no cause with status 400"),
        (400, {"error": "Taken."}, 'not an object with "detail" alone'),
        (418, {"detail": "Taken."}, "status 418 is not declared"),
        (429, {"detail": "Wait."}, "lacks the declared Retry-After"),
        (422, {"detail": []}, "the schema takes a request that was refused"),
    ],
)
def test_a_wrong_failure_is_found(status: int, response: Json, said: str) -> None:
    assert said in _said(_check(response=response, status=status))


def test_causes_with_one_text_cannot_be_told_apart() -> None:
    document = _document()
    document.root[ext.CAUSES]["unknown_provider"]["detail"] = {"kind": "literal", "text": "Taken."}
    exchange = {"version": "1", "label": "", "method": "POST", "path": "/put", "status": 400}
    answer = {"response_json": {"detail": "Taken."}, "headers": {"content-type": "application/json"}}
    assert "cannot be told apart" in _said(Checker.of(document).check(parse_exchange(exchange | answer)))


def test_a_body_that_is_no_json_is_a_cause_of_its_own() -> None:
    crash = _check(
        status=500, response_json=None, response_text="Oops", headers={"content-type": "text/plain"}
    )
    assert (crash.cause, crash.findings) == ("crash", [])


def test_cookies_and_headers_must_be_declared() -> None:
    assert not _check(set_cookie=["token=abc; Path=/; Max-Age=0"]).findings
    assert "clears cookie token" in _said(_check(set_cookie=['token=""; Max-Age=0']))
    assert "sets cookie other" in _said(_check(set_cookie=["other=1"]))
    assert "lacks the declared Cache-Control" in _said(_check(headers={"content-type": "application/json"}))


def test_credentials_and_roles_of_answered_calls_must_be_declared() -> None:
    call: Json = {"method": "DELETE", "path": "/drop/mcp:server/one", "response_json": True}
    call |= {"request_json": None, "headers": {"content-type": "application/json"}}
    assert not _check(**call, auth="session:user").findings
    assert "answered 200 to api-key" in _said(_check(**call, auth="apikey:user"))
    assert "answered 200 to no credential" in _said(_check(**call, auth="anonymous"))
    assert "answered 200 to role pending" in _said(_check(**call, auth="session:pending"))


def test_a_path_parameter_may_hold_slashes_only_where_it_says_so() -> None:
    operations = Operations(_document())
    assert operations.find("DELETE", "/drop/") is not None
    assert operations.find("DELETE", "/drop/a/b?c=d") is not None
    assert operations.find("GET", "/drop/a") is None
    assert operations.find("POST", "/put/more") is None


def test_a_path_without_an_operation_is_a_failure_unless_it_is_listed() -> None:
    assert "no operation POST /nope" in _said(_check(path="/nope"))
    assert _check(method="GET", path="/health").exception
