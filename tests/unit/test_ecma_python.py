"""Patterns for `re`: the source, what is refused, and the same verdicts as Node's on the same texts."""

import re

import pytest
from hypothesis import strategies as st

from authwright.checks.ecma import PatternError, parse
from authwright.targets.python.validator.patterns import NotCarriedError, python_pattern
from authwright.targets.typescript.validator.patterns import typescript_pattern
from tests.support.regexps import PATTERNS, TEXTS, examples, node_matches

SOURCES = {
    "": "",
    "^abc$": r"^abc\Z",
    r"\d+\.\w": r"[0-9]+\.[0-9A-Z_a-z]",
    r".\D[^\d]": r"[^\n\r\u2028\u2029][^0-9][^0-9]",
    r"[\w-][\]^-]": r"[\-0-9A-Z_a-z][\-\]\^]",
    "[][^]": r"[^\x00-\U0010ffff][\x00-\U0010ffff]",
    r"\b\B": r"(?a)\b(?!\b)",
    "(a)(?<n>b)": "(?:a)(?:b)",
    r"(a)(b)\2": r"(?:a)(b)(?:\1)",
    "a{1}b{0,}c{1,}d{0,1}?e{2,3}": "a{1}b*c+d??e{2,3}",
    "a{2,99999999999}": "a{2,}",
    "(?<=a|bc)x(?<!a|bc)": "(?:(?<=a)|(?<=bc))x(?<!a)(?<!bc)",
    "(?<=(?:a|b)c{2})(?=d*)": "(?<=(?:a|b)c{2})(?=d*)",
    "[&&--||~~]": r"[\&-\-\|\~]",
    "\u00e9\U0001f432\ud800\t'\"#": "\\xe9\\U0001f432\\ud800\\t'\"#",
}


@pytest.mark.parametrize(("pattern", "source"), SOURCES.items())
def test_a_pattern_is_written(pattern: str, source: str) -> None:
    assert python_pattern(parse(pattern)) == source


MATCHES = {
    # What the suite of JSON Schema asks of the dialect.
    "^abc$": (["abc"], ["abc\n", "\nabc"]),
    r"^\t$": (["\t"], ["\\t"]),
    r"^\cC$": (["\x03"], [r"\cC"]),
    r"^\d$": (["0"], ["\u07c0", "00"]),
    r"^\W$": (["\u00e9", "\ud800"], ["a"]),
    r"^\s$": ([" ", "\x0b", "\xa0", "\ufeff", "\u2029", "\u2003"], ["\x01", "\u2013", "\x1c", "\x85"]),
    r"^\p{digit}+$": (["42", "\u09ea\u09e8"], ["-%#"]),
    r"\p{Letter}cole": (["l'\u00e9cole", "lecole"], ["L'\u00c9COLE"]),
    "^\U0001f432*$": (["", "\U0001f432\U0001f432"], ["\U0001f409", "D"]),
    "a+": (["xxaayy"], ["b"]),
    # Beyond it.
    "^.$": (["a", "\U0001f432", "\ud83d", "\x85"], ["\n", "\r", "\u2028", "\u2029", ""]),
    "^[^]$": (["\n", "\U0001f432"], ["", "ab"]),
    "[]": ([], ["", "a"]),
    r"\B": (["", "ab", "-"], ["a"]),
    r"\bx\b": (["x", "\u00e9x\u00e9"], ["xy", "_x"]),
    r"^(?:(['\"])[a-z]*\1)?$": (["", "'a'", '"b"'], ["'a\""]),
    r"^(?<n>a)\k<n>0$": (["aa0"], ["aa"]),
    r"^[\ud800-\udbff]$": (["\ud83d"], ["\U0001f432"]),
    r"^\ud83d\udc32$": (["\U0001f432"], ["\ud83d"]),
    "(?:)*x(?:^)*()+": (["x"], ["y"]),
}


@pytest.mark.parametrize(("pattern", "texts"), MATCHES.items())
def test_a_pattern_matches_what_it_should(pattern: str, texts: tuple[list[str], list[str]]) -> None:
    made = re.compile(python_pattern(parse(pattern)))
    assert [text for text in texts[0] if not made.search(text)] == []
    assert [text for text in texts[1] if made.search(text)] == []


REFUSED = {
    "(?<=a+)b": "a lookbehind can be of several lengths",
    "(?<=a?)b": "a lookbehind can be of several lengths",
    "(?<!(?:a|bc)d)b": "a lookbehind can be of several lengths",
    r"(?<=(a)\1)b": "a backreference may come where its group has captured nothing",
    r"(?:(a)|b)\1": "a backreference may come where its group has captured nothing",
    r"(a)?\1": "a backreference may come where its group has captured nothing",
    r"(a\1)": "a backreference may come where its group has captured nothing",
    r"\1(a)": "a backreference may come where its group has captured nothing",
    r"(?:(a)\1)*": "a backreference may come where its group has captured nothing",
    r"(?=(a))\1": "a backreference may come where its group has captured nothing",
    r"(?!(a))\1": "a backreference may come where its group has captured nothing",
    "a{4294967295}": "it repeats something 4294967295 times",
}


@pytest.mark.parametrize(("pattern", "message"), REFUSED.items())
def test_what_re_would_read_otherwise_is_refused(pattern: str, message: str) -> None:
    with pytest.raises(NotCarriedError) as refused:
        python_pattern(parse(pattern))
    assert refused.value.message == message
    assert refused.value.hint


def test_the_source_is_printable_ascii() -> None:
    for pattern in examples(PATTERNS, 200):
        try:
            source = python_pattern(parse(pattern))
        except (PatternError, NotCarriedError):
            continue
        assert source.isascii()
        assert source.isprintable()


def test_re_and_node_agree() -> None:
    cases: list[tuple[str, str, list[str]]] = []
    for pattern, texts in examples(st.tuples(PATTERNS, TEXTS), 600):
        try:
            read = parse(pattern)
            cases.append((python_pattern(read), typescript_pattern(read), texts))
        except (PatternError, NotCarriedError):
            continue
    found = node_matches([(source, texts) for _, source, texts in cases])
    wrong = [
        (ours, text)
        for (ours, _, texts), matched in zip(cases, found, strict=True)
        for text, expected in zip(texts, matched or [], strict=True)
        if bool(re.search(ours, text)) is not expected
    ]
    assert wrong == []
    verdicts = [verdict for matched in found if matched is not None for verdict in matched]
    assert len(verdicts) > 2000
    assert 0.2 < sum(verdicts) / len(verdicts) < 0.8
