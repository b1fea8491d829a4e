"""A build is spared when it could only do the same again, and never else."""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from authwright.incremental.sealed import write_sealed
from tests.support.spared import Project


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Give a project that was built once; tests put back what they change."""
    project = Project(tmp_path_factory.mktemp("spared"))
    done = project.build()
    assert done.returncode == 0, done.stderr
    return project


@pytest.fixture
def project(built: Project) -> Iterator[Project]:
    """Give the built project, and check that all was put back."""
    yield built
    assert built.spared()


def same_size(text: str) -> str:
    """Return other text of the same length: its last letter is another one."""
    last = max(index for index, char in enumerate(text) if char.isalpha())
    return text[:last] + ("a" if text[last] != "a" else "b") + text[last + 1 :]


def edited_unseen(file: Path) -> Callable[[], None]:
    """Change a file but neither its size nor its times, and return what undoes it."""
    before, times = file.read_bytes(), file.stat()
    file.write_text(same_size(file.read_text(encoding="utf-8")), encoding="utf-8")
    os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert file.stat().st_size == times.st_size

    def undo() -> None:
        file.write_bytes(before)

    return undo


INPUTS = (
    "shop/spec/shop_spec/__init__.py",
    "shop/spec/shop_spec/more.py",
    "shop/spec/shop_spec/words.txt",
    "shop/spec/shop_words.py",
    "shop/mine/clients/python/README.md.jinja",
    "plugins/note_target/__init__.py",
    "plugins/note_target/note.txt",
    "toolkit/generator/authwright/naming/words.py",
    "toolkit/templates/clients/python/static/_runtime/paths.py",
)


@pytest.mark.parametrize("name", INPUTS)
def test_an_input_that_changes_without_its_size_and_times_is_seen(project: Project, name: str) -> None:
    undo = edited_unseen(project.folder / name)
    assert not project.spared()
    undo()


@pytest.mark.parametrize("name", INPUTS)
def test_a_lost_input_is_seen(project: Project, name: str) -> None:
    file = project.folder / name
    file.rename(file.with_name("elsewhere"))
    # Without a module of its own the toolkit cannot even say so.
    assert "True" not in project.run("shop_probe").stdout
    file.with_name("elsewhere").rename(file)


@pytest.mark.parametrize(
    "name",
    [
        "shop/spec/shop_spec/late.json",
        "shop/spec/shop_spec/deep/late.py",
        "shop/spec/re.py",  # would be imported in place of another
        "shop/mine/late.jinja",
        "plugins/note_target/late.txt",
        "plugins/shop_words.py",
        "plugins/other-1.0.dist-info/METADATA",
        "toolkit/generator/authwright/late.py",
        "toolkit/templates/late.jinja",
    ],
)
def test_an_added_input_is_seen(project: Project, name: str) -> None:
    file = project.folder / name
    new = [place for place in (file, *file.parents) if not place.exists()]
    file.parent.mkdir(exist_ok=True, parents=True)
    file.write_text("", encoding="utf-8")
    assert not project.spared()
    shutil.rmtree(new[-1]) if new[-1].is_dir() else new[-1].unlink()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('["schemas", "note"]', '["schemas"]'),
        ('["schemas", "note"]', '["note", "schemas"]'),
        ("[tool.authwright]\n", '[tool.authwright]\nsite-url = "https://shop.example"\n'),
        ("[tool.authwright]\n", '[tool.authwright]\nspec-path = ["spec", "mine"]\n'),
        ("[tool.authwright]\n", '[tool.authwright]\ngenerated = "made"\n'),
        ("targets", "package-names = { models = 'x' }\ntargets"),
    ],
)
def test_the_configuration_is_an_input(project: Project, old: str, new: str) -> None:
    file = project.root / "pyproject.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace(old, new), encoding="utf-8")
    assert not project.spared()
    file.write_text(text, encoding="utf-8")


def test_another_version_of_an_installed_distribution_is_seen(project: Project) -> None:
    folder = project.folder / "plugins" / "note_target-1.0.dist-info"
    newer = folder.with_name("note_target-1.1.dist-info")
    folder.rename(newer)
    assert not project.spared()
    newer.rename(folder)


def test_the_same_version_installed_again_is_seen(project: Project) -> None:
    folder = project.folder / "plugins" / "note_target-1.0.dist-info"
    before = folder.stat()
    (folder / "RECORD").touch()
    assert not project.spared()
    (folder / "RECORD").unlink()
    os.utime(folder, ns=(before.st_atime_ns, before.st_mtime_ns))


def test_another_search_path_is_seen(project: Project) -> None:
    assert project.run("shop_probe", PYTHONPATH=f"{os.environ.get('PYTHONPATH', '')}").returncode != 0
    places = f"{project.folder / 'plugins'}:{project.folder / 'toolkit/generator'}:{project.folder}"
    assert project.run("shop_probe", PYTHONPATH=places).stdout == "False\n"


def test_what_decides_nothing_is_no_input(project: Project) -> None:
    for name in INPUTS:
        (project.folder / name).touch()
    file = project.root / "pyproject.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('name = "shop"', 'name = "other"'), encoding="utf-8")
    cache = project.root / "spec" / "shop_spec" / "__pycache__"
    cache.mkdir()
    (cache / "more.cpython-311.pyc").touch()
    assert project.spared()
    shutil.rmtree(cache)
    file.write_text(text, encoding="utf-8")


def test_a_spared_build_counts_the_files_that_a_whole_one_does(project: Project) -> None:
    spared, whole = project.build("--json"), project.build("--json", "--force")
    assert json.loads(spared.stdout)["unchanged"] == json.loads(whole.stdout)["unchanged"]


def edit(file: Path) -> None:
    file.write_bytes(file.read_bytes() + b"\n")


def link(file: Path) -> None:
    """Put a link to the same contents in the place of a file."""
    other = file.parents[3] / "kept"
    file.rename(other)
    file.symlink_to(other)


SCHEMA = "generated/schemas/span/Order.json"


@pytest.mark.parametrize(
    ("name", "change"),
    [
        (SCHEMA, edited_unseen),
        (SCHEMA, Path.unlink),
        (SCHEMA, link),
        ("generated/schemas/span/Strange.json", Path.touch),
        ("generated/schemas/late/strange.txt", lambda file: (file.parent.mkdir(), file.touch())),
        ("generated/note/note.txt", edit),
        ("generated/manifest.json", edit),
        ("generated/manifest.json", lambda file: file.write_text("{}")),
        (".authwright-build", Path.mkdir),
    ],
)
def test_output_is_looked_at(
    built: Project, tmp_path: Path, name: str, change: Callable[[Path], object]
) -> None:
    """The build that follows does what it does where nothing was remembered."""
    copies = [shutil.copytree(built.root, tmp_path / "aside", symlinks=True)]
    change(built.root / name)
    assert not built.spared()
    copies.append(shutil.copytree(built.root, tmp_path / "changed", symlinks=True))
    with_stamp = built.build()
    seen = (with_stamp.returncode, with_stamp.stderr, built.generated())
    put_back(built, copies[1])
    shutil.rmtree(built.stamp.parent)
    without = built.build("--json")
    assert seen == (without.returncode, without.stderr, built.generated())
    put_back(built, copies[0])
    assert built.spared()


def put_back(project: Project, copy: Path) -> None:
    shutil.rmtree(project.root)
    shutil.copytree(copy, project.root, symlinks=True)


def test_the_report_and_the_findings_are_the_same_again(project: Project) -> None:
    again = project.build()
    assert 'AW030: keyword "contentEncoding" is not carried into clients' in again.stderr
    assert "0 files written, 0 removed" in again.stdout
    assert "\n  generated/schemas/span/openapi.json" in again.stdout
    forced = project.build("--force")
    assert (forced.stdout, forced.stderr) == (again.stdout, again.stderr)
    assert project.build("--json").stdout == project.build("--json", "--force").stdout


def states(project: Project) -> dict[Path, tuple[int, int, int]]:
    """Return what writing a file, or a name into a folder, would change."""
    found = {file: file.stat() for file in project.root.rglob("*") if "__pycache__" not in file.parts}
    return {file: (stat.st_ino, stat.st_mtime_ns, stat.st_size) for file, stat in found.items()}


def test_nothing_is_written_and_force_builds(project: Project) -> None:
    before = states(project)
    assert project.build().returncode == 0
    assert states(project) == before
    assert project.build("--force").returncode == 0
    assert states(project)[project.stamp] != before[project.stamp]


def test_nothing_heavy_is_loaded(project: Project) -> None:
    done = project.run("authwright", "build", PYTHONPROFILEIMPORTTIME="1")
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if "import time:" in line}
    assert "authwright.incremental.stamp" in loaded
    heavy = {"pydantic", "jinja2", "jsonschema", "datamodel_code_generator", "authwright.pipeline", "ruff"}
    assert loaded & heavy == set()


def test_an_interruption_is_told_once(project: Project) -> None:
    (project.root / ".authwright-build").mkdir()
    assert "AW055" in project.build().stderr
    assert "AW055" not in project.build().stderr


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: b"",
        lambda text: text[:-1],
        lambda text: text.replace(b"contentEncoding", b"contentencoding"),
        lambda text: text[:100],
        lambda text: b"{}",
        lambda text: text[::-1],
        lambda text: b"\xff" + text,
    ],
)
def test_a_damaged_stamp_is_no_stamp(project: Project, damage: Callable[[bytes], bytes]) -> None:
    text = project.stamp.read_bytes()
    project.stamp.write_bytes(damage(text))
    assert not project.spared()
    project.stamp.write_bytes(text)


@pytest.mark.parametrize(
    "forged",
    [
        {"imported": {}},
        {"imported": []},
        {"imported": {"packages": [], "modules": {"a\0b": ""}, "folders": {}}},
        {"targets": [["no-such-target", []]]},
        {"targets": [1]},
        {"beside": 7},
        {"findings": [{"code": "AW001"}]},
        {"findings": [{"code": "AW001", "message": 7, "location": None}]},
        {"findings": [{"code": "EVIL", "message": "", "location": None}]},
    ],
)
def test_a_forged_stamp_is_no_stamp(project: Project, forged: dict[str, object]) -> None:
    text = project.stamp.read_bytes()
    value = json.loads(text.partition(b"\n")[2])
    write_sealed(project.stamp.parent.parent, project.stamp.name, value | forged)
    assert not project.spared()
    project.stamp.write_bytes(text)


def test_where_nothing_can_be_remembered_builds_work(project: Project) -> None:
    folder = project.stamp.parent
    shutil.rmtree(folder)
    folder.write_text("no folder", encoding="utf-8")
    done = project.build()
    assert (done.returncode, project.spared()) == (0, False)
    folder.unlink()
    assert project.build().returncode == 0


def test_an_input_that_changes_during_the_build_is_not_taken_for_the_one_it_was(project: Project) -> None:
    words, module = (project.root / "spec" / "shop_spec" / name for name in ("words.txt", "more.py"))
    text = module.read_text(encoding="utf-8")
    late = "import pathlib; pathlib.Path(__file__).with_name('words.txt').write_text('Later words.')\n"
    module.write_text(late + text, encoding="utf-8")
    assert project.build().returncode == 0
    assert not project.spared()
    module.write_text(text, encoding="utf-8")
    words.write_text("Words.", encoding="utf-8")
    assert project.build().returncode == 0


def test_a_build_that_another_overtakes_is_not_remembered(project: Project) -> None:
    done = project.run("shop_race")
    assert done.returncode == 0, done.stderr
    assert not project.spared()
    assert project.build().returncode == 0


def test_a_failed_build_keeps_the_stamp_of_the_one_before(project: Project) -> None:
    module = project.root / "spec" / "shop_spec" / "more.py"
    text = module.read_text(encoding="utf-8")
    module.write_text("TEXT = 1 / 0\n", encoding="utf-8")
    assert project.build().returncode == 1
    module.write_text(text, encoding="utf-8")


def test_a_part_is_made_and_the_whole_is_still_known(project: Project) -> None:
    assert project.run("authwright", "generate", "note").returncode == 0
    assert json.loads(project.build("--json").stdout)["changed"] == []
