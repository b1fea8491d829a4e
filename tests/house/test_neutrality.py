"""Only `targets/` and `templates/` know languages; the rest of the toolkit learns no language's name."""

import re
import sys

import pytest

from tests.support.project import ROOT

LANGUAGES = re.compile(r"\b(python|typescript|javascript|rust|golang|java|kotlin|ruby)\b", re.IGNORECASE)
# What only the makers of one language need.
TOOLS = re.compile(r"\b(ruff|import ast|from ast)\b")
TOOLKIT = ROOT / "generator" / "authwright"


# What the operations of the spec do beyond their contract, for the mock server alone.
BEHAVIOURS = sorted((ROOT / "spec" / "openwebui_auth_spec" / "mock").rglob("*.py"))

# A spec is a Python package; these rooms read one.
SPEC_READERS = ("stages/load/", "stages/export/")


@pytest.mark.parametrize(
    "room", ["ir", "naming", "records", "stages", "checks", "diagnostics", "payloads", "compare", "mock"]
)
def test_no_language_is_known(room: str) -> None:
    files = [
        file
        for file in sorted((TOOLKIT / room).rglob("*.py"))
        if not file.relative_to(TOOLKIT).as_posix().startswith(SPEC_READERS)
    ]
    assert files
    found = [
        f"{file.relative_to(ROOT)}:{number}: {line.strip()}"
        for file in files
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if LANGUAGES.search(line) or TOOLS.search(line)
    ]
    assert found == []


@pytest.mark.parametrize("room", ["ir", "stages", "naming", "records", "checks", "diagnostics", "compare"])
def test_nothing_imports_a_target(room: str) -> None:
    for file in sorted((TOOLKIT / room).rglob("*.py")):
        assert "authwright.targets" not in file.read_text(encoding="utf-8"), file


def test_the_spec_imports_only_the_vocabulary() -> None:
    for file in sorted({*(ROOT / "spec").rglob("*.py")} - {*BEHAVIOURS}):
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith(("import ", "from ")):
                module = line.split()[1]
                assert module.split(".")[0] in {
                    "authwright", "openwebui_auth_spec", "pydantic", "typing", "datetime", "collections",
                }, (file, line)  # fmt: skip
                assert not module.startswith("authwright.") or module == "authwright.authoring", (file, line)


def test_the_behaviours_of_the_spec_import_the_mock_and_the_standard_library_besides() -> None:
    for file in BEHAVIOURS:
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith(("import ", "from ")):
                module = line.split()[1]
                own = module.startswith(("authwright.mock.", "openwebui_auth_spec."))
                assert own or module.split(".")[0] in sys.stdlib_module_names, (file, line)
