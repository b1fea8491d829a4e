"""The TypeScript client of a small API: generated, type-checked, bundled."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from authwright.diagnostics import AuthwrightError
from authwright.ir import (
    Api,
    Cookie,
    CredentialKind,
    Lifetime,
    ListOf,
    Nullable,
    Operation,
    Parameter,
    Record,
    Ref,
    RequestBody,
    Resource,
    SecurityScheme,
    SessionEffect,
)
from tests.support import library as lib
from tests.support.hostile_library import SPEAKABLE, hostile_library
from tests.support.hostile_operations import LIKE_CODE, WIRE, hostile_operations
from tests.support.project import ROOT
from tests.support.typescript import CLIENT_STATIC, compiled, formatted, run, tool
from tests.support.typescript_package import files, write

NAME = "library-client"
USER = """
import { Library, UnsupportedByServer } from "./client/index.js";
import type { Book, SignIn } from "./client/index.js";
import { connect } from "./client/connection.js";
import { getBook } from "./client/operations/desk.js";

export async function greet(client: Library): Promise<string> {
  const result: SignIn = await client.desk.signIn({ user: "ada", password: "x" });
  return result.step === undefined ? result.token : result.step;
}

export async function read(signal: AbortSignal): Promise<Book> {
  const connection = connect({ baseUrl: "http://localhost" });
  const book = await getBook(connection, "a/b", 1, { since: "2024-01-02", "X-Desk": "x" }, { signal });
  if (book instanceof UnsupportedByServer) throw book;
  return book;
}
"""
WRONG = """
import { Library } from "./client/index.js";

export const client: Library = new Library({ baseUrl: "http://localhost" });
client.desk.signIn({ user: 1, password: "x" });
client.desk.signIn("ada", "x");
client.desk.nothing();
client.desk.getSettings({ timeout: "soon" });
client.desk.getBook("a", 1);
client.desk.getBook("a", 1, { since: "2024-01-02" });
client.desk.getBook("a", 1, { since: "2024-01-02", "X-Desk": "x", page: 1 });
client.desk.getBook(1, "a", { since: "2024-01-02", "X-Desk": "x" });
"""
# A bundle of one function of the small API.
LEAST = 12_000
FUNCTION: Final = re.compile(r"^( {2}|export function )(\w+)\(.*?^(?: {2})?\}$", re.MULTILINE | re.DOTALL)


# ------------------------------------------------------------------------------------------------- types


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with clients, modules that use one, well and badly, and the samples of its README."""
    folder = tmp_path_factory.mktemp("library")
    made = write(lib.library(), NAME, folder / "made")
    (made / "src").rename(folder / "client")
    (folder / "user.ts").write_text(USER, encoding="utf-8")
    (folder / "wrong.ts").write_text(WRONG, encoding="utf-8")
    samples = re.findall(r"^```ts\n(.*?)^```", (made / "README.md").read_text(encoding="utf-8"), re.M | re.S)
    assert len(samples) == 9
    for number, sample in enumerate(samples):
        (name,) = re.findall(r"^const (client|connection) =", sample, re.MULTILINE)
        # Some end with a client that was made; none has the types of Node.js but those that read from it.
        text = f'/// <reference types="node" />\n{sample}void {name};\n'
        (folder / f"sample{number}.ts").write_text(text, encoding="utf-8")
    for name, api in (("texts", hostile_library()), ("names", hostile_operations())):
        (write(api, "hostile-client", folder / f"made-{name}") / "src").rename(folder / name)
    (folder / "node_modules").mkdir()
    (folder / "node_modules" / "@types").symlink_to(ROOT / "node_modules" / "@types")
    return folder


@pytest.fixture(scope="module")
def findings(folder: Path) -> list[tuple[str, int]]:
    """Return all that the compiler finds, as files and lines."""
    paths = {NAME: ["./client/index.ts"], f"{NAME}/*": ["./client/*.ts"]}
    with pytest.raises(AssertionError) as caught:
        compiled(folder, ["client", "texts", "names", "*.ts"], paths=paths)
    found = re.findall(r"^(\S+?)\((\d+),\d+\): error", str(caught.value), re.MULTILINE)
    assert len(found) == str(caught.value).count(": error TS")
    return [(file, int(line)) for file, line in found]


