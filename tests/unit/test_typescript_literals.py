"""Literals of TypeScript: what Node reads is what was written."""

import json
from typing import Any

import pytest

from authwright.targets.typescript.literals import escaped, key, literal, member_access, object_of
from tests.support.typescript import run

VALUES: list[Any] = [
    None,
    True,
    False,
    0,
    -7,
    2**53,
    1.0,
    0.1,
    1e16,
    1e-7,
    -2.5e300,
    5e-324,
    "",
    "plain",
    'say "hi"',
    "it's",
    "both \" and '",
    "\\ \n \r \t \0 \x7f",
    "${name} `tick`",
    "é \u2028 \u2029 \ufeff",
    "\U0001f600",
    "\ud800",
    "\udc00\ud800",
    "</script><!-- <a",
    [],
    [1, [2, {"a": None}]],
    {},
    {"a": 1, "a b": 2, "1": 3, "": 4, "class": 5, "é": 6, "constructor": 7},
    {"__proto__": {"x": 1}},
]


def evaluated(texts: list[str]) -> list[Any]:
    """Return what Node makes of expressions, each read in strict mode and told as ASCII."""
    script = (
        '"use strict"; const values = ['
        + ",\n".join(f"({text})" for text in texts)
        + "]; process.stdout.write(JSON.stringify(values).replace(/[^\\x00-\\x7f]/g, "
        '(unit) => "\\\\u" + unit.charCodeAt(0).toString(16).padStart(4, "0")));'
    )
    return list(json.loads(run("node", "-e", script)))


def test_node_reads_what_was_written() -> None:
    """Strings, numbers and objects come back as they were, halves of surrogate pairs among them."""
    assert evaluated([str(literal(value)) for value in VALUES]) == VALUES


@pytest.mark.parametrize("value", VALUES)
def test_a_literal_is_printable_ascii_that_ends_no_script(value: Any) -> None:
    """Nothing in a literal is taken for something else by what lies around it."""
    text = str(literal(value))
    assert text.isascii()
    assert text.isprintable()
    assert "</" not in text
    assert "<!" not in text


def test_the_quotes_that_need_fewer_escapes() -> None:
    """As formatters have it."""
    assert literal('say "hi"') == "'say \"hi\"'"
    assert literal("it's") == '"it\'s"'
    assert literal("'\"") == '"\'\\""'


def test_numbers() -> None:
    """A float without a fraction is written as an integer; exponents have no sign and no zeros to spare."""
    assert [str(literal(one)) for one in (1.0, 1e16, 1e-7, -0.5, 10**20)] == [
        "1",
        "1e16",
        "1e-7",
        "-0.5",
        "100000000000000000000",
    ]


def test_no_member_sets_the_prototype() -> None:
    """`__proto__` is a computed key, so that it is a member like any other."""
    assert object_of([("__proto__", "1"), ("a", "2")]) == '{ ["__proto__"]: 1, a: 2 }'
    assert key("a-b") == '"a-b"'


def test_members() -> None:
    """A name that is no identifier stands in brackets."""
    assert member_access("value", "class") == "value.class"
    assert member_access("value", "1") == 'value["1"]'
    assert member_access("value", "a\nb") == 'value["a\\nb"]'
    assert member_access("value", "ünder") == 'value["\\u00fcnder"]'


def test_text_in_templates() -> None:
    """Neither a backtick nor the beginning of an expression gets through."""
    tricky = "`${x}` $ \\ </script> \n"
    text = escaped(tricky, "`")
    assert evaluated([f"`{text}`"]) == [tricky]


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
def test_what_is_no_number(value: float) -> None:
    """JSON has only finite numbers."""
    with pytest.raises(ValueError, match="no JSON number"):
        literal(value)


@pytest.mark.parametrize("value", [b"x", {1, 2}, object(), {1: "x"}])
def test_what_is_no_json(value: object) -> None:
    """Whatever is not JSON is refused."""
    with pytest.raises(TypeError):
        literal(value)
