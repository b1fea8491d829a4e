"""The TypeScript client of a small API: generated, type-checked, bundled."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from authwright.diagnostics import AuthwrightError
from authwright.ir import Parameter, Record
from tests.support import library as lib
from tests.support.hostile_library import SPEAKABLE, hostile_library
from tests.support.typescript import compiled, formatted, run, tool
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
"""
# A bundle of one function of the small API.
LEAST = 12_000


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the client and modules that use it, well and badly."""
    folder = tmp_path_factory.mktemp("library")
    made = write(lib.library(), NAME, folder / "made")
    (made / "src").rename(folder / "client")
    (folder / "user.ts").write_text(USER, encoding="utf-8")
    (folder / "wrong.ts").write_text(WRONG, encoding="utf-8")
    return folder


def test_right_uses_compile_and_wrong_ones_do_not(folder: Path) -> None:
    with pytest.raises(AssertionError) as caught:
        compiled(folder, ["client", "user.ts", "wrong.ts"])
    said = re.findall(r"^(\S+?)\((\d+),\d+\): error", str(caught.value), re.MULTILINE)
    assert said == [("wrong.ts", str(line)) for line in (5, 6, 7, 8)]


def bundled(folder: Path, code: str) -> str:
    """Return what a bundler makes of a module that uses the client."""
    words = ("--bundle", "--minify", "--format=esm", "--target=es2022", "--loader=ts", "--log-level=warning")
    return run(tool("esbuild"), *words, folder=folder, text=code)


def test_one_operation_comes_without_the_others_and_their_causes(folder: Path) -> None:
    text = bundled(
        folder,
        'import { connect } from "./client/connection.js";\n'
        'import { getSettings } from "./client/operations/desk.js";\n'
        'getSettings(connect({ baseUrl: "http://localhost" }));',
    )
    assert len(text) < LEAST
    assert "get_settings" in text
    others = [one.name for one in lib.OPERATIONS if one.name != "get_settings" and f'"{one.name}"' in text]
    assert others == []
    assert "retryAfterCap" not in text


def test_what_is_imported_and_not_used_leaves_nothing(folder: Path) -> None:
    for module in ("index", "errors", "operations/desk", "operations/causes", "operations/gates"):
        assert bundled(folder, f'import * as all from "./client/{module}.js";').strip() == "", module


def test_the_same_api_gives_the_same_bytes() -> None:
    assert files(lib.library(), NAME) == files(lib.library(), NAME)


def test_every_generated_module_says_where_it_comes_from() -> None:
    for path, content in files(lib.library(), NAME).items():
        if path.endswith(".ts") and "/runtime/" not in path:
            first, second, *_ = content.decode().splitlines()
            assert first == "// Made by Authwright from the spec of Library, revision 1.2.0.", path
            assert "authwright generate client-typescript" in second


FUNCTION = re.compile(r"^( {2}|export function )(\w+)\(.*?^(?: {2})?\}$", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("path", ["src/operations/desk.ts", "src/resources/desk.ts"])
def test_methods_and_functions_are_short(path: str) -> None:
    found = list(FUNCTION.finditer(files(lib.library(), NAME)[path].decode()))
    assert len({one[2] for one in found} - {"constructor"}) == len(lib.OPERATIONS)
    for one in found:
        assert one[0].count("\n") < 15, one[0]


def test_spec_text_cannot_leave_its_place(tmp_path: Path) -> None:
    folder = write(hostile_library(), "hostile-client", tmp_path / "client")
    for file in folder.rglob("*.ts"):
        text = file.read_text(encoding="utf-8")
        assert not re.search("[\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]", text), file
    # Were the name code anywhere, it would be one that nobody has declared.
    formatted(folder / "src")
    compiled(folder, ["src"], rootDir="src")
    text = bundled(
        folder,
        'import { Library } from "./src/index.js";\n'
        'globalThis.kept = new Library({ baseUrl: "http://localhost" });',
    )
    (tmp_path / "run.mjs").write_text(f"{text}\nconsole.log(typeof CANARY);", encoding="utf-8")
    assert run("node", tmp_path / "run.mjs").split() == ["undefined"]


def test_texts_of_failures_are_kept_as_they_are(tmp_path: Path) -> None:
    folder = write(hostile_library(), "hostile-client", tmp_path / "client")
    code = """
        import { CAUSES } from "./all.js";
        console.log(JSON.stringify(CAUSES));
    """
    (folder / "all.ts").write_text(
        'import * as all from "./src/operations/causes.js";\n'
        "export const CAUSES: unknown = Object.values(all).flat().map((one) => one.text);\n",
        encoding="utf-8",
    )
    (tmp_path / "run.mjs").write_text(bundled(folder, code), encoding="utf-8")
    said = json.loads(run("node", tmp_path / "run.mjs"))
    assert set(SPEAKABLE) <= set(said)


def test_names_that_clash_are_found() -> None:
    doubled = (*lib.OPERATIONS, replace(lib.OPERATIONS[0], name="signIn"))
    with pytest.raises(AuthwrightError) as caught:
        files(lib.library(operations=doubled), NAME)
    assert {one.code for one in caught.value.diagnostics} == {"AW041"}


def test_a_cookie_parameter_is_refused() -> None:
    cookie = Parameter("session", "cookie", lib.TEXT, required=True)
    operation = replace(lib.OPERATIONS[0], parameters=(cookie,))
    with pytest.raises(AuthwrightError, match="cookie parameter"):
        files(lib.library(operations=(operation, *lib.OPERATIONS[1:])), NAME)


def test_members_that_are_no_identifiers_are_quoted() -> None:
    odd = Record("Token", "Token", "", (lib.required("a b", lib.TEXT), lib.required("__proto__", lib.TEXT)))
    types = tuple(odd if one.name == "Token" else one for one in lib.TYPES)
    text = files(lib.library(types), NAME)["src/models/token.ts"].decode()
    assert '"a b": string;' in text
