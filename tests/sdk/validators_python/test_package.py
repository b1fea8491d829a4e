"""The functions say what the reference interpreter says, for every schema of every version."""

import subprocess
import sys
from importlib import import_module

import openwebui_auth_validators as package
import pytest

from authwright.checks import plan_of_document
from authwright.document import SCHEMAS
from authwright.targets.python.validator.public_names import FunctionNames
from tests.support.project import GENERATED, VERSIONS, module_name
from tests.support.python_validators import document, function_name, payloads, told
from tests.support.validators import interpreted_entry

SETS = {label: module_name(label) for label in ("span", *VERSIONS)}
SOURCE = GENERATED / "validators" / "python" / "src"


def run(code: str) -> str:
    """Return what a fresh interpreter prints that has nothing but the package on its path."""
    script = f"import sys; sys.path.insert(0, {str(SOURCE)!r}); {code}"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", script], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


@pytest.mark.parametrize("version", SETS)
def test_a_module_says_what_the_schemas_of_its_version_say(version: str) -> None:
    read = document(GENERATED / "schemas" / version / "openapi.json")
    module = import_module(f"openwebui_auth_validators.{SETS[version]}")
    plan = plan_of_document(read.root, {name: SCHEMAS + name for name in read.schemas})
    entries = {entry.name: index for index, entry in enumerate(plan.entries)}
    counts = {True: 0, False: 0}
    for schema, values in payloads(read):
        for value in values:
            wanted = interpreted_entry(plan, entries[schema], value)
            assert [one[:3] for one in told(module, schema, value)] == wanted, (schema, value)
            counts[not wanted] += 1
    assert min(counts.values()) > 1000


@pytest.mark.parametrize("version", SETS)
def test_a_module_offers_the_functions_of_its_schemas_and_nothing_else(version: str) -> None:
    read = document(GENERATED / "schemas" / version / "openapi.json")
    module = import_module(f"openwebui_auth_validators.{SETS[version]}")
    wanted = [name for schema in read.schemas for name in FunctionNames.of(function_name(schema)).all]
    assert dir(module) == sorted(map(str, wanted)) == module.__all__
    assert all(callable(getattr(module, name)) for name in wanted)
    with pytest.raises(AttributeError, match="has no attribute 'is_nothing'"):
        _ = module.is_nothing


def test_the_package_offers_the_functions_of_the_span() -> None:
    span = import_module("openwebui_auth_validators.span")
    assert set(package.__all__) - set(span.__all__) == {"InvalidPayload", "Rule", "describe", "for_server"}
    assert package.is_signin_form is span.is_signin_form
    assert dir(package) == sorted(package.__all__)


def test_a_shape_that_versions_share_is_there_once() -> None:
    old, new = (import_module(f"openwebui_auth_validators.{one}") for one in ("v0_10", "v0_12"))
    assert old.is_signin_form is new.is_signin_form
    assert old.is_admin_config is not new.is_admin_config
    assert len(list((SOURCE / "openwebui_auth_validators" / "_models").glob("signin_form*.py"))) == 1


def test_a_server_gets_the_module_of_its_version() -> None:
    def name(version: object) -> str:
        return package.for_server({"version": version, "name": "Open WebUI"}).__name__.rpartition(".")[2]

    assert [name(one) for one in ("0.10.2", "0.11.4", "0.12.4", "0.12.5-dev", "v0.12")] == [
        "v0_10", "v0_11", "v0_12", "v0_12", "v0_12",
    ]  # fmt: skip
    assert [name(one) for one in ("0.13.0", "0.120.0", "1.0", "10.0.1")] == ["v0_12"] * 4
    for old in ("0.9.9", "0.1"):
        with pytest.raises(ValueError, match=f"the server {old} is older than 0.10"):
            package.for_server({"version": old})
    odd: list[object] = [
        None,
        [],
        "0.12",
        {},
        *({"version": one} for one in (None, 0.12, "new", "", ["0.12"])),
    ]
    for reply in odd:
        with pytest.raises(ValueError, match="no version of the server"):
            package.for_server(reply)


def test_importing_loads_no_model_and_no_module_of_the_library() -> None:
    assert run("before = set(sys.modules); import openwebui_auth_validators; "
               "print(*sorted(set(sys.modules) - before))").split() == [
        "openwebui_auth_validators",
        "openwebui_auth_validators._lazy",
        "openwebui_auth_validators._messages",
        "openwebui_auth_validators._runtime",
    ]  # fmt: skip


def test_a_function_loads_its_model_alone() -> None:
    said = run("import openwebui_auth_validators as v; v.is_signin_form({}); "
               "print(*sorted(n for n in sys.modules if '_models.' in n))")  # fmt: skip
    assert said == "openwebui_auth_validators._models.signin_form"


def test_problems_say_nothing_of_the_payload() -> None:
    secret = {"email": ["hunter2"], "password": {"hunter2": "hunter2"}}
    with pytest.raises(package.InvalidPayload) as caught:
        package.check_signin_form(secret)
    shown = f"{caught.value} {caught.value!r} {[rule.params for _, rule in caught.value.problems]}"
    assert "hunter2" not in shown
    assert (
        str(caught.value)
        == "email: expected a string, got an array; password: expected a string, got an object"
    )


def test_json_is_read_strictly() -> None:
    fine = b'{"email": "a@example.com", "password": "p"}'
    assert package.load_signin_form(fine) == {"email": "a@example.com", "password": "p"}
    assert package.is_signin_form_json(fine.decode())
    for text in (b"", b"{", b"\xff", b"[NaN]", b"1e999", "[" * 100_000, b'{"email": Infinity}'):
        assert not package.is_signin_form_json(text)
        assert [(at, rule.code) for at, rule in package.signin_form_json_problems(text)] == [
            ("", "invalid_json")
        ]
        with pytest.raises(package.InvalidPayload, match="no valid JSON"):
            package.load_signin_form(text)


def test_another_parser_may_read_the_json() -> None:
    read: list[object] = []

    def loads(data: str | bytes) -> object:
        read.append(data)
        return {"email": "e", "password": "p"}

    assert package.load_signin_form("anything", loads) == {"email": "e", "password": "p"}
    assert package.is_signin_form_json("anything", loads)
    assert package.signin_form_json_problems("anything", loads) == []
    assert read == ["anything"] * 3


def test_subclasses_are_no_json() -> None:
    class Text(str):
        __slots__ = ()

    assert not package.is_signin_form({"email": Text("e"), "password": "p"})
    assert package.is_signin_form({"email": "e", "password": "p"})
