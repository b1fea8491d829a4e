"""A target made in part, and what a build would change."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from authwright.diagnostics import AuthwrightError, Collector
from authwright.patterns import chosen_by
from authwright.stages.verify import verify
from authwright.stages.write import Origin, Output, Wanted, Written, preview, write
from tests.support.commands import files_below

MANIFEST = "generated/manifest.json"
FIRST = Origin("0.1.0", "1.0.0", "1" * 64)
SECOND = Origin("0.1.0", "2.0.0", "2" * 64)
OTHER = Output("two", "generated/two", {"x.txt": b"x1"})
OLD = Output(
    "one", "generated/one", {"a.txt": b"a1", "b/c.txt": b"c1", "b/gone.txt": b"g1", "old.txt": b"o1"}
)
NEW = Output("one", "generated/one", {"a.txt": b"a2", "b/c.txt": b"c2", "b/new.txt": b"n2"})


@pytest.fixture
def built(tmp_path: Path) -> Path:
    write(tmp_path, MANIFEST, [OLD, OTHER], FIRST, Collector(), complete=True)
    return tmp_path


def put(root: Path, *only: str, output: Output = NEW) -> Written:
    return write(root, MANIFEST, [output], SECOND, Collector(), complete=False, only=only)


def entry(root: Path, name: str = "one") -> Any:
    return json.loads((root / MANIFEST).read_bytes())["targets"][name]


def findings(root: Path) -> set[tuple[str, str]]:
    collector = Collector()
    verify(root, MANIFEST, [NEW, OTHER], SECOND, collector, finishers={})
    return {(one.code, Path(one.location.file).name) for one in collector if one.location}


@pytest.mark.parametrize(
    ("pattern", "path", "fits"),
    [
        ("a.txt", "a.txt", True),
        ("a.txt", "b/a.txt", False),
        ("*.txt", "a.txt", True),
        ("*.txt", "b/a.txt", False),
        ("**/*.txt", "a.txt", True),
        ("**/*.txt", "b/c/a.txt", True),
        ("b/*", "b/a.txt", True),
        ("b/*", "b/c/a.txt", False),
        ("b/", "b/c/a.txt", True),
        ("b/", "b.txt", False),
        ("b/**", "b/c/a.txt", True),
        ("src/*/models/*", "src/shop/models/item.py", True),
        ("src/*/models/*", "src/shop/errors.py", False),
        ("a.[tm]xt", "a.txt", True),
        ("a.?xt", "a/xt", False),
        ("A.txt", "a.txt", False),
        ("", "a.txt", False),
        ("../one/a.txt", "a.txt", False),
    ],
)
def test_patterns_keep_to_the_parts_of_a_path(pattern: str, path: str, fits: bool) -> None:
    assert chosen_by([pattern])(path) is fits


def test_only_what_fits_is_written(built: Path) -> None:
    before = files_below(built)
    written = put(built, "b/*")
    after = files_below(built)
    assert {path for path in before | after if before.get(path) != after.get(path)} == {
        MANIFEST,
        "generated/one/b/c.txt",
        "generated/one/b/gone.txt",
        "generated/one/b/new.txt",
    }
    assert written.removed == ("generated/one/b/gone.txt",)
    assert written.made == 2


def test_the_manifest_keeps_what_was_not_touched_and_verify_tells_the_truth(built: Path) -> None:
    before = entry(built)
    put(built, "b/*")
    after = entry(built)
    assert sorted(after["files"]) == ["a.txt", "b/c.txt", "b/new.txt", "old.txt"]
    assert {path: after["files"][path] for path in ("a.txt", "old.txt")} == {
        path: before["files"][path] for path in ("a.txt", "old.txt")
    }
    assert after["inputs"] == ""
    assert entry(built, "two")["inputs"] == FIRST.inputs
    assert findings(built) == {("AW051", "a.txt"), ("AW053", "old.txt"), ("AW051", "manifest.json")}


def test_parts_that_make_up_the_whole_are_as_good_as_a_build(built: Path) -> None:
    put(built, "b/*")
    put(built, "*")
    assert entry(built)["inputs"] == SECOND.inputs
    in_parts = files_below(built)
    put(built)
    assert files_below(built) == in_parts


def test_a_part_of_a_target_that_was_never_made_counts_as_unfinished(tmp_path: Path) -> None:
    put(tmp_path, "a.txt")
    assert sorted(files_below(tmp_path)) == [MANIFEST, "generated/one/a.txt"]
    assert entry(tmp_path)["inputs"] == ""
    assert ("AW052", "c.txt") in findings(tmp_path)
    put(tmp_path)
    assert sorted(entry(tmp_path)["files"]) == sorted(NEW.files)


def test_files_of_others_outside_the_pattern_are_no_concern_of_a_part(built: Path) -> None:
    (built / "generated/one/mine.txt").write_text("mine")
    (built / "generated/one/b/new.txt").write_text("mine too")
    put(built, "a.txt")
    assert (built / "generated/one/a.txt").read_bytes() == b"a2"
    with pytest.raises(AuthwrightError, match=r"b/new\.txt.*would be overwritten"):
        put(built, "b/")
    assert (built / "generated/one/b/new.txt").read_text() == "mine too"


def test_a_pattern_without_a_file_is_a_finding_with_near_ones(built: Path) -> None:
    before = files_below(built)
    with pytest.raises(AuthwrightError) as caught:
        put(built, "b/nw.txt", "a.txt", "q")
    first, second = caught.value.diagnostics
    assert (first.code, first.message) == ("AW058", '"b/nw.txt" matches no file')
    assert first.hint is not None
    assert first.hint.startswith("did you mean b/new.txt")
    assert second.hint == "there are a.txt, b/; patterns are relative to the target's output folder"
    assert files_below(built) == before


def test_a_target_whose_folder_moved_is_made_whole_or_not_at_all(built: Path) -> None:
    before = files_below(built)
    with pytest.raises(AuthwrightError) as caught:
        put(built, "a.txt", output=Output("one", "generated/moved", NEW.files))
    (found,) = caught.value.diagnostics
    assert found.code == "AW059"
    assert files_below(built) == before


def test_a_preview_says_what_would_change_and_changes_nothing(built: Path) -> None:
    before = files_below(built)
    found = preview(built, MANIFEST, Wanted([NEW], SECOND, complete=False))
    assert files_below(built) == before
    assert found.added == ("generated/one/b/new.txt",)
    assert found.changed == ("generated/manifest.json", "generated/one/a.txt", "generated/one/b/c.txt")
    assert found.removed == ("generated/one/b/gone.txt", "generated/one/old.txt")
    assert (found.unchanged, found.diff) == (0, "")
    written = put(built)
    assert set(written.changed) == {*found.added, *found.changed}
    assert written.removed == found.removed


def test_the_differences_can_be_applied(built: Path) -> None:
    texts = {"a.txt": b"one\ntwo", "b/c.txt": "a\u2028b\r\nc\n".encode(), "b/new.txt": b"", "n.txt": b"n\n"}
    wanted = Wanted([Output("one", "generated/one", texts)], SECOND, complete=False)
    patch = preview(built, MANIFEST, wanted, diff=True).diff
    assert "--- a/generated/one/old.txt\n+++ /dev/null\n" in patch
    assert "\\ No newline at end of file" in patch
    command = ["git", "apply", "--whitespace=nowarn"]
    subprocess.run(command, cwd=built, input=patch.encode(), check=True)
    applied = files_below(built)
    # A diff shows no file that is empty before and after.
    applied["generated/one/b/new.txt"] = b""
    (built / "generated/one/b/new.txt").touch()
    write(built, MANIFEST, wanted.outputs, SECOND, Collector(), complete=False)
    assert applied == files_below(built)


def test_many_stars_are_no_work() -> None:
    assert not chosen_by(["**/" * 60 + "x"])("a/b/c/d/e/f/g/h")
    assert chosen_by(["**/" * 60 + "h"])("a/b/c/d/e/f/g/h")
