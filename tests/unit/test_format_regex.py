"""The format `regex` in both languages: Node's verdicts, in time that grows with the length of a text."""

import json
import time
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import pytest

from authwright.checks.ecma import parse
from tests.support.formats_text import joined
from tests.support.node import Module, NodeDriver
from tests.support.regexps import NOISE, PATTERNS, examples, node_matches

FILES = ("regex_names", "regex")
Verdicts = Callable[[Sequence[str]], list[bool]]


@cache
def checker() -> Callable[[str], bool]:
    defined: dict[str, Any] = {}
    exec(compile(joined("python", ".py", FILES), "<regex>", "exec"), defined)  # noqa: S102 - our own files
    found: Callable[[str], bool] = defined["is_regex"]
    return found


def python_verdicts(texts: Sequence[str]) -> list[bool]:
    return [checker()(text) for text in texts]


def typescript_verdicts(texts: Sequence[str]) -> list[bool]:
    source = joined("typescript", ".ts", FILES) + "\nexport function none(): object[] { return []; }\n"
    with NodeDriver(seconds=60) as driver:
        (played,) = driver.play([Module(source, "isRegex", "none", [json.dumps(text) for text in texts])])
    assert played.error is None, played.error
    return played.verdicts


LANGUAGES = pytest.mark.parametrize("verdicts", [python_verdicts, typescript_verdicts])

VALID = [
    "",
    r"([abc])+\s+$",
    "^[]$",
    r"[\b\-a-z\]]",
    r"(?<a>x)\k<a>\1",
    r"\2(a)(b)",
    r"(?<\u{61}\ud835\udc9c>x)\k<a\u{1d49c}>",
    "(?<$_\u00e9\u037a\u200d\u309b>x)",
    r"\p{L}\P{Script=Latin}\p{scx=Grek}\p{gc=Nd}\p{Emoji}\p{Any}\p{digit}",
    r"\u{10FFFF}\u{0000000041}\x41\cZ\0",
    "a{0}b{2,}c{00002,2}d{0,00}",
    "a{" + "9" * 5000 + "}",
    "(?=a)(?!b)(?<=c)(?<!d)(?:e)*?",
    "[--0][a-]",
    r"[\ud83d\udc32-\ud83d\udc33]",
    "[\U0001f432-\U0001f433]",
    "/\n",
]
INVALID = [
    r"\a",
    "^(abc]",
    r"^\S(|(.|\n)*\S)\Z",
    r"\-",
    r"\@",
    r"[\@]",
    "a**",
    "^*",
    "(?=a)*",
    r"\b+",
    "a{2,1}",
    "a{3,0}",
    "a{,1}",
    "{",
    "}",
    "]",
    "[b-a]",
    r"[\d-x]",
    r"[\ud83d\udc33-\ud83d\udc32]",
    r"[\1]",
    r"\1",
    r"\k<a>",
    r"\k",
    "(?<a>x)(?<a>y)",
    "(?<1>x)",
    r"(?<\u0031>x)",
    "(?<>x)",
    "(?<a",
    "(?i:a)",
    "(?P<a>b)",
    "(?>a)",
    r"\p{Latin}",
    r"\p{gc=Latin}",
    r"[\p{Foo}]",
    r"\p{Script}",
    r"\pL",
    r"\u{110000}",
    r"\u{}",
    r"\u12",
    r"\01",
    r"\c1",
    "(",
    ")",
    "[",
    "\\",
]


@LANGUAGES
def test_patterns_are_told_from_what_is_none(verdicts: Verdicts) -> None:
    assert verdicts(VALID) == [True] * len(VALID)
    assert verdicts(INVALID) == [False] * len(INVALID)


@LANGUAGES
def test_node_says_the_same(verdicts: Verdicts) -> None:
    texts = [*examples(NOISE, 1500), *examples(PATTERNS, 500)]
    expected = [matched is not None for matched in node_matches([(text, ()) for text in texts])]
    said = verdicts(texts)
    assert [text for text, one, other in zip(texts, said, expected, strict=True) if one is not other] == []
    assert len(texts) // 5 < sum(expected) < len(texts)


def test_the_toolkit_reads_every_valid_text() -> None:
    for text in VALID:
        parse(text)


@LANGUAGES
def test_long_hostile_texts_take_no_time(verdicts: Verdicts) -> None:
    valid = [
        *(part * 50_000 for part in ("(a)", r"()\1", "a*", "|")),
        "(" * 100_000 + ")" * 100_000,
        "a{" + "9" * 100_000 + "," + "9" * 100_000 + "}",
    ]
    parts = ("(", "[", "(?<", "(?<a", "{", "a{1", r"\u{0", r"\k<", r"\p{a", "[a-", r"\1", "(?:")
    invalid = [*(part * 50_000 for part in parts), "[" + r"\]" * 100_000]
    started = time.perf_counter()
    assert verdicts([*valid, *invalid]) == [True] * len(valid) + [False] * len(invalid)
    assert time.perf_counter() - started < 20
