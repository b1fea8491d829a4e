"""Verifying tells what is edited, out of date, missing and strange."""

from pathlib import Path

import pytest

from authwright.diagnostics import AuthwrightError, Collector
from authwright.stages.format import Finisher
from authwright.stages.verify import verify
from authwright.stages.write import Origin, Output, write
from authwright.stages.write.journal import WORKSPACE
from authwright.targets.python.format import PYTHON_FINISHER

MANIFEST = "generated/manifest.json"
FINISHERS = {"one": PYTHON_FINISHER, "two": Finisher()}
ORIGIN = Origin("0.1.0", "1.0.0", "0" * 64)
BUILT = [
    Output("one", "generated/one", {"a.py": b"x = 1\n", "b.txt": b"b"}),
    Output("two", "generated/two", {"c.txt": b"c"}),
]


@pytest.fixture
def built(tmp_path: Path) -> Path:
    write(tmp_path, MANIFEST, BUILT, ORIGIN, Collector(), complete=True)
    return tmp_path


def findings(
    root: Path, outputs: list[Output] = BUILT, origin: Origin = ORIGIN
) -> list[tuple[str, str, str]]:
    """Return code, file and message of what was found."""
    before = {file: file.read_bytes() for file in root.rglob("*") if file.is_file()}
    collector = Collector()
    verify(root, MANIFEST, outputs, origin, collector, finishers=FINISHERS)
    assert {file: file.read_bytes() for file in root.rglob("*") if file.is_file()} == before
    return [
        (one.code, one.location.shown_from(root).file if one.location else "", one.message)
        for one in collector
    ]


def test_a_fresh_build_is_as_it_should_be(built: Path) -> None:
    collector = Collector()
    assert verify(built, MANIFEST, BUILT, ORIGIN, collector, finishers=FINISHERS) == 4
    assert list(collector) == []


def test_a_hand_edit_is_told_from_an_old_file(built: Path) -> None:
    newer = [Output("one", "generated/one", {"a.py": b"x = 2\n", "b.txt": b"b"}), BUILT[1]]
    (manifest, found) = findings(built, newer)
    assert found == ("AW051", "generated/one/a.py", "this file is out of date: its inputs have changed")
    assert manifest[:2] == ("AW051", MANIFEST)
    (built / "generated/one/a.py").write_bytes(b"x = 3\n")
    (edited,) = findings(built)
    assert edited == ("AW051", "generated/one/a.py", "this file was edited by hand")


def test_python_that_was_broken_by_hand_is_said_to_be(built: Path) -> None:
    (built / "generated/one/a.py").write_bytes(b"x = = 1\n")
    assert {code for code, _, _ in findings(built)} == {"AW043", "AW051"}


def test_each_language_judges_the_files_of_its_own_targets(built: Path) -> None:
    files = {"a.py": b"x = 1\n"}
    outputs = [Output("two", "generated/two", files), Output("one", "generated/one", files)]
    for output in outputs:
        (built / output.root / "a.py").write_bytes(b"x = = 1\n")
    broken = [message for code, _, message in findings(built, outputs) if code == "AW043"]
    assert [message.partition(":")[0] for message in broken] == ["generated/one/a.py"]


def test_a_missing_file(built: Path) -> None:
    (built / "generated/two/c.txt").unlink()
    assert findings(built) == [("AW052", "generated/two/c.txt", "this generated file is missing")]


def test_a_strange_file(built: Path) -> None:
    (built / "generated/one/notes.txt").write_text("mine")
    assert findings(built) == [("AW053", "generated/one/notes.txt", "this file belongs to no target")]


@pytest.mark.parametrize(
    "path", ["dist/index.js", "build/lib/a.py", "package-lock.json", "a-1.0.tgz", "node_modules/x/index.js"]
)
def test_what_building_a_package_leaves_is_not_strange(built: Path, path: str) -> None:
    made = built / "generated/one" / path
    made.parent.mkdir(parents=True, exist_ok=True)
    made.write_text("made")
    assert findings(built) == []


def test_a_file_that_no_target_writes_any_more(built: Path) -> None:
    found = findings(built, [BUILT[0]])
    assert ("AW053", "generated/two/c.txt", "no target writes this file any more") in found


def test_changed_inputs_make_the_manifest_old(built: Path) -> None:
    (found,) = findings(built, origin=Origin("0.1.0", "1.0.1", "0" * 64))
    assert found[:2] == ("AW051", MANIFEST)


def test_nothing_built_yet(tmp_path: Path) -> None:
    assert [code for code, _, _ in findings(tmp_path)] == ["AW052"] * 4


def test_an_interrupted_build_is_named_and_left_to_the_next_one(built: Path) -> None:
    (built / WORKSPACE).mkdir()
    assert [code for code, _, _ in findings(built)] == ["AW055"]


def test_a_damaged_manifest(built: Path) -> None:
    (built / MANIFEST).write_text("{")
    with pytest.raises(AuthwrightError, match="manifest cannot be read"):
        findings(built)


def test_a_strange_file_outside_the_targets_folders(built: Path) -> None:
    (built / "generated" / "notes.txt").write_bytes(b"n")
    (built / "generated" / "three").mkdir()
    (built / "generated" / "three" / "d.txt").write_bytes(b"d")
    assert findings(built) == [
        ("AW053", "generated/notes.txt", "this file belongs to no target"),
        ("AW053", "generated/three/d.txt", "this file belongs to no target"),
    ]


def test_a_link_in_place_of_a_file(built: Path) -> None:
    file = built / "generated" / "one" / "b.txt"
    file.rename(built / "elsewhere.txt")
    file.symlink_to(built / "elsewhere.txt")
    assert ("AW051", "generated/one/b.txt", "this file was replaced by a link") in findings(built)