def test_wrong_uses_do_not_compile(findings: list[tuple[str, int]]) -> None:
    assert {line for file, line in findings if file == "wrong.ts"} == {5, 6, 7, 8, 9, 10, 11, 12}


@pytest.mark.parametrize("part", ["client/", "user.ts", "sample", "texts/", "names/"])
def test_all_else_compiles(findings: list[tuple[str, int]], part: str) -> None:
    # Were a text of the spec code anywhere, it would use names that nobody has declared.
    assert [one for one in findings if one[0].startswith(part)] == []


# ----------------------------------------------------------------------------------------------- bundles


def bundled(folder: Path, code: str) -> str:
    """Return what a bundler makes of a module that uses the client."""
    words = ("--bundle", "--minify", "--format=esm", "--target=es2022", "--loader=ts", "--log-level=warning")
    return run(tool("esbuild"), *words, folder=folder, text=code)


def bundle_of(folder: Path, function: str) -> str:
    """Return the bundle of one function."""
    return bundled(
        folder,
        f"""import {{ connect }} from "./client/connection.js";
        import {{ {function} }} from "./client/operations/desk.js";
        globalThis.kept = {function}.bind(null, connect({{ baseUrl: "http://localhost" }}));""",
    )


def test_one_operation_comes_without_the_others(folder: Path) -> None:
    text = bundle_of(folder, "getSettings")
    assert len(text) < LEAST
    assert "get_settings" in text
    others = [one.name for one in lib.OPERATIONS if one.name != "get_settings" and f'"{one.name}"' in text]
    assert others == []
    assert "retryAfterCap" not in text


@pytest.mark.parametrize(
    ("function", "causes"),
    [
        ("getVersion", []),
        ("signIn", ["invalid"]),
        ("getSettings", ["refused", "expired"]),
        ("updateSettings", ["refused", "expired", "broken"]),
    ],
)
def test_one_operation_comes_with_its_own_causes(folder: Path, function: str, causes: list[str]) -> None:
    text = bundle_of(folder, function)
    known = ["refused", "expired", "invalid", "broken"]
    assert [name for name in known if f'name:"{name}"' in text] == [one for one in known if one in causes]


@pytest.mark.parametrize(
    ("function", "gates"),
    [("getSettings", []), ("addBooks", ["genre"]), ("signIn", ["remember"]), ("updateSettings", ["beta"])],
)
def test_one_operation_comes_with_its_own_gates(folder: Path, function: str, gates: list[str]) -> None:
    text = bundle_of(folder, function)
    assert [name for name in ("genre", "remember", "beta") if f"{name}:" in text] == gates


@pytest.mark.parametrize(
    "module",
    ["index", "client", "connection", "errors", "models/index", "operations/desk", "operations/causes",
     "operations/gates", "resources/index"],
)  # fmt: skip
def test_what_is_imported_and_not_used_leaves_nothing(folder: Path, module: str) -> None:
    assert bundled(folder, f'import * as all from "./client/{module}.js";').strip() == ""


# ----------------------------------------------------------------------------------------------- package


def test_the_package_has_a_module_for_each_thing_and_the_runtime_as_it_lies() -> None:
    made = files(lib.library(), NAME)
    runtime = {f"src/{one.relative_to(CLIENT_STATIC).as_posix()}" for one in CLIENT_STATIC.rglob("*.ts")}
    assert runtime
    for path in runtime:
        assert made[path] == (CLIENT_STATIC / path.removeprefix("src/")).read_bytes(), path
    models = {re.sub("(?<=[a-z])(?=[A-Z])", "-", one.name).lower() for one in lib.TYPES}
    assert set(made) - runtime == {
        *("LICENSE", "README.md", "package.json", "tsconfig.json"),
        *(f"src/{name}.ts" for name in ("client", "connection", "errors", "index")),
        *(f"src/operations/{name}.ts" for name in ("causes", "desk", "gates")),
        *(f"src/resources/{name}.ts" for name in ("desk", "index")),
        *(f"src/models/{name}.ts" for name in ("index", *models)),
    }


