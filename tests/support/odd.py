"""A hand-made IR of an API that is unlike the usual: odd names, odd secrets, odd values, empty corners."""

from dataclasses import replace
from typing import Any

from authwright.ir import (
    Alias,
    Api,
    CredentialKind,
    Detail,
    Enum,
    EnumValue,
    ErrorCase,
    JsonValue,
    ListOf,
    Literal,
    MapOf,
    Named,
    Nullable,
    Operation,
    Parameter,
    Ref,
    RequestBody,
    Resource,
    Scalar,
    SecurityScheme,
    Type,
    UnionOf,
    VersionProbe,
)
from tests.support import library as lib

METHODS = ("list", "str", "dict", "int", "type", "bool", "float", "datetime")
RAW = {
    "pin": 4711,
    "rate": 47.11,
    "on": True,
    "words": ["hush"],
    "named": {"a": "hush"},
    "maybe": None,
    "either": "hush",
    "any": {"deep": ["hush"]},
    "person": {"id": 4711, "name": "hush", "more": "hush"},
    "list-of-any": ["hush", 1],
    "kind": "hush",
    "pins": [4711],
}
VAULT = lib.record(
    "Vault",
    lib.required("pin", replace(lib.NUMBER, secret=True), secret=True),
    lib.required("rate", Scalar("number", secret=True), secret=True),
    lib.required("on", lib.FLAG, secret=True),
    lib.required("words", ListOf(lib.TEXT), secret=True),
    lib.required("named", MapOf(lib.TEXT), secret=True),
    lib.required("maybe", Nullable(lib.TEXT), secret=True),
    lib.required("either", UnionOf((lib.TEXT, lib.NUMBER)), secret=True),
    lib.required("any", JsonValue(), secret=True),
    lib.required("person", Ref("Person"), secret=True),
    lib.required("list-of-any", ListOf(JsonValue()), secret=True),
    lib.required("kind", Literal(("hush",), open=True), secret=True),
    lib.required("pins", ListOf(replace(lib.NUMBER, secret=True)), secret=True),
    used_in_requests=True,
)
PIN = lib.record(
    "PinForm",
    lib.required("id", lib.TEXT),
    lib.required("pin", replace(lib.NUMBER, secret=True), secret=True),
    lib.optional("person", Ref("Person"), secret=True),
)
VALUES = lib.record(
    "Values",
    lib.required("half", Literal((1.5, 2.5))),  # type: ignore[arg-type]  # what a spec may list all the same
    lib.required("mixed", Literal(("a", 1.5))),  # type: ignore[arg-type]  # the same
    lib.required("things", Literal(({"a": 1}, ["b"]))),  # type: ignore[arg-type]  # the same
    lib.required("nothing", Literal((None,))),
)
HALVES = Enum("Halves", "Halves.", (EnumValue(0.5), EnumValue(1.5)), open=False)  # type: ignore[arg-type]  # the same
PROBLEM = lib.record("Problem", lib.required("code", lib.TEXT))
MANY = Alias("Many", "", ListOf(Ref("Problem")))


def error(cause: str, *details: Detail) -> ErrorCase:
    return ErrorCase(cause, 400, details, "Something is wrong.")


OBJECT = error("as_object", Detail("shape", type=Ref("Problem")))
LIST = error("as_list", Detail("shape", type=Ref("Many")))
GROUPED = error("for_member", Detail("literal", "w"))
BOTH = (OBJECT, LIST, GROUPED)
KEY = SecurityScheme("key", "header", "X-API-Key")
COOKIE = SecurityScheme("session", "cookie", "sid")


def operations() -> tuple[Operation, ...]:
    result: Type = MapOf(ListOf(lib.TEXT))
    same = Parameter("id", "path", lib.TEXT, True)
    return (
        *(lib.operation(name, "GET", f"/{name}", result, errors=BOTH) for name in METHODS),
        lib.operation("unlock", "POST", "/vault", Ref("Vault"), body=RequestBody(Ref("Vault")), errors=BOTH),
        lib.operation(
            "put",
            "PUT",
            "/{id}",
            lib.NUMBER,
            parameters=(same,),
            body=RequestBody(Ref("PinForm")),
            errors=BOTH,
        ),
        lib.operation(
            "pair",
            "GET",
            "/pair/{id}",
            Literal((None,)),
            parameters=(
                same,
                Parameter("id", "query", lib.TEXT, True),
                Parameter("Id", "header", lib.TEXT, True),
            ),
            errors=BOTH,
        ),
        lib.operation("values", "GET", "/values", Ref("Values"), errors=BOTH),
        lib.operation("ask", "POST", "/ask", MapOf(lib.TEXT), callers=(), credentials=(), errors=()),
    )


def odd(**more: Any) -> Api:
    types: tuple[Named, ...] = (HALVES, MANY, lib.PERSON, PIN, PROBLEM, VALUES, VAULT)
    made = lib.library(
        types,
        operations(),
        schemes=(COOKIE, KEY),
        credentials=(CredentialKind("key", "", ("key",)),),
        error_member="message",
        version_probe=VersionProbe("ask", "version"),
        **more,
    )
    names = ("causes", "str", "empty")
    return replace(made, resources=(*made.resources, *(Resource(name, "", ()) for name in names)))


def bare() -> Api:
    plain = lib.operation("ping", "GET", "/ping", None, errors=(), callers=(), credentials=())
    return lib.library((), (plain,), version_probe=None, schemes=(), credentials=(), callers=())
