"""What the package offers under which path, and that its README is right."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.sdk.validators_typescript.conftest import NAME
from tests.support.project import ROOT, SCHEMAS, VERSIONS, module_name, read_json
from tests.support.typescript import OPTIONS, PACKAGE, compiled, run, tool

PROJECT: dict[str, Any] = read_json(PACKAGE / "package.json")
SNIPPETS = re.findall(
    r"^```ts\n(.*?)^```", (PACKAGE / "README.md").read_text("utf-8"), re.MULTILINE | re.DOTALL
)
CONSUMER = {"lib": ["es2023", "dom"], "types": ["node"], "skipLibCheck": True, "noUnusedLocals": False}
# What it takes to declare what is imported only; consumers have no need of it.
CONSUMER |= {"isolatedDeclarations": False, "declaration": False, "declarationMap": False}
ASK = """
import * as offered from "{module}";
process.stdout.write(JSON.stringify(Object.keys(offered)));
"""
TYPED = """
import {{ assertSigninForm, isSigninForm, parseSigninForm, type SigninForm }} from "{name}";
import {{ forServer }} from "{name}/for-server";
import * as newest from "{name}/v0_12";

const value: unknown = JSON.parse("{{}}");
if (isSigninForm(value)) {{
  const email: string = value.email;
}}
const form: SigninForm = parseSigninForm("{{}}");
assertSigninForm(value);
const password: string = value.password;
const problems = (await forServer({{ version: "0.12.4" }})).signinFormProblems(form);
const where: string[] = problems.map((problem) => problem.pointer);
const other: newest.SigninForm = form;
{wrong}
"""


def node(folder: Path, text: str) -> Any:
    """Return what a module prints as JSON."""
    return json.loads(run("node", "--input-type=module", "-e", text, folder=folder))


def functions(schema: str) -> set[str]:
    lower = schema[:1].lower() + schema[1:]
    return {f"is{schema}", f"{lower}Problems", f"assert{schema}", f"is{schema}Json", f"parse{schema}"}


@pytest.mark.parametrize("path", sorted({*PROJECT["exports"]} - {"./package.json"}))
def test_every_path_can_be_imported(path: str, project: Path) -> None:
    offered = node(project, ASK.format(module=f"{NAME}{path[1:]}"))
    assert offered
    assert not [name for name in offered if name.startswith(("fits", "explain"))]


def test_a_set_has_the_functions_of_every_published_schema(project: Path) -> None:
    for version in ("span", *VERSIONS):
        schemas = read_json(SCHEMAS / version / "openapi.json")["components"]["schemas"]
        offered = set(node(project, ASK.format(module=f"{NAME}/{module_name(version)}")))
        assert offered == set().union(*map(functions, schemas))


def test_the_package_offers_the_span_and_what_all_share(project: Path) -> None:
    own = set(node(project, ASK.format(module=NAME)))
    assert own - set(node(project, ASK.format(module=f"{NAME}/span"))) == {"InvalidPayload", "describe"}


def test_the_package_has_no_dependency_and_no_side_effect() -> None:
    assert PROJECT["name"] == NAME
    assert "dependencies" not in PROJECT
    assert PROJECT["sideEffects"] is False
    text = "\n".join(file.read_text("utf-8") for file in PACKAGE.rglob("*.ts"))
    assert [
        one
        for one in re.findall(r'from "([^"]+)"', text)
        if not one.startswith("./") and one != "../runtime.js"
    ] == []
    assert not re.search(r"\beval\b|new Function|new RegExp|\bRegExp\(|process\.|require\(", text)


def test_a_shape_that_versions_share_is_there_once() -> None:
    files = [file.read_text("utf-8") for file in (PACKAGE / "src" / "models").glob("*.ts")]
    assert len(files) == len(set(files))
    assert len(files) < sum(
        len(read_json(SCHEMAS / one / "openapi.json")["components"]["schemas"]) for one in ("span", *VERSIONS)
    )


def test_the_compiler_knows_the_types(project: Path) -> None:
    folder = project / "typed"
    folder.mkdir()
    (folder / "right.ts").write_text(TYPED.format(name=NAME, wrong=""), encoding="utf-8")
    compiled(folder, ["right.ts"], **CONSUMER)
    wrong = "const wrong: number = form.email;"
    (folder / "wrong.ts").write_text(TYPED.format(name=NAME, wrong=wrong), encoding="utf-8")
    with pytest.raises(AssertionError, match=r"wrong\.ts\(\d+,7\): error TS2322"):
        compiled(folder, ["wrong.ts"], **CONSUMER)


def test_the_compiler_is_told_what_the_package_is_told() -> None:
    assert OPTIONS["strict"]
    assert OPTIONS["exactOptionalPropertyTypes"]


def test_the_snippets_of_the_readme_compile_and_run(project: Path) -> None:
    folder = project / "readme"
    folder.mkdir()
    assert len(SNIPPETS) == 5
    for number, text in enumerate(SNIPPETS):
        (folder / f"snippet{number}.ts").write_text(text, encoding="utf-8")
    compiled(folder, ["*.ts"], **CONSUMER)
    said: list[str] = []
    for number in range(len(SNIPPETS)):
        file = f"snippet{number}"
        run(
            tool("esbuild"),
            f"{file}.ts",
            f"--outfile={file}.js",
            "--format=esm",
            "--log-level=error",
            folder=folder,
        )
        said.append(run("node", f"{file}.js", folder=folder))
    assert "required, but missing" in said[0]
    assert "required" in said[1]
    assert said[2:] == ["false\n", "", ""]


def test_the_licence_comes_with_it() -> None:
    assert (PACKAGE / "LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()
