"""Writing is all or nothing, and never touches what is not ours."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from authwright.diagnostics import AuthwrightError, Collector
from authwright.stages.write import Origin, Output, Written, write
from authwright.stages.write.journal import WORKSPACE, lock

MANIFEST = "generated/manifest.json"
ORIGIN = Origin("0.1.0", "1.0.0", "0" * 64)
OLD = {
    "one": {"a.txt": b"a1", "deep/b.txt": b"b1", "gone/c.txt": b"c1", "place": b"file"},
    "two": {"x.txt": b"x1", "same.txt": b"s"},
}
NEW = {
    "one": {"a.txt": b"a2", "deep/b.txt": b"b1", "new/d.txt": b"d2", "place/now.txt": b"folder"},
    "two": {"x.txt": b"x2", "same.txt": b"s", "y/z.txt": b"z2"},
}
Files = Mapping[str, Mapping[str, bytes]]


def outputs(files: Files) -> list[Output]:
    return [Output(name, f"generated/{name}", content) for name, content in files.items()]


def put(
    root: Path,
    files: Files,
    *,
    complete: bool = True,
    collector: Collector | None = None,
    steps: Callable[[str], None] | None = None,
) -> Written:
    collector = Collector() if collector is None else collector
    return write(root, MANIFEST, outputs(files), ORIGIN, collector, complete=complete, steps=steps)


def on_disk(root: Path) -> dict[str, bytes]:
    """Return all files below `root` but the workspace's, by path."""
    return {
        file.relative_to(root).as_posix(): file.read_bytes()
        for file in sorted(root.rglob("*"))
        if file.is_file() and WORKSPACE not in file.parts
    }


def placed(files: Files) -> dict[str, bytes]:
    return {path: content for one in outputs(files) for path, content in one.placed().items()}


def without_manifest(files: dict[str, bytes]) -> dict[str, bytes]:
    return {path: content for path, content in files.items() if path != MANIFEST}


def codes(root: Path, files: Files, *, complete: bool = True) -> list[str]:
    before = on_disk(root)
    with pytest.raises(AuthwrightError) as caught:
        put(root, files, complete=complete)
    assert on_disk(root) == before, "something was written although there were errors"
    return [one.code for one in caught.value.diagnostics]


def test_files_are_written_changed_and_removed(tmp_path: Path) -> None:
    first = put(tmp_path, OLD)
    assert without_manifest(on_disk(tmp_path)) == placed(OLD)
    assert (len(first.changed), first.removed, first.unchanged) == (7, (), 0)
    second = put(tmp_path, NEW)
    assert without_manifest(on_disk(tmp_path)) == placed(NEW)
    assert second.removed == ("generated/one/gone/c.txt", "generated/one/place")
    assert second.unchanged == 2
    assert not (tmp_path / "generated/one/gone").exists()
    assert not (tmp_path / WORKSPACE).exists()
    put(tmp_path, OLD)
    assert without_manifest(on_disk(tmp_path)) == placed(OLD)