def test_the_package_offers_modules_that_it_has_and_none_with_side_effects() -> None:
    made = files(two(), NAME)
    told = json.loads(made["package.json"])
    assert told["sideEffects"] is False
    assert "dependencies" not in told
    exports = told["exports"]
    assert exports.pop("./package.json") == "./package.json"
    assert list(exports) == [
        ".", "./models", "./errors", "./connection", "./operations/desk", "./operations/back-office"
    ]  # fmt: skip
    for entry in exports.values():
        source = entry["default"].replace("./dist/", "src/").replace(".js", ".ts")
        assert source in made
        assert entry["types"] == entry["default"].replace(".js", ".d.ts")


def two(*operations: Operation) -> Api:
    """Return the small API with one more resource."""
    api = lib.library()
    return replace(api, resources=(*api.resources, Resource("backOffice", "", operations)))


def test_a_resource_without_operations_has_modules_all_the_same() -> None:
    made = files(two(), NAME)
    assert made["src/operations/back-office.ts"].decode().splitlines()[2:] == ["export {};"]
    text = flat(made["src/resources/back-office.ts"].decode())
    assert text.endswith("export class BackOfficeClient {constructor(_connection: Connection) {}}")


def test_the_same_api_gives_the_same_bytes() -> None:
    assert files(lib.library(), NAME) == files(lib.library(), NAME)


def test_every_generated_module_says_where_it_comes_from() -> None:
    for path, content in files(lib.library(), NAME).items():
        if path.endswith(".ts") and "/runtime/" not in path:
            first, second, *_ = content.decode().splitlines()
            assert first == "// Made by Authwright from the spec of Library, revision 1.2.0.", path
            assert "authwright generate client-typescript" in second


@pytest.mark.parametrize("path", ["src/operations/desk.ts", "src/resources/desk.ts"])
def test_methods_and_functions_are_short(path: str) -> None:
    found = list(FUNCTION.finditer(files(lib.library(), NAME)[path].decode()))
    assert len({one[2] for one in found} - {"constructor"}) == len(lib.OPERATIONS)
    for one in found:
        assert one[0].count("\n") < 15, one[0]


# ------------------------------------------------------------------------------------------------ hostile


@pytest.mark.parametrize("name", ["texts", "names"])
def test_spec_text_cannot_leave_its_place(folder: Path, name: str) -> None:
    for file in (folder / name).rglob("*.ts"):
        text = file.read_text(encoding="utf-8")
        assert not re.search("[\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]", text), file
    formatted(folder / name)
    text = bundled(
        folder,
        f"""import {{ Library }} from "./{name}/index.js";
        globalThis.kept = new Library({{ baseUrl: "http://localhost" }});""",
    )
    assert "ends with a quote" in text
    (folder / "run.mjs").write_text(f"{text}\nconsole.log(typeof CANARY);", encoding="utf-8")
    assert run("node", folder / "run.mjs").split() == ["undefined"]


def test_texts_of_failures_are_kept_as_they_are(folder: Path) -> None:
    code = """import * as all from "./texts/operations/causes.js";
    console.log(JSON.stringify(Object.values(all).flat().map((one) => one.text)));"""
    (folder / "run.mjs").write_text(bundled(folder, code), encoding="utf-8")
    assert set(SPEAKABLE) <= set(json.loads(run("node", folder / "run.mjs")))


def test_names_on_the_wire_are_kept_as_they_are(folder: Path) -> None:
    code = """import * as all from "./names/operations/gates.js";
    console.log(JSON.stringify(Object.keys(all.BAG.members)));"""
    (folder / "run.mjs").write_text(bundled(folder, code), encoding="utf-8")
    # JavaScript has members that look like numbers first.
    assert sorted(json.loads(run("node", folder / "run.mjs"))) == sorted(WIRE)


