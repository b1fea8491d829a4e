"""What the two words of a comparison name, and what is said when they name nothing."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from authwright.compare import compare
from authwright.compare.checking import check_document
from authwright.compare.given import read_given
from authwright.diagnostics import AuthwrightError
from tests.support.compared import document, record, ref, run_in, told
from tests.support.project import ROOT

TEXT = {"type": "string"}
OLD = document({"Thing": record("a", a=TEXT)}, read=ref("Thing"))
NEW = document({"Thing": record(a=TEXT)}, read=ref("Thing"))
CHANGED = ["breaking response changed required Thing.a"]


def git(folder: Path, *words: str) -> None:
    """Run git without the settings of whoever runs the tests."""
    alone = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "HOME": str(folder)}
    names = ("-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "init.defaultBranch=main")
    subprocess.run(
        ["git", *names, *words], cwd=folder, check=True, capture_output=True, env=os.environ | alone
    )


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a repository with two commits, whose documents of `span` differ, as the current folder."""
    monkeypatch.chdir(tmp_path)
    git(tmp_path, "init")
    for root, tag in ((OLD, "v1"), (NEW, "v2")):
        for version in ("span", "1"):
            file = tmp_path / "generated" / "schemas" / version / "openapi.json"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(json.dumps(root if version == "span" else OLD))
        git(tmp_path, "add", ".")
        git(tmp_path, "commit", "--message", tag)
        git(tmp_path, "tag", tag)
    return tmp_path


@pytest.fixture
def between(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], list[str]]:
    """Give a function that compares what two words name, in the test's folder."""
    monkeypatch.chdir(tmp_path)

    def lines(old: str, new: str) -> list[str]:
        run = run_in(tmp_path)
        return told(compare(read_given(run, old), read_given(run, new)))

    return lines


def put(name: str, root: Any) -> str:
    Path(name).write_text(json.dumps(root))
    return name


def refusal(word: str) -> tuple[str, str, str]:
    with pytest.raises(AuthwrightError) as caught:
        read_given(run_in(Path.cwd()), word)
    (found,) = caught.value.diagnostics
    return found.code, found.message, found.hint or ""


def test_two_files_are_compared(between: Callable[[str, str], list[str]]) -> None:
    assert between(put("old.json", OLD), put("new.json", NEW)) == CHANGED
    assert between("old.json", "old.json") == []


@pytest.mark.parametrize(
    ("old", "new"),
    [("v1", "v2"), ("HEAD~1", "HEAD"), ("main~1", "main"), ("v1:span", "HEAD:span"), ("v2:1", "v2")],
)
def test_two_revisions_are_compared(
    repository: Path, between: Callable[[str, str], list[str]], old: str, new: str
) -> None:
    assert between(old, new) == CHANGED


def test_a_revision_and_a_file_are_compared(
    repository: Path, between: Callable[[str, str], list[str]]
) -> None:
    assert between("v1", put("mine.json", NEW)) == CHANGED
    git(repository, "checkout", "--quiet", "v1")
    assert between("main:1", "generated/schemas/span/openapi.json") == []


