"""Models of the TypeScript client: compiled, formatted, used, and told apart by the compiler."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from authwright.diagnostics import AuthwrightError, Collector
from authwright.ir import (
    Alias,
    Api,
    Bytes,
    Constraints,
    Enum,
    EnumValue,
    Field,
    JsonValue,
    ListOf,
    Literal,
    MapOf,
    Member,
    Named,
    Note,
    Nullable,
    Record,
    Ref,
    Scalar,
    Tag,
    Type,
    Union,
    UnionOf,
)
from authwright.naming import NameBook, Recorded
from authwright.targets.typescript.client.names import name_api
from authwright.targets.typescript.package_name import package_version
from tests.support import library as lib
from tests.support.hostile import NAMES, TEXTS
from tests.support.typescript import compiled, formatted, played, run, tool
from tests.support.typescript_package import files, write

NAME = "library-client"
USER = """
import { toSettingsInput } from "./models/index.js";
import type { Book, Genre, JsonValue, Rights, Settings_, SignIn } from "./models/index.js";

export function greet(result: SignIn): string {
  switch (result.step) {
    case undefined:
      return `${result.name} until ${result.expires ?? "the end"}`;
    case "wait":
      return result.step;
    case "code":
    case "push":
      return result.challenge;
    default: {
      const later: never = result;
      return later;
    }
  }
}

export const genre: Genre = "epic";
export const book: Book = { title: "A", shelf: { label: "b", books: [], next: { label: "c", books: [] } } };
export const open = (rights: Rights): boolean => rights["2fa"] && rights.import;
export const extra: JsonValue = [1, { a: null }];

export function change(settings: Settings_): string {
  const input = toSettingsInput(settings);
  input.motto = "Quiet";
  input.beta = true;
  return JSON.stringify(input);
}
"""
WRONG = {
    "the type of a member": ("export const book: Book = { title: 1 };", "TS2322"),
    "a member that is missing": ("export const book: Book = {};", "TS2741"),
    "a member that is not listed": ('export const book: Book = { title: "a", pages: 3 };', "TS2353"),
    "undefined": ('export const book: Book = { title: "a", genre: undefined };', "TS2375"),
    "a value of a closed set": ('export const step: Waiting["step"] = "later";', "TS2322"),
    "a tag of no member": ('export const is = (one: SignIn) => one.step === "no";', "TS2367"),
    "a member of another type": ("export const token = (one: SignIn): string => one.token;", "TS2339"),
}


def written(folder: Path, *types: Named, **more: object) -> Path:
    """Write the client of an API of `types` alone and return the folder of its sources."""
    return write(lib.library(types, (), version_probe=None, **more), NAME, folder) / "src"


def text(*types: Named) -> dict[str, str]:
    """Return the modules of models, by file, without the comments that all begin with."""
    made = files(lib.library(types, (), version_probe=None), NAME)
    begin = "src/models/"
    return {
        path.removeprefix(begin): content.decode().partition("\n\n")[2]
        for path, content in made.items()
        if path.startswith(begin)
    }


def findings(*types: Named) -> list[str]:
    """Return the codes of what is wrong with an API of `types`."""
    with pytest.raises(AuthwrightError) as caught:
        text(*types)
    return [one.code for one in caught.value.diagnostics]


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of sources of the library's client: of the models, and of what they need."""
    return write(lib.library(), NAME, tmp_path_factory.mktemp("library")) / "src"


def used(source: Path, code: str) -> None:
    """Compile a module that uses the models."""
    (source / "use.ts").write_text(code, encoding="utf-8")
    compiled(source, ["use.ts"])


def test_models_are_used_as_they_are_meant(source: Path) -> None:
    used(source, USER)


@pytest.mark.parametrize("what", WRONG)
def test_wrong_uses_are_told(source: Path, what: str) -> None:
    code, error = WRONG[what]
    head = 'import type { Book, SignIn, Waiting } from "./models/index.js";\n'
    head += "export type Used = Book | SignIn | Waiting;\n"
    with pytest.raises(AssertionError, match=rf"use\.ts\(3,\d+\): error {error}"):
        used(source, head + code)


def test_models_are_formatted(source: Path) -> None:
    formatted(source / "models")


def test_a_write_begins_with_what_was_read(source: Path, tmp_path: Path) -> None:
    used(source, USER)
    settings = {"open": True, "motto": "Loud", "mail-password": "x", "limit": 1, "beta": False, "later": [1]}
    code = f'import {{ change }} from "{source}/use.ts";\nconsole.log(change({json.dumps(settings)}));\n'
    expected = {"open": True, "motto": "Quiet", "mail-password": "x", "limit": 1, "later": [1], "beta": True}
    assert json.loads(played(code, tmp_path)) == expected