@pytest.mark.parametrize("number", range(len(LIKE_CODE)))
def test_text_like_code_is_not_taken_for_code(folder: Path, number: int) -> None:
    text = (folder / "names" / "operations" / f"code{number}.ts").read_text(encoding="utf-8")
    assert re.findall(r'from "(.*)";$', text, re.MULTILINE) == [
        f"../runtime/{name}.js" for name in ("call", "connection", "operation", "settings")
    ] + ["./causes.js"] * ("causes.FOR_" in text)


# --------------------------------------------------------------------------------------------- operations


def written(*operations: Operation, **more: object) -> tuple[str, str]:
    """Return the modules of the functions and of the class of an API with `operations` alone."""
    made = files(lib.library(lib.TYPES, operations, version_probe=None, **more), NAME)
    return made["src/operations/desk.ts"].decode(), made["src/resources/desk.ts"].decode()


def flat(text: str) -> str:
    """Return code on one line, without what only its layout needs."""
    return re.sub(r"(?<=[({\[]) |[,;]? (?=[)}\]])", "", " ".join(text.split()))


def going(*parameters: Parameter, body: RequestBody | None = None, **more: object) -> Operation:
    return lib.operation("go", "POST", "/go", None, parameters=parameters, body=body, **more)


PATH = Parameter("book-id", "path", lib.NUMBER, True)
MUST = Parameter("page", "query", lib.NUMBER, True)
MAY = Parameter("X-Trace", "header", Nullable(lib.TEXT), False)
FORM = RequestBody(Ref("SignInForm"))


@pytest.mark.parametrize(
    ("operation", "arguments"),
    [
        (going(), ""),
        (going(PATH), "bookId: number"),
        (going(MAY), 'params?: { "X-Trace"?: string | null | undefined }'),
        (going(MAY, MUST), 'params: { "X-Trace"?: string | null | undefined; page: number }'),
        (going(MUST, PATH, body=FORM), "bookId: number, form: SignInForm, params: { page: number }"),
        (going(body=replace(FORM, required=False)), "form?: SignInForm"),
        # No argument may be left out before one that may not.
        (
            going(MUST, body=replace(FORM, required=False)),
            "form: SignInForm | undefined, params: { page: number }",
        ),
        (
            going(MAY, body=replace(FORM, required=False)),
            'form?: SignInForm, params?: { "X-Trace"?: string | null | undefined }',
        ),
        (going(body=RequestBody(ListOf(Ref("Book")))), "document: Book[]"),
        (going(replace(PATH, name="form"), body=FORM), "pathForm: number, form: SignInForm"),
        (going(replace(PATH, name="options")), "options_: number"),
        (going(replace(PATH, name="__proto__")), "proto: number"),
    ],
)
def test_path_parameters_and_the_body_come_first_then_all_others_by_name(
    operation: Operation, arguments: str
) -> None:
    listed = f"{arguments}, options?: Options" if arguments else "options?: Options"
    function, method = map(flat, written(operation))
    assert flat(f"export function go(connection: Connection, {listed}): Call<void> {{") in function
    assert flat(f" go({listed}): Call<void> {{") in method


def constant(operation: Operation) -> str:
    """Return the data of an operation called `go`, on one line."""
    return flat(written(operation)[0].partition("const GO: Operation<void> = ")[2].partition(";\n")[0])


HEAD = 'name: "go", method: "POST", path: "/go", gives: ["null"]'


