"""Patterns that may take forever are found, ones that look like them are not; what is found explodes."""

import re
import time
from itertools import product

import pytest

from authwright.checks.ecma import explosive, exponential, parse, polynomial
from authwright.targets.python.validator.patterns import python_pattern

EXPONENTIAL = {
    "(a+)+": "(a+)+",
    "(a*)*": "(a*)*",
    "(a|a)*": "(a|a)*",
    "^(a|aa)+$": "(a|aa)+",
    "^(a|ab|b)*c": "(a|ab|b)*",
    r"^(\w+\s?)*$": r"(\w+\s?)*",
    "^([a-z]+-?)+$": "([a-z]+-?)+",
    r"^(\d|[0-9a-f])+$": r"(\d|[0-9a-f])+",
    "(.*)*$": "(.*)*",
    "(x+x+)+y": "(x+x+)+",
    r"^(([a-z])+.)+[A-Z]([a-z])+$": "(([a-z])+.)+",
    r"(?:(?:\w+\.?)+@)+": r"(?:\w+\.?)+",
    "(a{1,100}){1,100}": "(a{1,100}){1,100}",
    "([a-z]{2,20})*!": "([a-z]{2,20})*",
    "^(?:a{1,2}){30}$": "(?:a{1,2}){30}",
    "^(?:a?){20}$": "(?:a?){20}",
    "^(?:a+b?){20}$": "(?:a+b?){20}",
    "(?:x(?:b?|c?))*$": "(?:x(?:b?|c?))*",
    "^(?=(a+)+$)": "(a+)+",
    "(a{1,3})+": "(a{1,3})+",
    r"(\w+\b)*": r"(\w+\b)*",
}

POLYNOMIAL = {
    "a*a*$": ("a*", "a*"),
    ".*.*=": (".*", ".*"),
    r"^\s*(.*?)\s*$": (r"\s*", ".*?"),
    "(ab)*(ab)*$": ("(ab)*", "(ab)*"),
    "^a*b*a*c": ("a*", "a*"),
    "^(?:a*){3}$": ("a*", "a*"),
    r"^\w+.*$": (r"\w+", ".*"),
    "(?=.*.*x)y": (".*", ".*"),
    "[a-z]{1,5000}[a-z]*!": ("[a-z]{1,5000}", "[a-z]*"),
}

HARMLESS = [
    "",
    "^abc$",
    r"^(\d+,)*\d+$",
    "^[a-z]+(-[a-z]+)*$",
    r"^\S+@\S+\.\S+$",
    "^(a|b)+$",
    "(a+)?",
    "(a+b)+",
    "a+b+",
    "^(?:a|ab)*c$",
    r"(?:\d{3})*$",
    "((a{20}){20}){20}",
    r"^(?:\w+\s)*$",
    r"^\w+.*",
    ".*foo.*",
    "^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$",
    "^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$",
    r"^[^\s@]+@[^\s@]+\.[^\s@]+$",
    r"^https?://[^\s/$.?#].[^\s]*$",
    "^[a-z]{1,63}[a-z0-9]{0,63}$",
    r"^(?=.*[A-Z])(?=.*\d).+$",
    "^(?:(?!ab).)*$",
    r"^(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}$",
    r"^[\w.+-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$",
    r"^(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?$",
    "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
    f"^(?:{'|'.join(one + other for one in 'ABCDEFGHIJ' for other in 'KLMNOPQRST')})*$",
]


@pytest.mark.parametrize(("pattern", "piece"), EXPONENTIAL.items())
def test_exponential_patterns_are_found(pattern: str, piece: str) -> None:
    reason = f"`{piece}` can match one text in many ways: time grows exponentially with its length"
    assert explosive(parse(pattern)) == exponential(parse(pattern)) == reason


@pytest.mark.parametrize(("pattern", "pieces"), POLYNOMIAL.items())
def test_polynomial_patterns_are_found(pattern: str, pieces: tuple[str, str]) -> None:
    one, other = pieces
    reason = f"`{one}` and `{other}` can share one text: time grows polynomially with its length"
    assert explosive(parse(pattern)) == polynomial(parse(pattern)) == reason
    assert exponential(parse(pattern)) is None


@pytest.mark.parametrize("pattern", HARMLESS, ids=[one[:40] for one in HARMLESS])
def test_harmless_patterns_are_let_pass(pattern: str) -> None:
    assert explosive(parse(pattern)) is None


def test_what_is_too_entangled_is_told() -> None:
    words = ["".join(letters) for letters in product("abcdefghijklmnop", repeat=3)]
    repeat = f"(?:{'|'.join(words)})*"
    assert explosive(parse(f"^{repeat}$")) == (
        f"`{repeat}` is too entangled to tell whether time grows exponentially"
    )


def test_judging_takes_little_time() -> None:
    words = "|".join(one + other + one for one in "abcdefghijklm" for other in "abcdefghijklm")
    started = time.process_time()
    for pattern in (
        f"^(?:{words})*$",
        "((a{99}){99}){99}",
        "(" * 90 + "a+" + "){2}" * 90,
        "(?:a?b?c?){99}" * 9,
    ):
        explosive(parse(pattern))
    assert time.process_time() - started < 10


# What is repeated in a text that does not match, and how often, so that ten more times are ten times slower.
EXPLODING = [
    ("^(a+)+$", "a", 14),
    ("^(a|a)*$", "a", 12),
    ("^(a|aa)+$", "a", 18),
    (r"^(\w+\s?)*$", "a", 14),
    ("^([a-z]+-?)+$", "a", 14),
    ("^(?:a|b|ab)*c", "ab", 12),
    ("^(x+x+)+y", "x", 12),
    ("^(?:x(?:b?|c?))*$", "x", 12),
    ("^(a{1,3})+$", "a", 14),
]


@pytest.mark.parametrize(("pattern", "pump", "count"), EXPLODING)
def test_what_is_found_does_explode(pattern: str, pump: str, count: int) -> None:
    assert exponential(parse(pattern))
    made = re.compile(python_pattern(parse(pattern)))
    assert seconds(made, pump * (count + 6) + "!") > 8 * seconds(made, pump * count + "!")


def test_harmless_patterns_do_not_explode() -> None:
    for pattern in HARMLESS:
        if pattern.startswith("^") and "@" not in pattern:
            made = re.compile(python_pattern(parse(pattern)))
            assert max(seconds(made, pump * 2000 + "!") for pump in ("a", "1", "1,", "a-", "AK")) < 1


def seconds(made: re.Pattern[str], text: str) -> float:
    """Return the least time of three to find that `text` does not match."""
    least = float("inf")
    for _ in range(3):
        started = time.perf_counter()
        made.search(text)
        least = min(least, time.perf_counter() - started)
    return least
