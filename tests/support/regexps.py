"""Node's regular expressions under the flag `u`, in one process; and strategies of patterns and texts."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final, TypeVar

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.support.typescript import run

NODE: Final = Path(__file__).with_name("node")

ALPHABET: Final = "aabbcZ09_- \t\n\r\u2028\ufeff.@é\u00df\U0001f432\ud83d\udc32"
"""What the texts are made of: letters, ends of lines, spaces, a character beyond the BMP, halves of pairs."""


def node_matches(asked: Sequence[tuple[str, Sequence[str]]]) -> list[list[bool] | None]:
    """Return for each source which of its texts match, None for a source that Node refuses."""
    lines = "".join(json.dumps({"source": source, "texts": list(texts)}) + "\n" for source, texts in asked)
    return [json.loads(line) for line in run_node("regexps.mjs", lines).splitlines()]


_Example = TypeVar("_Example")


def examples(strategy: st.SearchStrategy[_Example], count: int) -> list[_Example]:
    """Return `count` examples, the same on every run: to be tried all at once, in one process of Node."""
    found: list[_Example] = []

    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def collect(example: _Example) -> None:
        found.append(example)

    collect()
    return found


def run_node(script: str, text: str) -> str:
    """Run a script of tests/support/node on `text`, and return what it prints."""
    return run("node", NODE / script, text=text)


def _joined(parts: Iterable[str]) -> str:
    return "".join(parts)


def _quantified(atom: str, count: str, lazy: str) -> str:
    return atom + count + (lazy if count else "")


_SINGLES: Final = st.sampled_from(
    [
        *"aabbc09_- @",
        ".",
        r"\d", r"\D", r"\w", r"\W", r"\s", r"\S",
        r"\.", r"\/", r"\n", r"\x61", r"\u0062", r"\u{63}", r"\cJ", r"\0",
        "\u00e9", "\U0001f432", r"\ud83d\udc32", r"\u{1f432}", r"\ud83d", r"\udc32",
        r"\p{L}", r"\P{Lu}", r"\p{Script=Latin}", r"\p{Emoji}", r"\p{ASCII}", r"\p{gc=Zs}", r"\p{Any}",
        "[ab]", "[^ab]", "[a-c0-9]", r"[\w-]", r"[^\s_]", "[]", "[^]", r"[\b.]", r"[^\u{10000}-\u{10ffff}]",
        r"[\ud800-\udfff]", r"[\P{L}]", r"[^\D1-9]", r"[&&--||~~\[\]^]", r"[.-\/]",
    ]
)  # fmt: skip
_ASSERTIONS: Final = st.sampled_from(["^", "$", r"\b", r"\B"])
_COUNTS: Final = st.sampled_from(["", "", "", "*", "+", "?", "{2}", "{1,2}", "{0,1}", "{0}", "{2,}"])
_LAZY: Final = st.sampled_from(["", "", "?"])


def _wider(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    choice = st.lists(inner, min_size=0, max_size=3).map("|".join)
    opening = st.sampled_from(["(", "(?:", "(?:"])
    group = st.builds(lambda start, body: f"{start}{body})", opening, choice)
    looks = st.sampled_from(["(?=", "(?!", "(?<=", "(?<!"])
    look = st.builds(lambda start, body: f"{start}{body})", looks, choice)
    atom = st.one_of(_SINGLES, _SINGLES, group, st.sampled_from([r"\1", r"\2"]))
    repeated = st.builds(_quantified, atom, _COUNTS, _LAZY)
    item = st.one_of(repeated, repeated, repeated, _ASSERTIONS, look)
    return st.lists(item, max_size=4).map(_joined)


PATTERNS: Final = st.recursive(st.builds(_quantified, _SINGLES, _COUNTS, _LAZY), _wider, max_leaves=8)
"""Patterns, some of which refer to groups that are not there."""

TEXTS: Final = st.lists(st.text(st.sampled_from(ALPHABET), max_size=6), min_size=3, max_size=6).map(
    lambda texts: [
        "",
        *(text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass") for text in texts),
    ]
)
"""Texts as JSON gives them: halves of a pair that stand together are one character."""

NOISE: Final = st.lists(
    st.sampled_from(
        [
            *"ab0-^$|.*+?()[]{}\\/<>=!:,k_'\n", "(?:", "(?<", "(?=", "(?<a>", r"\k<a>", r"\1", r"\2", "{2}",
            "{2,1}", "{1,", r"\u", r"\u{", r"\x4", r"\p{", r"\p{L}", r"\p{Foo}", r"\c", r"\0", "[a-", r"[\d-",
            r"\u{110000}", r"\ud83d\udc32", "(?<\u00e9\U00010400>", r"(?<\u0061>", r"\-", r"\@",
            "\U0001f432", "\ud83d",
        ]
    ),
    max_size=9,
).map(_joined)  # fmt: skip
"""Texts of which few are patterns."""