@pytest.mark.parametrize(
    ("operation", "data"),
    [
        (going(errors=()), ""),
        (going(errors=(), credentials=()), 'credentials: "none"'),
        (going(errors=(), credentials_optional=True), 'credentials: "optional"'),
        (going(errors=(), repeatable=True), "repeatable: true"),
        (going(errors=(lib.REFUSED,)), "causes: causes.REFUSED"),
        (
            going(errors=(lib.REFUSED, lib.BROKEN)),
            "causes: /* @__PURE__ */ [causes.REFUSED, causes.BROKEN].flat()",
        ),
        (
            going(errors=(), session=SessionEffect("issues-own", "token", ends_earlier=True)),
            'session: { kind: "issues-own", token: "token", endsEarlier: true }',
        ),
        (going(errors=(), session=SessionEffect("ends-own")), 'session: { kind: "ends-own" }'),
        (going(errors=(), lifetime=Lifetime("1")), 'lives: /* @__PURE__ */ lifetime("1")'),
        (going(errors=(), lifetime=Lifetime(until="2")), 'lives: /* @__PURE__ */ lifetime(undefined, "2")'),
        (going(errors=(), lifetime=Lifetime("1", "2")), 'lives: /* @__PURE__ */ lifetime("1", "2")'),
        (
            going(PATH, replace(PATH, name="a b", multi_segment=True), errors=()),
            'pathParams: /* @__PURE__ */ filled([{ name: "book-id" }, { name: "a b", multiSegment: true }])',
        ),
        (
            going(MUST, MAY, replace(MUST, name="__proto__"), errors=()),
            'params: /* @__PURE__ */ parameters({ query: ["page", "__proto__"], headers: ["X-Trace"] })',
        ),
        (going(MAY, errors=()), 'params: /* @__PURE__ */ parameters({ headers: ["X-Trace"] })'),
    ],
)
def test_an_operation_says_what_is_not_usual(operation: Operation, data: str) -> None:
    assert constant(operation) == flat(f"{{ {HEAD}, {data} }}")


def test_what_an_operation_hands_on_is_what_its_function_takes() -> None:
    function, method = written(going(PATH, MUST, body=FORM))
    assert "return connection.call(GO, { path: [bookId], body: form, params }, options);" in function
    assert "return operations.go(this.#connection, bookId, form, params, options);" in method
    function, method = written(going())
    assert "return connection.call(GO, {}, options);" in function
    assert "return operations.go(this.#connection, options);" in method


def test_what_a_result_may_be_and_hides_is_told_where_it_is_not_usual() -> None:
    data = {
        name: flat(written(lib.operation("go", "GET", "/go", type_, errors=()))[0].partition(" = ")[2])
        for name, type_ in (
            ("book", Ref("Book")),
            ("session", Ref("Session")),
            ("list", ListOf(Ref("Token"))),
        )
    }
    assert data["book"].startswith('{name: "go", method: "GET", path: "/go"};')
    hidden = 'secrets: /* @__PURE__ */ hiding(["token"])'
    assert data["session"].startswith(f'{{name: "go", method: "GET", path: "/go", {hidden}}};')
    assert data["list"].startswith(f'{{name: "go", method: "GET", path: "/go", gives: ["array"], {hidden}}};')


def said(operation: Operation, **more: object) -> list[str]:
    """Return what the function and the method say of an operation called `go`, each on one line."""
    found = []
    for text in written(operation, **more):
        comment = re.findall(r"/\*\*(?:(?!\*/).)*\*/(?=\s+(?:export function )?go\()", text, re.DOTALL)[-1]
        found.append(" ".join(re.sub(r"^ *\*", "", comment, flags=re.MULTILINE).split()))
    return found


@pytest.mark.parametrize(
    ("name", "remark"),
    [
        ("Cookie", "no page can set the header `Cookie`: to give it is an InvalidRequestError."),
        ("origin", "no page can set the header `origin`: to give it is an InvalidRequestError."),
        ("Host", "no page can set the header `Host`: what is given for it is left out."),
        ("Sec-Fetch-Mode", "no page can set the header `Sec-Fetch-Mode`: what is given for it is left out."),
        ("Proxy-X", "no page can set the header `Proxy-X`: what is given for it is left out."),
        ("X-Host", None),
        ("Authorization", None),
    ],
)
def test_headers_that_no_page_can_set_are_told(name: str, remark: str | None) -> None:
    for text in said(going(replace(MAY, name=name))):
        assert ("In browsers: " in text) == (remark is not None)
        assert remark is None or f"In browsers: {remark}" in text
    assert "In browsers" not in said(going(replace(MUST, name=name)))[0]


