"""The ledger as a file: what is written is read again, a name a line, and damage is told with its line."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from authwright.diagnostics import AuthwrightError, Location
from authwright.naming import Ledger, Recorded, parse_ledger, read_ledger
from tests.support.hostile import NAMES, TEXTS

FILE = Path("generated/names.json")
LEDGER = Ledger(
    {
        "one": {
            "fields of Thing": {
                "b": Recorded("b"),
                "a": Recorded("a_", retired=True),
                "c": Recorded("z", former=("c", "y")),
            }
        },
        "other": {"models": {"Thing": Recorded("Thing")}},
    }
)
TEXT = """{
 "format": 1,
 "names": {
  "one": {
   "fields of Thing": {
    "a": {"retired": "a_"},
    "b": "b",
    "c": {"name": "z", "former": ["c", "y"]}
   }
  },
  "other": {
   "models": {
    "Thing": "Thing"
   }
  }
 }
}
"""


def test_a_name_has_a_line_of_its_own() -> None:
    assert LEDGER.to_text() == TEXT
    assert parse_ledger(TEXT, FILE) == LEDGER
    assert json.loads(Ledger().to_text()) == {"format": 1, "names": {}}


def test_lines_are_known() -> None:
    names = parse_ledger(TEXT, FILE).section("one")["fields of Thing"]
    assert [names[key].place for key in "abc"] == [Location(str(FILE), line) for line in (6, 7, 8)]


TEXTS_OF_ALL_KINDS = st.text() | st.sampled_from([*NAMES, *TEXTS])
IDENTIFIERS = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,8}", fullmatch=True)
RECORDED = st.builds(
    Recorded, IDENTIFIERS, former=st.lists(IDENTIFIERS, max_size=2).map(tuple), retired=st.booleans()
)
SECTIONS = st.dictionaries(
    TEXTS_OF_ALL_KINDS, st.dictionaries(TEXTS_OF_ALL_KINDS, RECORDED, min_size=1), min_size=1, max_size=3
)


@given(st.dictionaries(TEXTS_OF_ALL_KINDS, SECTIONS, max_size=3))
def test_what_is_written_is_read_again_whatever_the_names(
    sections: dict[str, dict[str, dict[str, Recorded]]],
) -> None:
    text = Ledger(sections).to_text()
    assert text.isascii()
    assert not any(ord(char) < 32 and char != "\n" for char in text)
    assert parse_ledger(text, FILE) == Ledger(sections)
    assert parse_ledger(text, FILE).to_text() == text


def test_the_order_in_which_names_came_leaves_no_trace() -> None:
    names = LEDGER.section("one")["fields of Thing"]
    backwards = Ledger(
        {"other": LEDGER.section("other"), "one": {"fields of Thing": dict(reversed(list(names.items())))}}
    )
    assert backwards.to_text() == TEXT


def test_a_partial_build_changes_its_own_part_only() -> None:
    new = {"models": {"Other": Recorded("Other")}}
    assert LEDGER.updated({"other": new}).sections == {"one": LEDGER.section("one"), "other": new}


def test_pruning_forgets_what_is_retired_and_former_names() -> None:
    assert LEDGER.pruned().section("one") == {"fields of Thing": {"b": Recorded("b"), "c": Recorded("z")}}


def test_a_missing_ledger_has_no_names(tmp_path: Path) -> None:
    assert read_ledger(tmp_path / "names.json") == Ledger()
    assert read_ledger(tmp_path / "names.json").source is None


def test_a_line_that_a_merge_repeated_is_read(tmp_path: Path) -> None:
    text = TEXT.replace('    "b": "b",\n', '    "b": "b",\n    "b": "b",\n')
    assert parse_ledger(text, FILE) == LEDGER


NO_NAME = 'what it has for "{}" in "fields of Thing" is no name'


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ('"b": "b",', '"b": "b"', 8, "Expecting ',' delimiter in column 5"),
        ('    "b": "b",\n', '<<<<<<< ours\n    "b": "b",\n=======\n', 7, "a merge left its marks in it"),
        ('"b": "b",', '"b": "b", "b": "d",', 0, '"b" stands in it twice, with different values'),
        ('"b": "b",', '"b": 3,', 7, NO_NAME.format("b")),
        ('"b": "b",', '"b": "",', 7, NO_NAME.format("b")),
        ('"b": "b",', '"b": "x = 1; y",', 7, NO_NAME.format("b")),
        ('"b": "b",', '"b": {"name": "b", "retired": "b"},', 7, NO_NAME.format("b")),
        ('["c", "y"]', '["c", "1 y"]', 8, NO_NAME.format("c")),
        ('["c", "y"]', '"cy"', 8, NO_NAME.format("c")),
        ('"format": 1', '"format": 2', 0, "its format is 2, not 1"),
        ('"names"', '"nomes"', 0, 'it has no table "names"'),
        ('"Thing": "Thing"', '"Thing": [', 16, "Expecting value in column 4"),
    ],
)
def test_damage_is_told_with_its_line(old: str, new: str, line: int, reason: str) -> None:
    assert TEXT.count(old) == 1
    with pytest.raises(AuthwrightError) as caught:
        parse_ledger(TEXT.replace(old, new), FILE)
    (found,) = caught.value.diagnostics
    assert (found.code, found.message) == ("AW045", f"the ledger of names cannot be read: {reason}")
    assert found.location is not None
    assert found.location.file == str(FILE)
    assert found.hint
    if line:
        assert abs(found.location.line - line) <= 2


def test_other_line_ends_inside_a_key_are_no_lines() -> None:
    odd = TEXT.replace('"b": "b",', '"b\u2028    ":\t": x",')
    assert odd != TEXT
    with pytest.raises(AuthwrightError, match="is no name"):
        parse_ledger(odd, FILE)


@pytest.mark.parametrize("content", [b"\xff", b"", b"[]", b"null", b"[" * 100_000])
def test_what_is_no_ledger_at_all_is_told(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "names.json"
    file.write_bytes(content)
    with pytest.raises(AuthwrightError, match="the ledger of names cannot be read"):
        read_ledger(file)


def test_a_pipe_in_the_place_of_the_ledger_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "names.json")
    with pytest.raises(AuthwrightError, match="it is no file"):
        read_ledger(tmp_path / "names.json")
