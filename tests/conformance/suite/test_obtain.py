"""Obtaining the suite, from a small distribution of the same form that lies beside."""

import hashlib
import io
import tarfile
from pathlib import Path

import pytest

from tests.conformance.suite import obtain

FILES = {
    "PKG-INFO": "Metadata-Version: 2.4\nName: jsonschema\nVersion: 4.26.0\n",
    "pyproject.toml": '[build-system]\nrequires = ["hatchling", "x"]\nbuild-backend = "hatchling.build"\n',
    "json/tests/draft2020-12/type.json": "[]",
    "json/remotes/integer.json": "{}",
    "setup.py": "raise SystemExit('nothing of it may run')\n",
}


def packed(folder: Path, files: dict[str, str]) -> str:
    """Write a distribution of `files` to `folder` and return its hash."""
    archive = folder / "jsonschema-4.26.0.tar.gz"
    with tarfile.open(archive, "w:gz") as into:
        for name, text in files.items():
            member = tarfile.TarInfo(f"jsonschema-4.26.0/{name}")
            member.size = len(text)
            into.addfile(member, io.BytesIO(text.encode()))
    return hashlib.sha256(archive.read_bytes()).hexdigest()


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Return the folder that is all that pip knows, with `locked.txt` and `cache/` in it."""
    for name, value in {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(tmp_path)}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(obtain, "ROOT", tmp_path)
    monkeypatch.setattr(obtain, "REQUIREMENTS", tmp_path / "locked.txt")
    monkeypatch.setattr(obtain, "_CACHE", tmp_path / "cache")
    return tmp_path


def lock(index: Path, digest: str) -> None:
    (index / "locked.txt").write_text(f"jsonschema==4.26.0 --hash=sha256:{digest}\n")


def test_only_the_suite_is_unpacked_and_only_once(index: Path) -> None:
    lock(index, packed(index, FILES))
    folder = obtain.obtain()
    assert folder == index / "cache" / "suite" / "4.26.0"
    held = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.json"))
    assert held == ["remotes/integer.json", "tests/draft2020-12/type.json"]
    assert [path.name for path in folder.parent.iterdir()] == ["4.26.0"]
    (index / "jsonschema-4.26.0.tar.gz").unlink()
    assert obtain.obtain() == obtain.suite_folder() == folder


def test_a_wrong_hash_is_refused(index: Path) -> None:
    packed(index, FILES)
    lock(index, "0" * 64)
    with pytest.raises(obtain.SuiteError, match="DO NOT MATCH THE HASHES"):
        obtain.obtain()
    assert list((index / "cache" / "suite").iterdir()) == []


def test_a_distribution_without_the_suite_is_refused(index: Path) -> None:
    lock(index, packed(index, {name: text for name, text in FILES.items() if not name.startswith("json/")}))
    with pytest.raises(obtain.SuiteError, match=r"does not hold the tests of draft 2020-12"):
        obtain.obtain()
    assert list((index / "cache" / "suite").iterdir()) == []


def test_a_missing_suite_is_told(index: Path) -> None:
    lock(index, "0" * 64)
    with pytest.raises(obtain.SuiteError, match=r"python -m tests\.conformance\.suite\.obtain"):
        obtain.suite_folder()
