"""A hand-made IR of a small API, with one of everything that is hard for a client."""

from typing import Any

from authwright.ir import (
    Alias,
    Api,
    CallerLevel,
    Constraints,
    CredentialKind,
    Detail,
    Enum,
    EnumValue,
    ErrorCase,
    Example,
    Field,
    JsonValue,
    Lifetime,
    ListOf,
    Literal,
    MapOf,
    Member,
    Named,
    Nullable,
    Operation,
    Parameter,
    Record,
    Ref,
    RequestBody,
    Resource,
    Response,
    Scalar,
    SecurityScheme,
    ServerVersion,
    SessionEffect,
    Tag,
    Type,
    Union,
    UnionOf,
    VersionProbe,
)

TEXT = Scalar("string")
NUMBER = Scalar("integer")
FLAG = Scalar("boolean")
SECRET = Scalar("string", "password", secret=True)
DAY = Scalar("string", "date")


def required(name: str, type_: Type, **more: Any) -> Field:
    """Return a field that is always there."""
    return Field(name, type_, True, doc=f"The {name}.", pointer=f"#/fields/{name}", **more)


def optional(name: str, type_: Type, **more: Any) -> Field:
    """Return a field that may be left out."""
    return Field(name, type_, False, doc=f"The {name}.", pointer=f"#/fields/{name}", **more)


def record(name: str, *fields: Field, **more: Any) -> Record:
    """Return a record of its own, in no particular role."""
    given = {"model": name, "doc": f"One {name}", "pointer": f"#/{name}", **more}
    return Record(name=name, fields=fields, **given)


TOKEN = record("Token", required("token", SECRET), required("token_type", TEXT))
PERSON = record("Person", required("id", NUMBER), required("name", TEXT))
SESSION = record(
    "Session",
    *TOKEN.fields,
    *PERSON.fields,
    required("expires", Nullable(NUMBER)),
    optional("born", DAY),
    optional("rights", Ref("Rights")),
    bases=("Token", "Person"),
)
RIGHTS = record(
    "Rights",
    required("import", FLAG),
    required("model_dump", FLAG),
    required("ENABLE_NEWS", FLAG),
    required("camelCase", FLAG),
    required("date", DAY),
    required("list", ListOf(TEXT)),
    required("2fa", FLAG),
)
CHALLENGE = record("Challenge", required("step", Literal(("code", "push"))), required("challenge", SECRET))
WAITING = record("Waiting", required("step", Literal(("wait",))))
SIGN_IN = Union(
    "SignIn",
    "What a sign-in gives",
    (Member(Ref("Session")), Member(Ref("Challenge")), Member(Ref("Waiting"), Lifetime(since="2"))),
    Tag("step", (("code", "Challenge"), ("push", "Challenge"), ("wait", "Waiting")), absent="Session"),
    pointer="#/SignIn",
)
SHELF = record(
    "Shelf", required("label", TEXT), required("books", ListOf(Ref("Book"))), optional("next", Ref("Shelf"))
)
BOOK = record(
    "Book",
    required("title", TEXT),
    optional("shelf", Nullable(Ref("Shelf"))),
    optional("genre", Ref("Genre")),
)
GENRE = Enum(
    "Genre",
    "What a book is about",
    (EnumValue("novel", "Made up."), EnumValue("manual", lifetime=Lifetime(since="2"))),
    open=True,
    pointer="#/Genre",
)
FOUND = Union("Found", "A hit", (Member(Ref("Person")), Member(Ref("Author"))), pointer="#/Found")
AUTHOR = record("Author", *PERSON.fields, required("works", NUMBER), bases=("Person",))
EXTRAS = Alias("Extras", "Anything else.", MapOf(JsonValue()), pointer="#/Extras")
SETTINGS = record(
    "Settings",
    required("open", FLAG),
    required("motto", TEXT),
    required("mail-password", SECRET),
    optional("limit", UnionOf((NUMBER, Literal(("",))))),
    optional("beta", FLAG, lifetime=Lifetime(since="2")),
    role="response",
)
SETTINGS_INPUT = record(
    "SettingsInput",
    required("open", FLAG),
    required("motto", Scalar("string", constraints=Constraints(min_length=1))),
    required("mail-password", SECRET),
    optional("limit", Nullable(UnionOf((NUMBER, TEXT))), omitted='reset:""'),
    optional("beta", FLAG, omitted="unchanged", lifetime=Lifetime(since="2")),
    model="Settings",
    role="request",
    used_in_requests=True,
)
SIGN_IN_FORM = record(
    "SignInForm",
    required("user", TEXT),
    required("password", SECRET),
    optional("from", Nullable(TEXT), omitted="null"),
    optional(
        "remember", FLAG, lifetime=Lifetime(since="2"), has_default=True, default=True, omitted="default"
    ),
    used_in_requests=True,
)

