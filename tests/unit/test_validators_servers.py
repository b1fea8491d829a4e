"""Which functions a server gets: its version is compared number by number, the same in both languages."""

import json
import runpy
from dataclasses import replace
from types import ModuleType
from typing import Any, Final

import pytest

from authwright.ir import VersionProbe
from authwright.resources import templates_folder
from authwright.targets.package_texts import telling
from tests.support.library import library
from tests.support.typescript_validators import answers

STATIC: Final = templates_folder() / "validators"
CASES: Final[list[tuple[str, str, str | None]]] = [
    ("1 2 3", "1", "1"),
    ("1 2 3", "1.0", "1"),
    ("1 2 3", "2", "2"),
    ("1 2 3", "2.9.9", "2"),
    ("1 2 3", "2.0.0", "2"),
    ("1 2 3", "v3-rc1", "3"),
    ("1 2 3", "10", "3"),
    ("1 2 3", "0.9", None),
    ("0.9.1 0.9.3", "0.9.1", "0.9.1"),
    ("0.9.1 0.9.3", "0.9.2", "0.9.1"),
    ("0.9.1 0.9.3", "0.9.3", "0.9.3"),
    ("0.9.1 0.9.3", "0.9.10", "0.9.3"),
    ("0.9.1 0.9.3", "0.9", None),
    ("1.0 1.0.1 1.2", "1", "1.0"),
    ("1.0 1.0.1 1.2", " v1.0.1+build ", "1.0.1"),
    ("1.0 1.0.1 1.2", "1.1.99", "1.0.1"),
]
"""Versions that are known, that of a server, and the one that it gets; None: it is older than all."""
REPLIES: Final[list[tuple[Any, str]]] = [
    (None, "version"),
    ([], "version"),
    ("1.0", "version"),
    ({}, "version"),
    ({"version": 1}, "version"),
    ({"version": "new"}, "version"),
    ({"version": ""}, "version"),
    ({"version": "1"}, "about/version"),
    ({"about": None}, "about/version"),
    ({"about": "version"}, "/about/version"),
]
"""Replies without a version at a place."""
STANDINS: Final = ("json", "csv", "string")
"""Modules that stand for those of versions."""


def python(reply: Any, place: str, versions: str) -> str:
    """Return the version that a reply leads to in Python. Raises ValueError."""
    file = STATIC / "python" / "static" / "package" / "_servers.py"
    modules = dict(zip(versions.split(), STANDINS, strict=False))
    found: ModuleType = runpy.run_path(str(file))["module_for"](reply, place, "a reply", "shop", modules)
    return next(version for version, name in modules.items() if name == found.__name__)


def typescript(*questions: tuple[Any, str, str]) -> list[str]:
    """Return the versions that replies, places and known versions lead to in TypeScript, or the errors."""
    text = (STATIC / "typescript" / "static" / "package" / "servers.ts").read_text(encoding="utf-8")
    ask = """((reply, place, versions) => {
      const loaders = versions.split(" ").map((one) => [one, () => one]);
      let found;
      const error = thrown(() => { found = m.loaderFor(reply, place, "a reply", loaders)(); });
      return error === null ? found : `${error.name}: ${error.message}`;
    })"""
    return answers(text, *(f"{ask}(...{json.dumps(one)})" for one in questions))


@pytest.mark.parametrize(("versions", "server", "expected"), CASES)
def test_a_server_gets_the_newest_that_is_not_newer(versions: str, server: str, expected: str | None) -> None:
    if expected is None:
        with pytest.raises(
            ValueError, match=f"the server {server} is older than {versions.partition(' ')[0]}"
        ):
            python({"version": server}, "version", versions)
    else:
        assert python({"version": server}, "version", versions) == expected


def test_it_gets_the_same_in_typescript() -> None:
    told = typescript(*(({"version": server}, "version", versions) for versions, server, _ in CASES))
    assert told == [
        expected or f"RangeError: the server {server} is older than {versions.partition(' ')[0]}"
        for versions, server, expected in CASES
    ]


def test_a_reply_without_a_version_is_refused() -> None:
    for reply, place in REPLIES:
        with pytest.raises(ValueError, match="no version of the server: expected a reply"):
            python(reply, place, "1 2 3")
    told = typescript(*((reply, place, "1 2 3") for reply, place in REPLIES))
    assert told == ["RangeError: no version of the server: expected a reply"] * len(REPLIES)


def test_a_version_may_stand_deeper() -> None:
    reply = {"about": {"version": "2.1"}}
    assert python(reply, "/about/version", "1 2 3") == "2"
    assert typescript((reply, "about/version", "1 2 3"), (reply, "/about/version", "1 2 3")) == ["2", "2"]


def test_a_label_without_numbers_is_refused() -> None:
    said = "no server can be compared with version next: it has no numbers"
    with pytest.raises(ValueError, match=said):
        python({"version": "1"}, "version", "1 next")
    assert typescript(({"version": "1"}, "version", "1 next")) == [f"RangeError: {said}"]


def test_where_a_version_stands_is_the_specs_to_say() -> None:
    api = library()
    told = telling(api)
    assert (told.asked, told.place, told.example("1.2")) == ("GET /version", "version", {"version": "1.2"})
    assert told.reply == "what the server answers to `GET /version`"
    assert told.expected == 'what GET /version answers, with a "version"'
    deeper = telling(replace(api, version_probe=VersionProbe("get_version", "/about/version")))
    assert deeper.example("1.2") == {"about": {"version": "1.2"}}


def test_without_a_probe_the_words_are_neutral() -> None:
    told = telling(library(version_probe=None))
    assert (told.asked, told.example("1")) == ("", {"version": "1"})
    assert told.reply == "an object with the version of the server as `version`"
    assert told.expected == 'an object with the version of the server as "version"'