def test_unchanged_output_is_not_touched(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    stamps = {file: file.stat().st_mtime_ns for file in tmp_path.rglob("*")}
    steps: list[str] = []
    written = put(tmp_path, OLD, steps=steps.append)
    assert (written.changed, written.removed, steps) == ((), (), [])
    assert {file: file.stat().st_mtime_ns for file in tmp_path.rglob("*")} == stamps


def test_the_manifest_lists_every_file_and_no_time(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    first = (tmp_path / MANIFEST).read_bytes()
    values = json.loads(first)
    assert sorted(values["targets"]) == ["one", "two"]
    assert sorted(values["targets"]["one"]["files"]) == sorted(OLD["one"])
    assert values["targets"]["one"]["root"] == "generated/one"
    put(tmp_path, dict(reversed(OLD.items())))
    assert (tmp_path / MANIFEST).read_bytes() == first


def test_some_targets_leave_the_others_alone(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    put(tmp_path, {"two": NEW["two"]}, complete=False)
    assert without_manifest(on_disk(tmp_path)) == placed({"one": OLD["one"], "two": NEW["two"]})
    assert sorted(json.loads((tmp_path / MANIFEST).read_bytes())["targets"]) == ["one", "two"]


def test_a_target_that_is_no_longer_built_is_removed(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    put(tmp_path, {"two": OLD["two"]})
    assert without_manifest(on_disk(tmp_path)) == placed({"two": OLD["two"]})
    assert not (tmp_path / "generated/one").exists()


def test_a_strange_file_stops_the_build(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    (tmp_path / "generated/one/notes.txt").write_text("mine")
    assert codes(tmp_path, NEW) == ["AW053"]


def test_a_file_that_no_build_has_recorded_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "generated/one").mkdir(parents=True)
    (tmp_path / "generated/one/a.txt").write_text("mine")
    assert codes(tmp_path, OLD) == ["AW053"]
    (tmp_path / "generated/one/a.txt").write_bytes(OLD["one"]["a.txt"])
    put(tmp_path, OLD)


def test_what_tools_leave_behind_is_left_alone(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    cache = tmp_path / "generated/one/gone/__pycache__/c.pyc"
    cache.parent.mkdir()
    cache.write_bytes(b"cache")
    put(tmp_path, NEW)
    assert cache.read_bytes() == b"cache"


@pytest.mark.parametrize(
    "path",
    ["../a", "/a", "a/../../b", "a//b", "./a", "a\\b", "c:a", "a\nb", "nul.txt", "a/", "a.", "", ".."],
)
def test_paths_that_leave_their_folder_are_refused(tmp_path: Path, path: str) -> None:
    assert set(codes(tmp_path, {"one": {path: b""}})) == {"AW050"}


@pytest.mark.parametrize(
    "files",
    [
        {"one": {"Name.txt": b"", "name.txt": b""}},
        {"one": {"Dir/a.txt": b"", "dir/b.txt": b""}},
        {"one": {"straße": b"", "STRASSE": b""}},
        {"one": {"e\u0301": b"", "\u00e9": b""}},
        {"one": {"a": b"", "a/b": b""}},
        {"one": {"a": b""}, "One": {"a": b""}},
    ],
)
def test_two_files_on_one_place_are_refused(tmp_path: Path, files: Files) -> None:
    assert "AW050" in codes(tmp_path, files)


def test_two_targets_cannot_make_one_file(tmp_path: Path) -> None:
    both = [Output("one", "out", {"a": b"1"}), Output("two", "out", {"a": b"1"})]
    with pytest.raises(AuthwrightError, match="more than one target"):
        write(tmp_path, MANIFEST, both, ORIGIN, Collector(), complete=True)


def test_links_are_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    root = tmp_path / "project"
    (root / "generated/one").mkdir(parents=True)
    (root / "generated/one/deep").symlink_to(outside)
    assert "AW050" in codes(root, OLD)
    (root / "generated/one/deep").unlink()
    (root / "generated/one/link").symlink_to(outside)
    assert codes(root, OLD) == ["AW053"]
    assert list(outside.iterdir()) == []


def test_a_damaged_manifest_removes_nothing(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    put(tmp_path, OLD)
    values = json.loads((tmp_path / MANIFEST).read_bytes())
    values["targets"]["one"]["files"]["../../mine.txt"] = "0"
    (tmp_path / MANIFEST).write_text(json.dumps(values))
    assert codes(tmp_path, OLD) == ["AW050"]
    (tmp_path / MANIFEST).write_text("<<<<<<< ours")
    assert codes(tmp_path, OLD) == ["AW054"]
    (tmp_path / MANIFEST).write_text('{"format": 1, "targets": []}')
    assert codes(tmp_path, OLD) == ["AW054"]


def test_a_second_build_at_once_is_refused(tmp_path: Path) -> None:
    with lock(tmp_path):
        assert codes(tmp_path, OLD) == ["AW054"]
    put(tmp_path, OLD)


@pytest.mark.parametrize("fault", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_failure_at_any_step_is_undone(tmp_path: Path, fault: BaseException) -> None:
    count = _count_steps(tmp_path / "reference")
    root = tmp_path / "project"
    root.mkdir()
    put(root, OLD)
    before = on_disk(root)
    for stop in range(count - 1):  # the last step comes after the swap
        with pytest.raises((AuthwrightError, KeyboardInterrupt)):
            put(root, NEW, steps=_Stop(stop, fault))
        assert on_disk(root) == before
        assert not (root / WORKSPACE).exists()


class _Stop:
    def __init__(self, after: int, fault: BaseException) -> None:
        self._left = after
        self._fault = fault

    def __call__(self, _: str) -> None:
        if self._left == 0:
            raise self._fault
        self._left -= 1


def _count_steps(root: Path) -> int:
    root.mkdir()
    put(root, OLD)
    steps: list[str] = []
    put(root, NEW, steps=steps.append)
    return len(steps)


# Writes NEW over OLD in the folder given and kills itself at the step given.
KILLED = """
import os, signal, sys
from pathlib import Path
from tests.unit.test_write import NEW, put
left = int(sys.argv[2])
def step(name):
    global left
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    left -= 1
put(Path(sys.argv[1]), NEW, steps=step)
"""


def test_a_kill_at_any_step_leaves_the_old_or_the_new_output_whole(tmp_path: Path) -> None:
    count = _count_steps(tmp_path / "reference")
    new = on_disk(tmp_path / "reference")
    seen = []
    for stop in range(count):
        root = tmp_path / str(stop)
        root.mkdir()
        put(root, OLD)
        old = on_disk(root)
        _kill(root, stop)
        left = on_disk(root)
        assert (root / WORKSPACE).exists() or left in (old, new)
        # What only changes is there at every moment, as it was or as it is to be.
        assert all(left.get(path) in (old[path], new[path]) for path in old.keys() & new.keys())
        collector = Collector()
        # Only the recovery of the next build, which then finds nothing to change.
        target = OLD if stop < count - 1 else NEW
        written = put(root, target, collector=collector)
        assert (written.changed, written.removed) == ((), ()), f"step {stop} left a mixture"
        assert on_disk(root) in (old, new)
        assert not (root / WORKSPACE).exists()
        seen += [f"{one.code} {one.severity}" for one in collector]
    # Before the first step there is no workspace yet, so nothing to say either.
    assert seen == ["AW055 warning"] * (count - 1)


def test_without_links_a_copy_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(second: Path, file: Path) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    test_a_failure_at_any_step_is_undone(tmp_path, KeyboardInterrupt())


def _kill(root: Path, stop: int) -> None:
    folder = Path(__file__).resolve().parents[2]
    path = os.pathsep.join([str(folder), str(folder / "generator")])
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(root), str(stop)],
        env={**os.environ, "PYTHONPATH": path},
        check=False,
    )
    assert done.returncode == -signal.SIGKILL


def test_an_interrupted_recovery_is_recovered(tmp_path: Path) -> None:
    steps = _count_steps(tmp_path / "reference") - 3
    root = tmp_path / "project"
    root.mkdir()
    put(root, OLD)
    old = on_disk(root)
    _kill(root, steps)
    journal = (root / WORKSPACE / "journal.json").read_text()
    put(root, OLD)
    # As if the first recovery had been stopped after its last move.
    (root / WORKSPACE).mkdir()
    (root / WORKSPACE / "journal.json").write_text(journal)
    written = put(root, OLD)
    assert (written.changed, written.removed) == ((), ())
    assert on_disk(root) == old


@pytest.mark.parametrize(
    "journal",
    [
        '[{"path": "../mine.txt", "before": false, "after": true}]',
        '[{"path": "link/mine.txt", "before": false, "after": true}]',
        '[{"path": "a", "before": false, "after": true}, {"path": "/b", "before": true, "after": true}]',
        '[{"path": 1}]',
        "{",
        "[" * 100_000,
    ],
)
def test_a_journal_that_no_build_has_left_changes_nothing(tmp_path: Path, journal: str) -> None:
    root = tmp_path / "project"
    (root / WORKSPACE).mkdir(parents=True)
    (root / "link").symlink_to(tmp_path)
    (root / "a").write_text("a")
    (tmp_path / "mine.txt").write_text("mine")
    (root / WORKSPACE / "journal.json").write_text(journal)
    assert codes(root, OLD) == ["AW054"]
    assert (tmp_path / "mine.txt").read_text() == "mine"


def test_a_workspace_that_is_a_link_is_not_followed(tmp_path: Path) -> None:
    root, outside = tmp_path / "project", tmp_path / "outside"
    root.mkdir()
    outside.mkdir()
    (root / WORKSPACE).symlink_to(outside)
    assert codes(root, OLD) == ["AW054"]
    assert list(outside.iterdir()) == []


@pytest.mark.parametrize("folder", ["..", "../..", "/", "\0", "a//b", ""])
def test_a_manifest_whose_folders_lie_elsewhere_is_damaged(tmp_path: Path, folder: str) -> None:
    root = tmp_path / "project"
    root.mkdir()
    put(root, OLD)
    values = json.loads((root / MANIFEST).read_bytes())
    values["targets"]["one"] |= {"root": folder, "files": {}}
    (root / MANIFEST).write_text(json.dumps(values))
    assert codes(root, OLD) == ["AW054"]
    (root / MANIFEST).write_text("[" * 100_000)
    assert codes(root, OLD) == ["AW054"]