def test_a_record_is_an_interface_with_all_that_is_said() -> None:
    form = lib.record(
        "Form",
        lib.required(
            "a-b", Scalar("string", constraints=Constraints(min_length=1, max_length=9)), secret=True
        ),
        lib.optional("day", Nullable(lib.DAY), deprecated=True, instead="Use `a-b`", omitted="null"),
        lib.optional("raw", Bytes(), notes=(Note("constraint", "At most 3 MB"),)),
        lib.required("list", ListOf(lib.NUMBER, Constraints(min_items=1, max_items=1, unique_items=True))),
        deprecated=True,
        used_in_requests=True,
    )
    assert text(form)["form.ts"] == (
        "/**\n * One Form.\n *\n * @deprecated\n */\n"
        "export interface Form {\n"
        "  /**\n   * The a-b.\n   *\n"
        "   * 1 to 9 characters. Secret: the client's errors and logs never show it.\n   */\n"
        '  "a-b": string;\n'
        "  /**\n   * The day.\n   *\n   * A date such as `2026-01-31`. Left out, it becomes null.\n   *\n"
        "   * @deprecated Use `a-b`.\n   */\n"
        "  day?: string | null;\n"
        "  /**\n   * The raw.\n   *\n   * Encoded in base64. At most 3 MB.\n   */\n"
        "  raw?: string;\n"
        "  /**\n   * The list.\n   *\n   * Exactly 1 item. No item twice.\n   */\n"
        "  list: number[];\n"
        "}\n"
    )


def test_sizes_are_told_where_values_are_sent() -> None:
    sizes = {
        "least": Constraints(min_length=1),
        "most": Constraints(max_length=1),
        "range": Constraints(minimum=0, exclusive_maximum=1.5, multiple_of=2),
        "pattern": Constraints(pattern="^@{1}$"),
    }
    fields = [lib.required(name, Scalar("string", constraints=size)) for name, size in sizes.items()]
    fields.append(lib.required("items", ListOf(Scalar("integer", constraints=Constraints(maximum=5)))))
    made = text(lib.record("Form", *fields, used_in_requests=True))["form.ts"]
    for said in (
        "At least 1 character.", "At most 1 character.", "At least 0. Less than 1.5. A multiple of 2.",
        r"Matches `^\@{1}$`.", "Each: at most 5.",
    ):  # fmt: skip
        assert said in made
    assert "At least" not in text(lib.record("Form", *fields, used_in_responses=True))["form.ts"]


def test_types_that_are_no_records_are_aliases() -> None:
    made = text(
        Enum(
            "Role", "A role", (EnumValue("user", "Usual."), EnumValue("admin")), open=True, pointer="#/Role"
        ),
        Alias("Names", "", ListOf(lib.TEXT), pointer="#/Names"),
        Union("Either", "", (Member(lib.NUMBER), Member(Ref("Names"))), pointer="#/Either"),
    )
    assert made["role.ts"] == (
        "/**\n * A role. Other values may come from the server and are kept.\n *\n * Values:\n"
        ' * - "user": Usual.\n */\nexport type Role = "user" | "admin" | (string & {});\n'
    )
    assert made["names.ts"] == "export type Names = string[];\n"
    assert made["either.ts"].endswith("\n\nexport type Either = number | Names;\n")


BASE = lib.record("Base", lib.required("a", lib.TEXT), lib.optional("b", Literal(("x", "y"), open=True)))


def leaf(*fields: Field, bases: tuple[str, ...] = ("Base",)) -> str:
    """Return the interface of a record with the given members and bases."""
    made = text(
        BASE, lib.record("Other", lib.optional("a", lib.TEXT)), lib.record("Leaf", *fields, bases=bases)
    )
    return made["leaf.ts"].partition("export ")[2]


def test_a_base_is_extended() -> None:
    assert leaf(*BASE.fields) == "interface Leaf extends Base {}\n"


def test_a_member_that_is_narrower_is_declared_again() -> None:
    made = leaf(BASE.fields[0], lib.required("b", Literal(("x",))))
    assert made == 'interface Leaf extends Base {\n  /** The b. */\n  b: "x";\n}\n'


def test_a_base_is_not_extended_by_what_is_wider() -> None:
    assert leaf(BASE.fields[0], lib.optional("b", Nullable(BASE.fields[1].type))).startswith(
        "interface Leaf {"
    )
    assert leaf(lib.optional("a", lib.TEXT), BASE.fields[1]).startswith("interface Leaf {")


