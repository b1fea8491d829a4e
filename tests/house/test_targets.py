"""Nothing of a target or a feature is missing: goldens, templates, finishers, tests."""

import pytest

from authwright.resources import templates_folder
from authwright.targets.base import Finishing
from authwright.targets.registry import targets
from tests.support.golden import FINDINGS, GOLDEN, TREES, cases, cases_with_trees
from tests.support.project import ROOT

FEATURES = [
    "scalars",
    "required_optional_nullable",
    "enum_open",
    "enum_closed",
    "list_map",
    "ref_nested",
    "ref_recursive",
    "union_tagged",
    "union_plain",
    "literal",
    "alias",
    "bases",
    "defaults",
    "secrets",
    "since_until",
    "reserved_words",
    "name_clash",
    "deprecated",
    "docs_escaping",
    "path_params",
    "query_params",
    "json_body",
    "no_body",
    "error_cases",
    "bearer",
    "cookie",
    "header_key",
]
"""What every target has to render; each has a golden."""
OF_VERSIONS = ["roles", "variants", "gates", "read_change_write", "session_effects"]
"""What comes of describing several server versions and two directions."""
OTHERS = ["several_resources", "operation_facts", "name_clash_resolved"]
WITHOUT_TREES = {"name_clash": "it shows what is refused"}
WITHOUT_USE = {"operation_facts": "these are words for readers"}
USES = ("use.py", "use.ts")
"""What proves what a feature promises, for the client of each language."""
LANGUAGES = sorted({target.language for target in targets().values() if target.language})
CLIENTS = sorted(folder.name for folder in (templates_folder() / "clients").iterdir() if folder.is_dir())


def test_each_feature_has_a_golden_and_each_golden_a_feature() -> None:
    assert sorted([*FEATURES, *OF_VERSIONS, *OTHERS]) == cases()


def test_each_golden_that_builds_has_a_tree_of_every_target() -> None:
    assert sorted([*cases_with_trees(), *WITHOUT_TREES]) == cases()
    for case in cases_with_trees():
        folders = {folder.name for folder in (GOLDEN / case / TREES).iterdir() if any(folder.rglob("*.*"))}
        assert folders == set(targets()), f"{case}: write what is missing with --regen"


def test_a_golden_without_trees_shows_its_findings() -> None:
    for case in WITHOUT_TREES:
        assert (GOLDEN / case / FINDINGS).read_text(encoding="utf-8").startswith("exit 1\n")


@pytest.mark.parametrize("use", USES)
def test_each_golden_is_used(use: str) -> None:
    used = [case for case in cases() if (GOLDEN / case / use).is_file()]
    assert sorted([*used, *WITHOUT_USE, *WITHOUT_TREES]) == cases()


def test_nothing_else_lies_in_a_golden() -> None:
    known = {"spec", TREES, FINDINGS, *USES, "__pycache__"}
    assert [p for case in cases() for p in (GOLDEN / case).iterdir() if p.name not in known] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_a_folder_and_its_targets_a_finisher(language: str) -> None:
    assert (ROOT / "generator" / "authwright" / "targets" / language / "language.py").is_file()
    for name, target in targets().items():
        if target.language == language:
            assert isinstance(target, Finishing), f"{name}: `Finisher()` says that its files stay as they are"


@pytest.mark.parametrize("language", CLIENTS)
def test_a_client_is_complete(language: str) -> None:
    assert f"client-{language}" in targets()
    assert targets()[f"client-{language}"].language in LANGUAGES
    templates = templates_folder() / "clients" / language
    assert list(templates.glob("*.jinja")), "a client has templates"
    assert (templates / "static" / "LICENSE").is_file(), "a client is published with its licence"
    assert list((ROOT / "tests" / "sdk" / language).glob("*test*")), "a runtime has tests"
    assert (ROOT / "generated" / "clients" / language / "README.md").is_file(), "a client is committed"


def test_each_target_says_what_it_makes() -> None:
    for name, target in targets().items():
        assert target.name == name
        assert target.summary
        assert target.summary[0].isupper()
        assert not target.summary.endswith(".")
