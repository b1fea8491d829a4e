"""Docstrings, comments and Markdown: spec text stays inside them, and can be read."""

import ast
import re
import tokenize
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from authwright.targets.prose import Section, markdown, prose, sentence
from authwright.targets.python.docs import WIDTH, comment, docstring
from tests.support.hostile import NAMES, TEXTS

ANY_TEXT = st.text(st.characters(codec=None)) | st.sampled_from([*TEXTS, *NAMES])
PIECES = st.lists(
    st.sampled_from(['"', '"""', "\\", "'''", "\r", "\n", "\x0c", "\u2028", "a", " ", "#", "\x00"])
)
INVISIBLE = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)


def parsed(doc: str, level: int) -> str:
    """Return the docstring of a module in which `doc` stands at `level`, with one statement around it."""
    head = "".join(f"{'    ' * depth}class C{depth}:\n" for depth in range(level))
    tree: ast.AST = ast.parse(f"{head}{'    ' * level}{doc}\n")
    for _ in range(level):
        assert isinstance(tree, ast.Module | ast.ClassDef)
        assert len(tree.body) == 1
        tree = tree.body[0]
    assert isinstance(tree, ast.Module | ast.ClassDef)
    assert len(tree.body) == 1
    said = ast.get_docstring(tree)
    assert said is not None
    return said


@pytest.mark.filterwarnings("error")
@given(ANY_TEXT | PIECES.map("".join), st.integers(0, 2))
def test_text_stays_inside_its_docstring(text: str, level: int) -> None:
    doc = docstring([text], level)
    if prose(text, WIDTH):
        said = parsed(doc, level)
        assert said.split() == " ".join(prose(text, WIDTH)).split()
        assert not INVISIBLE.search(doc)
    else:
        assert doc == ""


def test_quotes_and_backslashes_can_be_read() -> None:
    assert docstring(['ends with a quote"'], 0) == '"""ends with a quote\\""""'
    assert docstring(['three """ inside'], 0) == '"""three \\"\\"\\" inside"""'
    assert docstring([r"\d+ ends in \ "], 0) == '"""\\\\d+ ends in \\\\"""'


def test_lines_end_wherever_python_ends_them() -> None:
    for end in ("\r", "\n", "\r\n", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"):
        assert parsed(docstring([f"one{end}two"], 0), 0) == "one\ntwo"


def test_what_cannot_be_seen_is_left_out() -> None:
    assert parsed(docstring(["\u202eadmin\u2066 a\u200bb \ufeffc\x07"], 0), 0) == "admin ab c"


def test_long_text_is_wrapped_and_paragraphs_stay() -> None:
    doc = docstring(["word " * 60 + "\n\n\n\nlast"], 2)
    assert all(len(line) <= WIDTH for line in doc.splitlines())
    assert doc.endswith('\n        """')
    assert parsed(doc, 2).endswith("\n\nlast")


def test_sections_list_their_entries() -> None:
    doc = docstring(
        ["Do it.", Section("Args", (("a", "First\nof all."), ("b", "x" * 120))), Section("None", ())], 0
    )
    assert parsed(doc, 0) == f"Do it.\n\nArgs:\n    a: First of all.\n    b:\n        {'x' * 120}"


@given(ANY_TEXT | PIECES.map("".join))
def test_text_stays_inside_its_comment(text: str) -> None:
    shown = comment(text)
    tokens = list(tokenize.generate_tokens(StringIO(f"{shown}\n").readline))
    assert {one.type for one in tokens} <= {
        tokenize.COMMENT,
        tokenize.NL,
        tokenize.NEWLINE,
        tokenize.ENDMARKER,
    }
    assert not INVISIBLE.search(shown)


@pytest.mark.parametrize(
    "text", ["type: ignore", "noqa", "fmt: off", "a # noqa: F401", "mypy: ignore-errors"]
)
def test_comments_give_tools_no_orders(text: str) -> None:
    shown = comment(text)
    assert not re.search(r"#\s*(type|noqa|fmt|mypy)\b", shown)
    assert text.rpartition("# ")[2] in shown


@given(ANY_TEXT)
def test_markdown_is_one_line_without_elements(text: str) -> None:
    shown = str(markdown(text))
    assert len(shown.splitlines()) <= 1
    bare = re.sub(r"\\.", "", shown)
    without_code = re.sub(r"`[^`<]*`", "", bare)
    assert not re.search(r"[<\[\]*{}]", without_code)


def test_markdown_keeps_code() -> None:
    assert markdown("Set `a_b` to *x*.\n- y") == r"Set `a_b` to \*x\*. - y"
    assert markdown("--8<-- file") == r"\--8\<-- file"


def test_sentences_end_in_a_full_stop() -> None:
    assert [sentence(one) for one in ("", "a", "a.", " a? ")] == ["", "a.", "a.", "a?"]
