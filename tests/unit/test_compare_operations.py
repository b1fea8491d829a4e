"""What a change of an operation means."""

from typing import Any

import pytest

from authwright.document import Json
from tests.support.compared import compared, document, told

TEXT: Json = {"type": "string"}
OURS: Json = {
    "x-aw-version": "1",
    "x-aw-causes": {},
    "x-aw-caller-levels": {"anyone": "All.", "admin": "Few."},
}


def ours(causes: Json | None = None, **said: Any) -> Json:
    """Return a document of ours, whose operation says `x-aw-*` things."""
    marks = {f"x-aw-{key.replace('_', '-')}": value for key, value in said.items()}
    return document(**marks) | OURS | {"x-aw-causes": causes or {}}


def cookie(action: str, *attributes: str) -> Json:
    return {"name": "token", "action": action, "attributes": list(attributes)}


def limit(count: int | None, window: int = 60) -> Json:
    return {"key": "client", "count": count, "window": window}


LEVELS = ("anyone", "admin")
CASES: list[tuple[Json, Json, list[str]]] = [
    (ours(callers=["anyone"]), ours(callers=["admin"]), ["breaking none changed caller send → callers"]),
    (ours(callers=["admin"]), ours(callers=["anyone"]), ["compatible none changed caller send → callers"]),
    (
        ours(callers=["admin"]),
        ours(callers=["admin", "staff"]),
        ["compatible none added caller send → callers"],
    ),
    (
        ours(callers=["admin", "staff"]),
        ours(callers=["admin"]),
        ["breaking none removed caller send → callers"],
    ),
    (
        ours(credentials=["a"]),
        ours(credentials=["a", "b"]),
        ["compatible none added credential send → credential b"],
    ),
    (
        ours(credentials=["a", "b"]),
        ours(credentials=["a"]),
        ["breaking none removed credential send → credential b"],
    ),
    (ours(credentials=[]), ours(credentials=["a"]), ["breaking none added credential send → credentials"]),
    (
        ours(credentials=["a"]),
        ours(credentials=[]),
        ["compatible none removed credential send → credentials"],
    ),
    (
        ours(credentials=["a"], credentials_optional=True),
        ours(credentials=["a"]),
        ["breaking none removed credential send → credential none"],
    ),
    (ours(), ours(session={"effect": "ends-own"}), ["breaking none changed session effect send → session"]),
    (
        ours(session={"effect": "may-end-own"}),
        ours(session={"effect": "ends-all"}),
        ["breaking none changed session effect send → session"],
    ),
    (ours(session={"effect": "ends-all"}), ours(), ["unclear none changed session effect send → session"]),
    (ours(session={"effect": "issues-own"}), ours(), ["breaking none changed session effect send → session"]),
    (
        ours(session={"effect": "issues-own"}),
        ours(session={"effect": "issues-own", "endsEarlier": True}),
        ["unclear none changed session effect send → session"],
    ),
    (
        ours(session={"about": "A."}),
        ours(session={"about": "B."}),
        ["documentation none changed description send → session"],
    ),
    (ours(), ours(cookies=[cookie("sets")]), ["compatible none added cookie send → cookie token (sets)"]),
    (ours(cookies=[cookie("sets")]), ours(), ["breaking none removed cookie send → cookie token (sets)"]),
    (ours(cookies=[cookie("clears")]), ours(), ["unclear none removed cookie send → cookie token (clears)"]),
    (
        ours(cookies=[cookie("sets")]),
        ours(cookies=[cookie("sets", "Secure")]),
        ["unclear none changed cookie send → cookie token (sets)"],
    ),
    (ours(), ours(limits=[limit(5)]), ["unclear none added limit send → limit per client"]),
    (
        ours(limits=[limit(5)]),
        ours(limits=[limit(3)]),
        ["breaking none changed limit send → limit per client"],
    ),
    (
        ours(limits=[limit(5)]),
        ours(limits=[limit(5, 90)]),
        ["breaking none changed limit send → limit per client"],
    ),
    (
        ours(limits=[limit(5)]),
        ours(limits=[limit(9)]),
        ["compatible none changed limit send → limit per client"],
    ),
    (ours(limits=[limit(5)]), ours(), ["compatible none removed limit send → limit per client"]),
    (
        ours(),
        ours(headers=[{"name": "ETag", "meaning": "M."}]),
        ["compatible response added header send → header ETag"],
    ),
    (
        ours(headers=[{"name": "ETag", "meaning": "M."}]),
        ours(),
        ["breaking response removed header send → header ETag"],
    ),
    (ours(), ours(since="2"), ["unclear none changed lifetime send"]),
    (
        ours(),
        ours(remarks=[{"kind": "privacy", "text": "T."}]),
        ["documentation none added remark send → remark"],
    ),
]


@pytest.mark.parametrize(("old", "new", "expected"), CASES)
def test_a_promise_that_changed_is_judged(old: Json, new: Json, expected: list[str]) -> None:
    assert told(compared(old, new)) == expected


def gone(status: int = 404, **detail: Any) -> Json:
    """Return the definition of the one cause `gone`."""
    said = {"kind": "literal", "text": "Gone."} | detail
    return {"gone": {"status": status, "detail": said, "when": "It went."}}