REFUSED = ErrorCase("refused", 401, (Detail("literal", "No."),), "Nobody is signed in.")
EXPIRED = ErrorCase(
    "expired",
    401,
    (
        Detail("literal", "Too late.", versions=("1",)),
        Detail("template", "Too late by {seconds} s.", versions=("2",)),
    ),
    "The token is too old.",
)
BROKEN = ErrorCase("broken", 500, (Detail("plain", "Internal Server Error"),), "The server failed.")
INVALID = ErrorCase("invalid", 422, (Detail("shape", type=ListOf(JsonValue())),), "The body is wrong.")


def operation(name: str, method: str, path: str, response: Type | None, **more: Any) -> Operation:
    """Return an operation for members, unless `more` says otherwise."""
    given: dict[str, Any] = {
        "resource": "desk",
        "summary": f"Do {name}.",
        "doc": "",
        "callers": ("member",),
        "credentials": ("key",),
        "errors": (REFUSED, EXPIRED),
        "pointer": f"#/{name}",
        **more,
    }
    return Operation(
        name=name, method=method, path=path, response=Response(200, response, "An answer."), **given
    )


OPERATIONS = (
    operation(
        "sign_in",
        "POST",
        "/desk/sign-in",
        Ref("SignIn"),
        body=RequestBody(Ref("SignInForm")),
        session=SessionEffect("issues-own", "token"),
        callers=("anyone",),
        credentials=(),
        errors=(INVALID,),
        examples=(Example("usual", "Usual.", request={"user": "ada", "password": "x"}),),
    ),
    operation(
        "sign_out",
        "POST",
        "/desk/sign-out",
        None,
        session=SessionEffect("ends-own"),
        credentials_optional=True,
    ),
    operation(
        "get_book",
        "GET",
        "/books/{path}/{import}",
        Ref("Book"),
        parameters=(
            Parameter("path", "path", TEXT, True, multi_segment=True),
            Parameter("import", "path", NUMBER, True),
            Parameter("full-text", "query", FLAG, False),
            Parameter("since", "query", DAY, True),
            Parameter("X-Desk", "header", TEXT, True),
        ),
    ),
    operation("get_settings", "GET", "/settings", Ref("Settings")),
    operation(
        "update_settings",
        "POST",
        "/settings",
        Ref("Settings"),
        body=RequestBody(Ref("SettingsInput"), whole=True),
        errors=(REFUSED, EXPIRED, BROKEN),
    ),
    operation("find", "GET", "/find", ListOf(Ref("Found")), lifetime=Lifetime(since="2")),
    operation("add_books", "POST", "/books", NUMBER, body=RequestBody(ListOf(Ref("Book")))),
    operation("extras", "GET", "/extras", Ref("Extras")),
    operation("shelf", "GET", "/shelf", Ref("Shelf")),
    operation("get_version", "GET", "/version", MapOf(TEXT), callers=("anyone",), credentials=(), errors=()),
)
TYPES: tuple[Named, ...] = (
    AUTHOR,
    BOOK,
    CHALLENGE,
    EXTRAS,
    FOUND,
    GENRE,
    PERSON,
    RIGHTS,
    SESSION,
    SETTINGS,
    SETTINGS_INPUT,
    SHELF,
    SIGN_IN,
    SIGN_IN_FORM,
    TOKEN,
    WAITING,
)


def library(
    types: tuple[Named, ...] = TYPES, operations: tuple[Operation, ...] = OPERATIONS, **more: Any
) -> Api:
    """Return the API of a library, or of what is given in place of its parts."""
    given: dict[str, Any] = {
        "title": "Library",
        "summary": "Lends books",
        "doc": "",
        "revision": "1.2.0",
        "version": "span",
        "versions": (ServerVersion("1"), ServerVersion("2")),
        "schemes": (SecurityScheme("bearer", "bearer", "Authorization"),),
        "credentials": (CredentialKind("key", "A key.", ("bearer",)),),
        "callers": (CallerLevel("anyone", "Everybody."), CallerLevel("member", "A member.")),
        "version_probe": VersionProbe("get_version", "version"),
        **more,
    }
    return Api(resources=(Resource("desk", "The front desk", operations),), types=types, **given)
