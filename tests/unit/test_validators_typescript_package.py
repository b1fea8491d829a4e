"""The target of TypeScript validators: what lies in its files, and what its settings change."""

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest

from authwright.config import read_config
from authwright.diagnostics import AuthwrightError
from authwright.naming import Given
from authwright.pipeline import make
from authwright.run import Run
from authwright.targets.typescript.validator.package.target import NAME
from tests.support.project import ROOT, SCHEMAS, VERSIONS, module_name, read_json
from tests.support.typescript import compiled, run, tool

STATIC = {"src/details.ts", "src/express.ts", "src/hono.ts", "src/servers.ts"}
"""Modules that are the same whatever the spec says."""
ASK = """
import { isSigninForm, signinFormProblems } from "./src/index.ts";
const signin = { email: "e", password: "p", later: 1 };
const codes = signinFormProblems(signin).map((problem) => problem.rule.code);
process.stdout.write(JSON.stringify([isSigninForm(signin), codes]));
"""


def built(folder: Path | None = None, **changes: Any) -> dict[str, str]:
    """Return the files of this project's validators by path, written into `folder` where one is given."""
    config = dataclasses.replace(read_config(ROOT / "pyproject.toml"), targets=(NAME,), **changes)
    (output,) = make(Run(config)).outputs
    for path, content in output.files.items() if folder else ():
        file = (folder or Path()) / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return {path: content.decode() for path, content in output.files.items()}


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    """Return the files as this project has them."""
    return built()


def test_every_generated_module_says_what_made_it(files: dict[str, str]) -> None:
    modules = {path for path in files if path.startswith("src/")}
    assert modules > STATIC
    assert len(modules - STATIC) > 100
    for path in modules - STATIC:
        first, second = files[path].split("\n")[:2]
        assert first.startswith("// Made by Authwright from the spec of "), path
        assert second == f"// Do not edit: change the spec and run `authwright generate {NAME}`.", path


def test_sets_have_their_modules_and_paths(files: dict[str, str]) -> None:
    sets = [module_name(label) for label in ("span", *VERSIONS)]
    exported = json.loads(files["package.json"])["exports"]
    for name in sets:
        assert f"src/{name}.ts" in files
        assert exported[f"./{name}"] == {"types": f"./dist/{name}.d.ts", "default": f"./dist/{name}.js"}
    assert {path for path in exported if path not in {f"./{name}" for name in sets}} == {
        ".", "./express", "./for-server", "./hono", "./package.json",
    }  # fmt: skip


def test_a_model_that_did_not_change_is_there_once(files: dict[str, str]) -> None:
    assert "src/models/signin-form.ts" in files
    assert not [path for path in files if path.startswith("src/models/signin-form-v")]
    for version in VERSIONS:
        assert 'from "./models/signin-form.js";' in files[f"src/{module_name(version)}.ts"]


def test_a_variant_has_a_module_and_a_type_of_its_own(files: dict[str, str]) -> None:
    text = files["src/models/admin-config-v0-10.ts"]
    assert "export interface AdminConfigV010 {" in text
    assert "export function isAdminConfig(value: unknown): value is AdminConfigV010 {" in text
    assert "  type AdminConfigV010 as AdminConfig,\n" in files["src/v0_10.ts"]
    assert "  type AdminConfig,\n" in files["src/span.ts"]


def test_models_call_each_other(files: dict[str, str]) -> None:
    text = files["src/models/user-permissions.ts"]
    assert 'from "./workspace-permissions.js";' in text
    assert "export function explainWorkspacePermissions(" in files["src/models/workspace-permissions.ts"]
    assert "function explainWorkspacePermissions(" not in text


def test_each_type_is_declared_once(files: dict[str, str]) -> None:
    declared = [
        line.split()[2]
        for path, text in files.items()
        if path.startswith("src/models/")
        for line in text.split("\n")
        if line.startswith(("export interface ", "export type "))
    ]
    assert len(declared) == len(set(declared))
    assert {*read_json(SCHEMAS / "span" / "openapi.json")["components"]["schemas"]} <= {*declared}


@pytest.mark.parametrize(("unknown", "valid"), [("allow", True), ("refuse", False), ("refuse-all", False)])
def test_unknown_keys_are_allowed_unless_they_are_refused(unknown: str, valid: bool, tmp_path: Path) -> None:
    built(tmp_path, unknown_keys=unknown)
    compiled(tmp_path, ["src"])
    (tmp_path / "ask.ts").write_text(ASK, encoding="utf-8")
    text = run(tool("esbuild"), "ask.ts", "--bundle", "--format=esm", "--log-level=error", folder=tmp_path)
    assert json.loads(run("node", "--input-type=module", text=text)) == [
        valid,
        ["unknown_member"] * (not valid),
    ]


@pytest.mark.parametrize(
    ("names", "package"),
    [
        ({"python": "openwebui-auth"}, "openwebui-auth-validators"),
        ({"python": "shop", "typescript": "@shop/auth"}, "@shop/auth-validators"),
        ({"typescript-validators": "checks"}, "checks"),
        ({"python": "My_Shop"}, "my_shop-validators"),
    ],
)
def test_the_name_of_the_package_comes_from_the_configuration(names: dict[str, str], package: str) -> None:
    files = built(package_names=names)
    assert json.loads(files["package.json"])["name"] == package
    assert f'from "{package}/for-server";' in files["README.md"]


def test_names_are_recorded() -> None:
    recorded = read_json(ROOT / "generated" / "names.json")["names"][NAME]
    assert set(recorded) == {"functions", "modules of models", "modules of versions", "types"}


def test_the_project_may_name_what_it_likes(tmp_path: Path) -> None:
    given = {
        "functions": {"SigninForm": Given("Login")},
        "modules of models": {"SigninForm": Given("login")},
        "modules of versions": {"0.12": Given("newest")},
        "types": {"SigninForm": Given("LoginForm")},
    }
    files = built(tmp_path, names={NAME: given})
    assert "export function isLogin(value: unknown): value is LoginForm {" in files["src/models/login.ts"]
    assert "  type LoginForm,\n" in files["src/newest.ts"]
    assert '["0.12", () => import("./newest.js")],' in files["src/for-server.ts"]
    compiled(tmp_path, ["src"])


def test_a_name_that_two_things_would_have_is_refused() -> None:
    given = {"functions": {"SigninForm": Given("Signup"), "SignupForm": Given("SignupJson")}}
    with pytest.raises(AuthwrightError) as caught:
        built(names={NAME: given})
    assert {one.code for one in caught.value.diagnostics} == {"AW041"}
