"""The Python client of a small API: generated, type-checked, imported, called."""

import ast
import importlib
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pydantic
import pytest

from authwright.config import Config
from authwright.diagnostics import AuthwrightError, Collector
from authwright.ir import Alias, ListOf, Record, Ref
from authwright.targets.base import Inputs
from authwright.targets.client.errors import ERRORS, STATUS_ERRORS
from authwright.targets.python.client.packages import RESERVED
from authwright.targets.python.client.plan import make_context
from authwright.targets.python.language import MODEL_ATTRIBUTES
from tests.support import library as lib
from tests.support.hostile_library import SPEAKABLE, hostile_library
from tests.support.python_package import files, imported, mypy, pyright, write

NAME = "library-client"
PACKAGE = "library_client"

USER = """
import datetime

from library_client import AsyncLibrary, Library, UnknownMember, errors
from library_client.models import Author, Book, Challenge, Session, SettingsInput, Waiting


def greet(client: Library) -> str:
    result = client.desk.sign_in(user="ada", password="x", from_=None)
    match result:
        case Session():
            return f"{result.name} until {result.expires}"
        case Challenge() | Waiting():
            return result.step
        case UnknownMember():
            return str(result.raw())


def change(client: Library) -> bool:
    settings = SettingsInput.from_response(client.desk.get_settings())
    settings.motto = "Quiet"
    return client.desk.update_settings(settings).open


async def read(client: AsyncLibrary, cause: errors.Cause) -> Book:
    found = await client.desk.find()
    names = [one.name for one in found if isinstance(one, Author)]
    book = await client.desk.get_book("a/b", 1, since=datetime.date(2024, 1, 2), x_desk=cause)
    return Book(title=names[0], shelf=book.shelf, genre="novel")
"""
WRONG = """
from library_client import Library
from library_client.models import Book, Missing

Library("http://localhost").desk.sign_in(user=1, password="x")
Library("http://localhost").desk.sign_in("ada", password="x")
Book(title=1)
Library("http://localhost").desk.nothing()
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(lib.library(), NAME, tmp_path_factory.mktemp("library"))


@pytest.fixture(scope="module")
def package(folder: Path) -> ModuleType:
    return imported(folder, PACKAGE)


# ------------------------------------------------------------------------------------------------- types


@pytest.fixture(scope="module")
def checked(folder: Path) -> Path:
    (folder / "user.py").write_text(USER, encoding="utf-8")
    readme = (folder / "README.md").read_text(encoding="utf-8")
    samples = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    assert len(samples) == 9
    for number, sample in enumerate(samples):
        (folder / f"readme_{number}.py").write_text(sample, encoding="utf-8")
    return folder


def test_the_package_its_samples_and_its_use_pass_mypy(checked: Path) -> None:
    assert mypy(checked).startswith("Success: no issues found")


def test_the_package_its_samples_and_its_use_pass_pyright(checked: Path) -> None:
    assert pyright(checked).splitlines()[-1].startswith("0 errors, 0 warnings")


def test_wrong_uses_are_found(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "src").symlink_to(folder / "src")
    (tmp_path / "wrong.py").write_text(WRONG, encoding="utf-8")
    said = pyright(tmp_path)
    lines = {int(line) for line in re.findall(r"wrong\.py:(\d+):\d+ - error", said)}
    assert lines == {3, 5, 6, 7, 8}


# ----------------------------------------------------------------------------------------------- imports


def test_importing_the_package_loads_nothing_heavy(folder: Path) -> None:
    code = f"import {PACKAGE}, sys; print(sorted({{'pydantic', 'httpx2', 'asyncio'}} & set(sys.modules)))"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=folder / "src", capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_model_is_loaded_without_those_it_does_not_need(folder: Path) -> None:
    code = (
        f"import sys; from {PACKAGE}.models import Token; "
        f"print([name for name in sys.modules if name.startswith('{PACKAGE}.models.')])"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=folder / "src", capture_output=True, text=True, check=True)
    assert done.stdout.strip() == f"['{PACKAGE}.models.token']"


def test_every_export_can_be_had(package: ModuleType) -> None:
    models = __import__(f"{PACKAGE}.models", fromlist=["*"])
    resources = __import__(f"{PACKAGE}.resources", fromlist=["*"])
    for module in (package, models, resources):
        assert all(getattr(module, name) is not None for name in module.__all__)
        assert dir(module) == sorted(module.__all__)
        with pytest.raises(AttributeError, match="no attribute 'Missing'"):
            _ = module.Missing


def test_the_error_tree_is_the_runtimes(package: ModuleType) -> None:
    runtime = __import__(f"{PACKAGE}._runtime.errors", fromlist=["*"])
    tree = {
        name for name, one in vars(runtime).items() if isinstance(one, type) and issubclass(one, Exception)
    }
    assert tree == set(ERRORS)
    for status in range(400, 600):
        expected = STATUS_ERRORS.get(status, "ServerError" if status >= 500 else "ApiStatusError")
        assert runtime.status_error(status).__name__ == expected
    assert set(importlib.import_module(f"{package.__name__}.errors").__all__) == {*ERRORS, "Cause"}


def test_all_attributes_of_pydantics_models_are_reserved(package: ModuleType) -> None:
    taken = {*dir(pydantic.BaseModel), *dir(package.UnknownMember)} - {"raw"}
    assert {name for name in taken if not name.startswith("_")} <= MODEL_ATTRIBUTES


# ---------------------------------------------------------------------------------------- the text itself


def test_the_same_api_gives_the_same_bytes() -> None:
    assert files(lib.library(), NAME) == files(lib.library(), NAME)


def test_every_generated_module_says_where_it_comes_from() -> None:
    made = files(lib.library(), NAME)
    for path, content in made.items():
        if path.endswith(".py") and "/_runtime/" not in path:
            assert content.startswith(b"# Made by Authwright from the spec of Library, revision 1.2.0.\n"), (
                path
            )
            assert b"authwright generate client-python" in content


def test_methods_are_short() -> None:
    source = files(lib.library(), NAME)[f"src/{PACKAGE}/resources/desk.py"].decode()
    methods = [
        one for one in ast.walk(ast.parse(source)) if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    assert len(methods) == 2 * (len(lib.OPERATIONS) + 1)
    for method in methods:
        given = [*method.args.args, *method.args.kwonlyargs]
        first, last = method.body[0], method.body[-1]
        shown = range(first.lineno, (first.end_lineno or 0) + 1) if ast.get_docstring(method) else range(0)
        # The formatter gives each of many arguments a line of its own.
        assert (last.end_lineno or 0) - method.lineno + 1 - len(shown) <= 15 or len(given) > 6


def test_spec_text_cannot_leave_its_place() -> None:
    for path, content in files(hostile_library(), NAME).items():
        source = content.decode()
        assert not re.search("[\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]", source), path
        if path.endswith(".py"):
            nodes = list(ast.walk(ast.parse(source)))
            names = {one.id for one in nodes if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Load)}
            assert "CANARY" not in names, path


def test_a_package_made_of_hostile_text_passes_mypy_and_keeps_it(tmp_path: Path) -> None:
    made = write(hostile_library(), "hostile-client", tmp_path)
    assert mypy(made).startswith("Success: no issues found")
    client = imported(made, "hostile_client")
    models = __import__("hostile_client.models", fromlist=["*"])
    known = models.Genre.__args__[0].__args__
    assert known == tuple(dict.fromkeys(SPEAKABLE))
    assert client.__doc__


def test_a_form_with_many_fields_is_one_argument() -> None:
    wide = lib.record("SignInForm", *(lib.optional(f"field_{number}", lib.TEXT) for number in range(9)))
    types = tuple(wide if one.name == "SignInForm" else one for one in lib.TYPES)
    source = files(lib.library(types), NAME)[f"src/{PACKAGE}/resources/desk.py"].decode()
    assert "def sign_in(self, form: SignInForm, *, options: Options | None = None) -> SignIn:" in source


def test_names_that_clash_are_found_all_at_once() -> None:
    twins = Record(
        "Token", "Token", "", (lib.required("userId", lib.TEXT), lib.required("user_id", lib.TEXT))
    )
    types = tuple(twins if one.name == "Token" else one for one in lib.TYPES)
    doubled = (*lib.OPERATIONS, replace(lib.OPERATIONS[0], name="signIn"))
    with pytest.raises(AuthwrightError) as caught:
        files(lib.library(types, doubled), NAME)
    assert {one.code for one in caught.value.diagnostics} == {"AW041"}
    assert {"fields of Token", "methods of desk", "constants of desk"} <= {
        one.message.partition(":")[0] for one in caught.value.diagnostics
    }


def test_an_alias_that_holds_only_itself_is_refused() -> None:
    endless = Alias("Extras", "", ListOf(Ref("Extras")), pointer="#/Extras")
    collector = Collector()
    with pytest.raises(AuthwrightError, match="contains itself"):
        types = tuple(endless if one.name == "Extras" else one for one in lib.TYPES)
        files(lib.library(types), NAME, collector)
    assert [one.code for one in collector] == ["AW030"]


def test_a_revision_that_is_no_version_is_refused() -> None:
    with pytest.raises(AuthwrightError, match="cannot be the version"):
        files(lib.library(revision='1.0"; import os'), NAME)


@pytest.mark.parametrize("name", ["Options", "ApiError", "SyncClient", "Client", "DeskClient", "Library"])
def test_a_client_is_never_called_like_what_stands_beside_it(name: str) -> None:
    found = Collector()
    config = Config(Path(), "spec", package_names={"client": name})
    make_context(Inputs(config, {}, lib.library(), found))
    clashes = [one.message for one in found if one.code == "AW041"]
    # `Client` would have `AsyncClient` for its other form.
    taken = {"Library": [], "Client": ["AsyncClient"], "DeskClient": ["AsyncDeskClient", "DeskClient"]}
    assert [message.split('"')[1] for message in clashes] == taken.get(name, [name])


def test_all_that_stands_beside_the_clients_is_reserved() -> None:
    made = files(lib.library(), NAME)
    tree = ast.parse(made[f"src/{PACKAGE}/client.py"])
    imported_names = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    resources = {"DeskClient", "AsyncDeskClient"}
    assert imported_names - resources - RESERVED <= {"annotations", "httpx2", "cached_property"}