USE: Json = {"cause": "gone", "when": "It went."}
FAILURES: list[tuple[Json, Json, list[str]]] = [
    (ours(), ours(gone(), errors=[USE]), ["compatible none added error send → error gone"]),
    (ours(gone(), errors=[USE]), ours(), ["compatible none removed error send → error gone"]),
    (
        ours(gone(), errors=[USE]),
        ours(gone(410), errors=[USE]),
        ["breaking response changed status error gone → status"],
    ),
    (
        ours(gone(), errors=[USE]),
        ours(gone(text="Away."), errors=[USE]),
        ["compatible response changed detail error gone → detail"],
    ),
    (
        ours(gone(), errors=[USE]),
        ours(gone(kind="shape", schema={"type": "array"}), errors=[USE]),
        ["breaking response changed detail error gone → detail"],
    ),
    (
        ours(gone(), errors=[USE]),
        ours(gone(kind="plain"), errors=[USE]),
        ["breaking response changed detail error gone → detail"],
    ),
    (
        ours(gone(), errors=[USE]),
        ours(gone(), errors=[USE | {"when": "Often."}]),
        ["documentation none changed description send → error gone"],
    ),
]


@pytest.mark.parametrize(("old", "new", "expected"), FAILURES)
def test_a_failure_that_changed_is_judged(old: Json, new: Json, expected: list[str]) -> None:
    assert told(compared(old, new)) == expected


def parameter(place: str = "query", *, required: bool = False, **more: Any) -> Json:
    return {"name": "page", "in": place, "required": required, "schema": TEXT} | more


PARAMETERS: list[tuple[list[Json], list[Json], list[str]]] = [
    ([], [parameter()], ["compatible request added parameter send → query parameter page"]),
    ([], [parameter(required=True)], ["breaking request added parameter send → query parameter page"]),
    ([parameter()], [], ["unclear request removed parameter send → query parameter page"]),
    (
        [parameter()],
        [parameter(required=True)],
        ["breaking request changed required send → query parameter page"],
    ),
    (
        [parameter()],
        [parameter(schema={"type": "integer"})],
        ["breaking request changed type send → query parameter page"],
    ),
]


@pytest.mark.parametrize(("old", "new", "expected"), PARAMETERS)
def test_a_parameter_that_changed_is_judged(old: list[Json], new: list[Json], expected: list[str]) -> None:
    assert told(compared(document(parameters=old), document(parameters=new))) == expected


def test_bodies_and_answers_come_and_go() -> None:
    assert told(compared(document(), document(sent=TEXT))) == [
        "breaking request added request body send → request body"
    ]
    assert told(compared(document(sent=TEXT), document())) == [
        "unclear request removed request body send → request body"
    ]
    assert told(compared(document(read=TEXT), document())) == [
        "breaking response changed response send → response"
    ]
    assert told(compared(document(), document(read=TEXT))) == [
        "compatible response changed response send → response"
    ]


def placed(path: str, name: str, method: str = "post") -> Json:
    made = document()
    operation = made["paths"].pop("/things")["post"] | {"operationId": name}
    return made | {"paths": {path: {method: operation}}}


def test_operations_are_one_by_place_or_by_name_and_else_removed_and_added() -> None:
    assert told(compared(placed("/a", "send"), placed("/a", "post_it"))) == [
        "breaking none changed name post_it"
    ]
    assert told(compared(placed("/a", "send"), placed("/b", "send"))) == ["breaking none changed path send"]
    assert told(compared(placed("/a", "send"), placed("/a", "send", "put"))) == [
        "breaking none changed path send"
    ]
    assert told(compared(placed("/a", "send"), placed("/b", "post_it"))) == [
        "breaking none removed operation send",
        "compatible none added operation post_it",
    ]
    assert told(compared(placed("/a/{x}", "send"), placed("/a/{y}", "send"))) == [
        "documentation none changed description send → path"
    ]


def test_the_versions_of_two_spans_are_compared() -> None:
    def of(*names: str) -> Json:
        return ours() | {"x-aw-version": "span", "x-aw-versions": [{"name": name} for name in names]}

    assert told(compared(of("1", "2"), of("2", "3"))) == [
        "breaking none removed server version server version 1",
        "compatible none added server version server version 3",
    ]


def test_a_document_of_another_tool_is_compared_without_our_marks() -> None:
    shared: Json = {
        "swagger-free": True,
        "openapi": "3.0.3",
        "info": {"title": "Foreign"},
        "security": [{"key": []}],
        "components": {
            "parameters": {"Page": parameter()},
            "responses": {"Lost": {"description": "Lost."}},
            "schemas": {
                "Item": {"type": "object", "properties": {"a": {"type": "string", "nullable": True}}}
            },
        },
    }
    operation: Json = {
        "parameters": [{"$ref": "#/components/parameters/Page"}],
        "responses": {
            "201": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Item"}}}},
            "404": {"$ref": "#/components/responses/Lost"},
        },
    }
    later: Json = {
        "security": [{"key": []}, {"token": []}],
        "responses": {
            "200": {
                "content": {
                    "application/json": {
                        "schema": {"oneOf": [{"$ref": "#/components/schemas/Item"}, {"type": "string"}]}
                    }
                }
            },
        },
    }
    old = shared | {"paths": {"/items": {"get": operation}}}
    new = shared | {"paths": {"/items": {"get": later}}}
    assert told(compared(old, new)) == [
        "breaking response changed status GET /items → response",
        "breaking response changed response GET /items → response",
        "unclear request removed parameter GET /items → query parameter page",
        "compatible none added credential GET /items → credential token",
        "compatible none removed error GET /items → error 404",
    ]


def test_ours_and_another_tools_are_compared_by_what_both_say() -> None:
    mine = ours(gone(), errors=[USE], callers=["admin"], session={"effect": "ends-all"})
    assert told(compared(mine, document())) == []
