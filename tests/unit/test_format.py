"""The final layout of generated text."""

import importlib.util

import pytest

from authwright.diagnostics import AuthwrightError
from authwright.plan import Plan
from authwright.stages.format import Finisher, Rendered, Texts, as_they_are, format_files
from authwright.targets.python.format import format_texts


def test_python_is_formatted_and_its_imports_sorted() -> None:
    text = "import pet.z\nimport httpx\nimport os\nx = {  'a':1 }\n"
    made = format_texts({"src/pet/__init__.py": "", "src/pet/a.py": text, "src/pet/b.pyi": "x:int\n"})
    assert made["src/pet/a.py"] == b'import os\n\nimport httpx\n\nimport pet.z\n\nx = {"a": 1}\n'
    assert made["src/pet/b.pyi"] == b"x: int\n"
    assert list(made) == ["src/pet/__init__.py", "src/pet/a.py", "src/pet/b.pyi"]


def test_lines_hold_110_columns() -> None:
    fits = "call(" + "a" * 104 + ")\n"
    assert len(fits) == 111
    assert format_texts({"a.py": fits})["a.py"] == fits.encode()
    assert b"(\n" in format_texts({"a.py": fits.replace("aa", "aaa", 1)})["a.py"]


def test_folders_that_ruff_skips_by_default_are_formatted() -> None:
    assert format_texts({"build/a.py": "x=1\n", "dist/.venv/b.py": "x=1\n"}) == {
        "build/a.py": b"x = 1\n",
        "dist/.venv/b.py": b"x = 1\n",
    }


def test_other_languages_and_hand_written_files_stay_as_they_are() -> None:
    texts: dict[str, str | bytes] = {
        "a.ts": "const  x = 1",
        "runtime.py": b"x=1\r\n",
        "data.bin": b"\xff\x00",
    }
    assert format_texts(texts) == {"a.ts": b"const  x = 1", "runtime.py": b"x=1\r\n", "data.bin": b"\xff\x00"}


def test_nothing_to_format() -> None:
    assert format_texts({}) == {}
    assert format_texts({"a.py": "\n\n"}) == {"a.py": b"\n"}


@pytest.mark.parametrize("text", ["def f(:\n", b"x = = 1\n", "x = '\0'\n"])
def test_python_that_does_not_parse_is_an_error(text: str | bytes) -> None:
    with pytest.raises(AuthwrightError) as caught:
        format_texts({"fine.py": "x = 1\n", "deep/broken.py": text})
    (found,) = caught.value.diagnostics
    assert found.code == "AW043"
    assert "deep/broken.py" in found.message


def test_a_missing_formatter_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(AuthwrightError) as caught:
        format_texts({"a.py": "x = 1\n"})
    assert [one.code for one in caught.value.diagnostics] == ["AW064"]


def test_a_finisher_runs_once_for_all_its_targets() -> None:
    runs: list[list[str]] = []

    def shout(texts: Texts) -> dict[str, bytes]:
        runs.append(list(texts))
        return {path: content.upper() for path, content in as_they_are(texts).items()}

    loud = Finisher(shout)
    rendered = [
        Rendered(Plan("one", "out/one", (), opens=("a",)), {"a": "x", "b": b"y"}, loud),
        Rendered(Plan("two", "out/two", ()), {"a": "caf\u00e9"}, Finisher()),
        Rendered(Plan("three", "out/three", ()), {"a": "z"}, Finisher(shout)),
    ]
    made = list(format_files(rendered))
    assert runs == [["out/one/a", "out/one/b", "out/three/a"]]
    assert [(one.target, one.root, one.files, one.opens) for one in made] == [
        ("one", "out/one", {"a": b"X", "b": b"Y"}, ("a",)),
        ("two", "out/two", {"a": b"caf\xc3\xa9"}, ()),
        ("three", "out/three", {"a": b"Z"}, ()),
    ]