def test_bases_that_disagree_are_both_extended_where_the_member_fits_both(tmp_path: Path) -> None:
    assert leaf(*BASE.fields, bases=("Base", "Other")).startswith("interface Leaf extends Base, Other {\n")
    types = (BASE, lib.record("Other", lib.optional("a", lib.TEXT)))
    made = written(tmp_path, *types, lib.record("Leaf", *BASE.fields, bases=("Base", "Other")))
    compiled(made, ["models"])


ONE = lib.record("One", lib.required("kind", Literal(("a", "b"), open=True)), lib.required("one", lib.TEXT))
TWO = lib.record("Two", lib.required("kind", Ref("Kind")), lib.required("two", lib.TEXT))
NONE = lib.record("None", lib.required("none", lib.TEXT))
KIND = Enum("Kind", "A kind", (EnumValue("a"), EnumValue("c")), open=True, pointer="#/Kind")


def tagged(absent: str | None, *members: Type) -> Union:
    tag = Tag("kind", (("a", "One"), ("b", "One"), ("c", "Two")), absent)
    return Union("Both", "Both", tuple(map(Member, members)), tag, pointer="#/Both")


def test_tags_are_closed_so_that_they_tell() -> None:
    made = text(ONE, TWO, KIND, NONE, tagged("None", Ref("One"), Ref("Two"), Ref("None")))
    assert '  kind: "a" | "b";\n' in made["one.ts"]
    assert '  kind: "c";\n' in made["two.ts"]
    assert made["both.ts"].endswith("export type Both = One | Two | (None & { kind?: undefined });\n")
    assert "Anything else: Probably from a later server" in made["both.ts"]
    assert '  kind: "a" | "b" | (string & {});\n' in text(ONE)["one.ts"]


def test_a_tag_that_may_be_null_stays_so() -> None:
    maybe = replace(ONE, fields=(lib.required("kind", Nullable(Literal(("a",), open=True))),))
    assert (
        '  kind: "a" | "b" | null;\n'
        in text(maybe, TWO, KIND, tagged(None, Ref("One"), Ref("Two")))["one.ts"]
    )


def test_tags_narrow(tmp_path: Path) -> None:
    folder = written(tmp_path, ONE, TWO, KIND, NONE, tagged("None", Ref("One"), Ref("Two"), Ref("None")))
    (folder / "use.ts").write_text(
        'import type { Both } from "./models/index.js";\n'
        "export const read = (both: Both): string =>\n"
        '  both.kind === undefined ? both.none : both.kind === "c" ? both.two : both.one;\n',
        encoding="utf-8",
    )
    compiled(folder, ["use.ts"])


def hostile() -> tuple[Named, ...]:
    """Return types whose names and texts have broken generators."""
    texts = [one for one in TEXTS if "\ud800" not in one]
    types: list[Type] = [lib.TEXT, Literal(tuple(texts), open=True), Ref("Record"), JsonValue()]
    names = list(dict.fromkeys([*NAMES, "__proto__", "constructor", "toString", "valueOf", "class", "a b"]))
    fields = [
        Field(
            name,
            types[index % 4],
            index % 3 == 0,
            texts[index % len(texts)],
            instead=texts[0],
            deprecated=True,
        )
        for index, name in enumerate(names)
    ]
    known = tuple(EnumValue(one, one) for one in dict.fromkeys(texts))
    return (
        Record(
            "Record", "Record", "\n\n".join(texts), tuple(fields), used_in_responses=True, deprecated=True
        ),
        Record("Options", "Options", "*/ {@link x}", tuple(fields), used_in_requests=True, bases=("Record",)),
        Enum("delete", "".join(texts), known, open=False),
        Alias("*/ evil(); /*", texts[0], UnionOf((Ref("delete"), Ref("Options")))),
        Union(
            "Tagged", texts[1], (Member(Ref("Record")), Member(Ref("Options"))), Tag('a"b*/', (), "Record")
        ),
        *(Alias(f"n{index}n {name}", name, lib.TEXT) for index, name in enumerate(names)),
    )


def test_hostile_texts_and_names_stay_where_they_are_put(tmp_path: Path) -> None:
    folder = written(tmp_path, *hostile())
    compiled(folder, ["models"])
    for file in (folder / "models").glob("*.ts"):
        assert file.read_text(encoding="utf-8").isprintable() is False  # it has lines
        code = run(tool("esbuild"), "--loader=ts", text=file.read_text(encoding="utf-8"))
        # Nothing of types and comments is left when they are compiled.
        assert "CANARY" not in code, file
        assert "evil" not in code, file
    assert "@link x" not in (folder / "models" / "options.ts").read_text(encoding="utf-8").replace("\\@", "")


