"""Findings as text and their order."""

from itertools import permutations
from pathlib import Path

import pytest

from authwright.diagnostics import Diagnostic, Location
from authwright.diagnostics.render import printable, to_lines


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "\\u001b[31mred"),
        ("a\u2028b\u2029c\x85d", "a\\u2028b\\u2029c\\u0085d"),
        ("a\u200bb\u200db\u2060c\ufeffd\xade", "a\\u200bb\\u200db\\u2060c\\ufeffd\\u00ade"),
        ("\u202eabc\u2066", "\\u202eabc\\u2066"),
        ("a\ud800b\udfff", "a\\ud800b\\udfff"),
        ("tag\U000e0041", "tag\\U000e0041"),
        ("caf\u00e9 \u65e5\u672c \U0001f600\ttab\nline", "caf\u00e9 \u65e5\u672c \U0001f600\ttab\nline"),
    ],
)
def test_nothing_hidden_is_printed(text: str, shown: str) -> None:
    assert printable(text) == shown
    printable(text).encode("utf-8")


def test_a_finding_keeps_to_its_lines() -> None:
    one = Diagnostic("AW030", "a\u2028b\nc", Location("/spec/a.py", 3), hint="d\u2029e")
    assert to_lines(one, Path("/spec")) == ["a.py:3: error AW030: a\\u2028b\n    c", "  hint: d\\u2029e"]


def test_the_order_does_not_depend_on_how_findings_came() -> None:
    found = [
        Diagnostic("AW030", "same", severity="error"),
        Diagnostic("AW030", "same", severity="warning"),
        Diagnostic("AW030", "same", hint="a", severity="warning"),
    ]
    for order in permutations(found):
        assert sorted(order, key=Diagnostic.sort_key) == found