def test_cookies_that_are_read_and_credentials_in_cookies_are_told() -> None:
    read = (Cookie("sid", "reads"), Cookie("lang", "reads"), Cookie("new", "sets"))
    scheme = SecurityScheme("session", "cookie", "sid")
    for text in said(going(cookies=read)):
        assert "In browsers: the server reads the cookies `sid` and `lang`, which no page can set" in text
    for text in said(going(cookies=read[1:])):
        assert "In browsers: the server reads the cookie `lang`, which no page can set" in text
    assert "In browsers" not in said(going(cookies=read[2:]))[0]
    kind = (CredentialKind("key", "", ("session",)),)
    told = "In browsers: the credential travels in a cookie, which no page can set."
    assert all(told in text for text in said(going(), schemes=(scheme,), credentials=kind))
    both = (scheme, SecurityScheme("bearer", "bearer", "Authorization"))
    either = (CredentialKind("key", "", ("session", "bearer")),)
    assert "In browsers" not in said(going(), schemes=both, credentials=either)[0]
    assert "In browsers" not in said(going(credentials=()), schemes=(scheme,), credentials=kind)[0]


def test_what_is_deprecated_has_the_tag_for_it() -> None:
    for text in said(going(deprecated=True, instead="Use `stay`")):
        assert text.endswith("@deprecated Use `stay`. /")
        assert "Deprecated" not in text
    assert all(text.endswith("@deprecated It may go. /") for text in said(going(deprecated=True)))
    assert all("@deprecated" not in text for text in said(going(instead="Use `stay`")))
    old = replace(MAY, doc="A trace", deprecated=True, instead="Use `page`")
    assert "`X-Trace`: A trace. Deprecated: Use `page`." in said(going(old))[0]


# ----------------------------------------------------------------------------------------------- findings


def test_names_that_clash_are_found_all_at_once() -> None:
    token = lib.record("token", lib.required("a", lib.TEXT))
    doubled = (*lib.OPERATIONS, replace(lib.OPERATIONS[0], name="signIn"))
    with pytest.raises(AuthwrightError) as caught:
        files(lib.library((*lib.TYPES, token), doubled), NAME)
    assert {one.code for one in caught.value.diagnostics} == {"AW041"}
    assert {one.message.partition(":")[0] for one in caught.value.diagnostics} == {
        *("constants of desk", "methods of desk", "models", "modules of models"),
    }


def test_a_class_gives_way_to_a_type_that_has_its_name() -> None:
    made = files(lib.library((*lib.TYPES, lib.record("DeskClient"))), NAME)
    assert b"export class DeskClient_ {" in made["src/resources/desk.ts"]
    assert b"export interface DeskClient {}" in made["src/models/desk-client.ts"]


def test_a_cookie_parameter_is_refused() -> None:
    with pytest.raises(AuthwrightError, match="cookie parameter"):
        written(going(Parameter("session", "cookie", lib.TEXT, required=True)))


def test_two_parameters_of_one_name_are_refused_whatever_their_places() -> None:
    with pytest.raises(AuthwrightError, match='one argument for the two parameters "page"') as caught:
        written(going(MUST, replace(MUST, place="header", pointer="#/second")))
    assert [(one.code, one.pointer) for one in caught.value.diagnostics] == [("AW030", "#/second")]


def test_members_that_are_no_identifiers_are_quoted() -> None:
    odd = Record("Token", "Token", "", (lib.required("a b", lib.TEXT), lib.required("__proto__", lib.TEXT)))
    types = tuple(odd if one.name == "Token" else one for one in lib.TYPES)
    text = files(lib.library(types), NAME)["src/models/token.ts"].decode()
    assert '"a b": string;' in text