def test_a_member_that_objects_have_anyway_is_unknown_until_it_is_there() -> None:
    fields = (lib.optional("toString", lib.TEXT), lib.required("valueOf", lib.TEXT))
    read = text(lib.record("Read", *fields, used_in_responses=True))["read.ts"]
    assert "  toString?: unknown;\n" in read
    assert "  valueOf: string;\n" in read
    assert "  toString?: string;\n" in text(lib.record("Sent", *fields, used_in_requests=True))["sent.ts"]


def test_types_that_lead_back_to_themselves(tmp_path: Path) -> None:
    endless = (
        Alias("A", "", UnionOf((Ref("B"), lib.TEXT)), pointer="#/A"),
        Union("B", "", (Member(lib.NUMBER), Member(Nullable(Ref("A")))), pointer="#/B"),
    )
    assert findings(*endless) == ["AW030", "AW030"]
    fine = (
        Alias("Tree", "", UnionOf((lib.TEXT, ListOf(Ref("Tree")))), pointer="#/Tree"),
        Alias("Map", "", MapOf(Ref("Map")), pointer="#/Map"),
        Union("Json", "", (Member(ListOf(Ref("Json"))), Member(Ref("Tree"))), pointer="#/Json"),
    )
    compiled(written(tmp_path, *fine), ["models"])


def test_types_do_not_take_the_names_of_the_runtime() -> None:
    made = files(lib.library((lib.record("Options"), lib.record("ApiError")), (), version_probe=None), NAME)
    index = made["src/models/index.ts"].decode()
    assert 'export type { ApiError_ } from "./api-error.js";\n' in index
    assert 'export type { Options_ } from "./options.js";\n' in index


def test_names_stay_when_others_come() -> None:
    api = lib.library()
    book, collector = NameBook("client-typescript"), Collector()
    names = name_api(api, book, collector)
    assert names.modules["SignIn"] == "sign-in"
    assert names.resources["desk"].operations["sign_in"].method == "signIn"
    assert names.resources["desk"].operations["sign_in"].constant == "SIGN_IN"
    assert names.resources["desk"].operations["get_book"].arguments == {
        ("path", "path"): "path",
        ("path", "import"): "import_",
    }
    assert names.resources["desk"].operations["update_settings"].arguments == {("body", ""): "settings"}
    later = NameBook("client-typescript", {"models": {"Book": Recorded("Volume")}})
    assert name_api(api, later, collector).types["Book"] == "Volume"
    assert collector.found == []


def test_a_method_may_have_a_name_that_no_function_can_have() -> None:
    operations = (
        lib.operation("delete", "DELETE", "/a", None),
        lib.operation("then", "GET", "/b", None),
        lib.operation("isNaN", "GET", "/c", None),
    )
    names = name_api(lib.library(lib.TYPES, operations), NameBook(), Collector()).resources["desk"].operations
    assert (names["delete"].method, names["delete"].function) == ("delete", "delete_")
    assert (names["then"].method, names["then"].function) == ("then_", "then_")
    assert (names["isNaN"].method, names["isNaN"].function) == ("isNaN", "isNaN_")


def project(api: Api) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(files(api, NAME)["package.json"])
    return found


def test_the_package_is_described() -> None:
    told = project(lib.library())
    assert (told["name"], told["version"]) == (NAME, "1.2.0")
    assert list(told["exports"]) == [
        ".", "./models", "./errors", "./connection", "./operations/desk", "./package.json"
    ]  # fmt: skip
    assert project(lib.library(revision="1.4rc2", title="A\nB", summary=""))["version"] == "1.4.0-rc.2"


@pytest.mark.parametrize(
    ("revision", "expected"),
    [
        ("1", "1.0.0"),
        ("01.2", "1.2.0"),
        ("1.2.3", "1.2.3"),
        ("1.2.3a1", "1.2.3-alpha.1"),
        ("1.2b03.dev4", "1.2.0-beta.3.dev.4"),
        ("1.2.post3", "1.2.0+post.3"),
        ("1.2.3-next.1+sha", "1.2.3-next.1+sha"),
        ("1.2.3.4", None),
        ("next", None),
        ("1.2.3\n", None),
    ],
)
def test_a_revision_becomes_a_version(revision: str, expected: str | None) -> None:
    assert package_version(revision) == expected


def test_what_the_registry_does_not_take_is_found() -> None:
    with pytest.raises(AuthwrightError) as caught:
        files(lib.library(revision="next"), NAME)
    assert [one.code for one in caught.value.diagnostics] == ["AW030"]


def test_the_client_is_not_called_like_something_beside_it() -> None:
    with pytest.raises(AuthwrightError) as caught:
        files(lib.library((*lib.TYPES, lib.record("Library"))), NAME)
    assert [one.code for one in caught.value.diagnostics] == ["AW041"]
