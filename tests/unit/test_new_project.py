"""A new project is written whole or not at all, and nothing is ever overwritten."""

import re
from pathlib import Path

import pytest

from authwright.diagnostics import AuthwrightError
from authwright.new_project import create

HOSTILE = (
    "",
    " ",
    "../shop",
    "shop/../x",
    "a b",
    "9lives",
    "-shop",
    "shop-",
    "shop--x",
    'shop"',
    "shop\n[tool]",
    "{{shop}}",
    "ünï",
    "s\u202ehop",
    "s" * 33,
    "none",
    "True",
    "api-error",
    "Omit",
    "client",
    "notes-client",
)


def tree(folder: Path) -> dict[str, bytes]:
    """Return all files below `folder`, by path."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()
    }


def refused(folder: Path, name: str | None = None) -> list[tuple[str, str]]:
    """Return code and message of what was found."""
    with pytest.raises(AuthwrightError) as caught:
        create(folder, name)
    return [(one.code, one.message) for one in caught.value.diagnostics]


def test_a_project_is_made_in_a_new_folder_under_its_name(tmp_path: Path) -> None:
    made = create(tmp_path / "deep" / "my-shop")
    files = tree(tmp_path / "deep" / "my-shop")
    assert sorted(files) == list(made.files)
    assert made.opens == ("spec/my_shop_spec/__init__.py",)
    assert {".gitignore", "README.md", "pyproject.toml", "tests/test_client.py"} <= files.keys()
    text = b"\n".join(files.values()).decode()
    assert "sample" not in text.lower()
    for part in ("my_shop_spec", "my-shop-client", "my_shop_client.MyShop", "My Shop API", "my-shop.example"):
        assert part in text


@pytest.mark.parametrize("name", ["shop", "Shop", "a", "test", "class", "my_shop", "x" * 32, "v2"])
def test_a_name_may_be_any_that_all_its_uses_take(tmp_path: Path, name: str) -> None:
    made = create(tmp_path / "project", name)
    (package,) = made.opens
    assert re.fullmatch(r"spec/[a-z][a-z0-9_]*_spec/__init__\.py", package)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_that_cannot_be_one_is_refused_and_nothing_written(tmp_path: Path, name: str) -> None:
    ((code, message),) = refused(tmp_path / "project", name)
    assert code == "AW057"
    assert "cannot be the name of an API" in message
    assert tree(tmp_path) == {}
    assert not (tmp_path / "project").exists()


def test_the_hint_offers_a_name_that_can_be_one(tmp_path: Path) -> None:
    with pytest.raises(AuthwrightError) as caught:
        create(tmp_path / "My Project.2")
    (found,) = caught.value.diagnostics
    assert found.hint == "give it another name: --name my-project-2"
    with pytest.raises(AuthwrightError) as caught:
        create(tmp_path / "Bücher")
    assert caught.value.diagnostics[0].hint == "give it another name: --name bucher"


def test_a_folder_that_holds_something_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    ((code, message),) = refused(tmp_path, "shop")
    assert (code, message) == ("AW056", "the folder is not empty: notes.txt")
    assert tree(tmp_path) == {"notes.txt": b"mine"}


def test_a_file_in_the_place_of_the_folder_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "shop").write_text("mine")
    ((code, _),) = refused(tmp_path / "shop")
    assert code == "AW056"
    assert tree(tmp_path) == {"shop": b"mine"}


def test_both_faults_are_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").touch()
    assert sorted(code for code, _ in refused(tmp_path, "9")) == ["AW056", "AW057"]


def test_an_environment_and_a_repository_may_be_there_first(tmp_path: Path) -> None:
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "HEAD").write_text("ref")
    create(tmp_path, "shop")
    assert tree(tmp_path)[".git/HEAD"] == b"ref"
    assert (tmp_path / "pyproject.toml").is_file()


@pytest.mark.parametrize("existing", [True, False])
def test_a_disk_that_refuses_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, existing: bool
) -> None:
    root = tmp_path / "deep" / "shop"
    if existing:
        root.mkdir(parents=True)
    rename, left = Path.rename, 2

    def failing(self: Path, target: Path) -> Path:
        nonlocal left
        left -= 1
        if left < 0:
            raise OSError(28, "No space left on device", str(target))
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", failing)
    ((code, message),) = refused(root)
    assert code == "AW056"
    assert "No space left" in message
    assert tree(tmp_path) == {}
    assert (tmp_path / "deep").exists() == root.exists() == existing
