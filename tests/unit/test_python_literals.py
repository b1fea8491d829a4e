"""Literals of Python and TOML: whatever the value, one expression that gives the same value."""

import ast
import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from authwright.targets.python.literals import literal, strings, toml_string, tuple_of
from tests.support.hostile import NAMES, TEXTS

ANY_TEXT = st.text(st.characters(codec=None)) | st.sampled_from([*TEXTS, *NAMES])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
    max_leaves=8,
)


@given(JSON)
def test_a_value_comes_back_as_it_was(value: Any) -> None:
    text = literal(value)
    assert ast.literal_eval(text) == value
    assert type(ast.literal_eval(text)) is type(value)


@given(ANY_TEXT)
def test_a_text_is_one_printable_ascii_token(value: str) -> None:
    text = str(literal(value))
    assert text.isascii()
    assert text.isprintable()
    assert text.splitlines() == [text]
    assert isinstance(ast.parse(text, mode="eval").body, ast.Constant)


def test_characters_are_escaped_as_json_does_where_json_can() -> None:
    assert literal('a"b\\c\n\u00e9\u2028\x00') == r'"a\"b\\c\n\u00e9\u2028\u0000"'
    assert literal("\U0001f600") == r'"\U0001f600"'
    assert literal("it's {x} %s") == '"it\'s {x} %s"'


def test_true_is_no_number() -> None:
    assert [str(literal(one)) for one in (True, 1, 1.0, None)] == ["True", "1", "1.0", "None"]


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf"), [float("inf")]])
def test_numbers_that_json_lacks_are_refused(value: Any) -> None:
    with pytest.raises(ValueError, match="no JSON number"):
        literal(value)


@pytest.mark.parametrize("value", [object(), {1: "a"}, b"a", {"a"}])
def test_values_that_json_lacks_are_refused(value: Any) -> None:
    with pytest.raises(TypeError):
        literal(value)


def test_subclasses_cannot_smuggle_code_through_their_repr() -> None:
    class Loud(int):
        def __repr__(self) -> str:
            return "CANARY"

    class LoudFloat(float):
        def __repr__(self) -> str:
            return "CANARY"

    assert literal(Loud(3)) == "3"
    assert literal(LoudFloat(0.5)) == "0.5"


def test_tuples_have_their_comma() -> None:
    assert strings(["a"]) == '("a",)'
    assert strings(["a", "b"]) == '("a", "b")'
    assert tuple_of(["f(1)"]) == "(f(1),)"


@given(st.text() | st.sampled_from([text for text in TEXTS if "\ud800" not in text]))
def test_toml_strings_come_back_as_they_were(value: str) -> None:
    assert tomllib.loads(f"key = {toml_string(value)}") == {"key": value}


def test_toml_has_no_half_surrogates() -> None:
    with pytest.raises(ValueError, match="half surrogate"):
        toml_string("\ud800")