def test_a_folder_below_the_repository_has_documents_of_its_own(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner = repository / "inner"
    shutil.copytree(repository / "generated", inner / "generated")
    git(repository, "add", ".")
    git(repository, "commit", "--message", "A project inside.")
    run = run_in(inner)
    assert told(compare(read_given(run, "HEAD:1"), read_given(run, "HEAD"))) == CHANGED


def test_a_file_named_like_a_revision_is_the_file(
    repository: Path, between: Callable[[str, str], list[str]]
) -> None:
    assert between(put("v2", OLD), "v1") == []


def test_reading_a_revision_changes_nothing(
    repository: Path, between: Callable[[str, str], list[str]]
) -> None:
    def state() -> dict[str, bytes]:
        return {str(file): file.read_bytes() for file in repository.rglob("*") if file.is_file()}

    before = state()
    between("v1", "v2")
    assert state() == before


def test_versions_are_compared_and_known_ones_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    run = run_in(ROOT)
    assert compare(read_given(run, "0.12"), read_given(run, "0.12")).changes == ()
    assert compare(read_given(run, "0.11"), read_given(run, "0.12")).bump == "major"
    with pytest.raises(AuthwrightError) as caught:
        read_given(run, "no-such-word")
    assert "it has 0.10, 0.11, 0.12, span" in str(caught.value.diagnostics[0].hint)


def test_the_documents_that_are_published_are_the_versions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    run = run_in(ROOT)
    for version in ("0.10", "0.12", "span"):
        file = f"generated/schemas/{version}/openapi.json"
        assert compare(read_given(run, version), read_given(run, file)).changes == ()


def test_bundles_have_models_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    run = run_in(ROOT)
    found = compare(read_given(run, "0.11"), read_given(run, "generated/schemas/0.12/bundle.json"))
    assert found.models_only
    assert {one.what for one in found.changes} >= {"model", "field"}
    assert all(one.resource is None for one in found.changes)
    # Where one side knows the directions, they hold.
    directions = {one.path: one.direction for one in found.changes}
    assert directions["FeaturePermissions.encrypted_channels"] == "response"
    assert directions["AdminConfig.ENABLE_MFA"] == "both"
    assert found.count("breaking") == 2, [one.path for one in found.changes if one.verdict == "breaking"]


def test_a_word_that_names_nothing_is_told_with_all_that_was_tried(
    repository: Path,
) -> None:
    code, message, hint = refusal("nope")
    assert (code, message) == ("AW065", '"nope" is neither a file nor a version nor a revision')
    assert 'there is no file "nope"' in hint
    assert 'git knows no revision "nope"' in hint
    code, message, hint = refusal("v1:3")
    assert (code, message, hint) == (
        "AW065",
        '"v1:3" has no generated/schemas/3/openapi.json',
        "it has 1, span",
    )


def test_a_folder_without_git_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert refusal("HEAD")[2].endswith("is in no git repository")


@pytest.mark.parametrize(
    "word", ["--output=/tmp/x", "-1", "v1\n", "v1\0", ":", "v1:", "v1:../../../etc/passwd", "", "é"]
)
def test_words_that_are_no_names_are_refused_calmly(repository: Path, word: str) -> None:
    assert refusal(word)[0] == "AW065" if word != "v1:" else read_given(run_in(Path.cwd()), word)


def test_git_is_asked_for(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(repository))
    assert refusal("v1")[0] == "AW064"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "is not JSON"),
        ("[" * 100_000, "nests too deep"),
        ("[" * 200 + "]" * 200, "nests deeper than 100 levels"),
        ("[]", "must be object"),
        ("{}", "holds neither operations nor models"),
        ('{"swagger": "2.0", "paths": {}}', "is written in OpenAPI 2.0"),
        ('{"openapi": "3.1.0", "paths": []}', "must be object"),
        ('{"openapi": "3.1.0", "components": {"schemas": {"A": {"required": true}}}}', "must be array"),
        ('{"openapi": "3.1.0", "paths": {"/": {"get": {"x-aw-cookies": [{}]}}}}', "lacks name or action"),
    ],
)
def test_a_document_that_is_none_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("it.json").write_text(text)
    code, message, _ = refusal("it.json")
    assert code == "AW066"
    assert said in message


def test_what_a_document_does_not_hold_is_told_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    away = {"$ref": "other.json#/Thing"}
    run = run_in(tmp_path)
    surface = read_given(run, put("a.json", document({"Thing": record(a=away, b=away)}, read=ref("Nowhere"))))
    assert [one.code for one in run.collector] == ["AW067", "AW067"]
    assert all(one.severity == "warning" for one in run.collector)
    assert compare(surface, surface).changes == ()


def test_the_documents_of_real_servers_pass_the_check() -> None:
    for file in sorted(ROOT.glob("generated/schemas/*/*.json")):
        if file.name != "extensions.json":
            check_document(json.loads(file.read_text()), file.name)


@pytest.mark.parametrize("length", [300, 5000])
def test_a_word_longer_than_any_name_of_a_file_names_nothing(repository: Path, length: int) -> None:
    assert refusal("x" * length)[0] == "AW065"


def test_what_is_no_file_is_not_waited_for(repository: Path) -> None:
    os.mkfifo("pipe.json")
    assert refusal("pipe.json")[:2] == ("AW066", '"pipe.json" cannot be read: it is no file')


def test_git_fetches_nothing_and_runs_nothing_that_a_repository_names(repository: Path) -> None:
    git(repository, "config", "core.repositoryFormatVersion", "1")
    git(repository, "config", "extensions.partialClone", "origin")
    git(repository, "config", "remote.origin.promisor", "true")
    git(repository, "config", "remote.origin.url", str(repository))
    git(repository, "config", "remote.origin.uploadpack", f"touch {repository}/ran; false")
    for file in (repository / ".git/objects").glob("??/*"):
        if file.read_bytes() and git_type(repository, file) == "blob":
            file.unlink()
    assert refusal("v1")[0] == "AW065"
    assert not (repository / "ran").exists()


def test_an_index_of_thousands_of_digits_leads_nowhere(
    tmp_path: Path, between: Callable[[str, str], list[str]]
) -> None:
    path = {"get": {"parameters": [{"$ref": f"#/x/{'9' * 5000}"}], "responses": {}}}
    odd = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": path}, "x": []}
    assert between(put("odd.json", odd), put("same.json", odd)) == []


def git_type(folder: Path, file: Path) -> str:
    name = file.parent.name + file.name
    done = subprocess.run(["git", "cat-file", "-t", name], cwd=folder, check=True, capture_output=True)
    return done.stdout.decode().strip()
