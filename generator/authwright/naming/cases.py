"""Cases: how words are joined into a name."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final, Literal, TypeAlias

from authwright.naming.words import SPELLINGS

Case: TypeAlias = Literal["snake", "screaming", "kebab", "camel", "pascal"]


def snake(words: Sequence[str]) -> str:
    """`api_key`."""
    return "_".join(words)


def screaming(words: Sequence[str]) -> str:
    """`API_KEY`."""
    return "_".join(words).upper()


def kebab(words: Sequence[str]) -> str:
    """`api-key`."""
    return "-".join(words)


def pascal(words: Sequence[str]) -> str:
    """`ApiKey`; words with a usual spelling keep it, as in `OAuthSession`."""
    return "".join(SPELLINGS.get(word, word[:1].upper() + word[1:]) for word in words)


def camel(words: Sequence[str]) -> str:
    """`apiKey`."""
    return "".join([*words[:1], pascal(words[1:])])


CASES: Final[Mapping[Case, Callable[[Sequence[str]], str]]] = {
    "snake": snake,
    "screaming": screaming,
    "kebab": kebab,
    "camel": camel,
    "pascal": pascal,
}

_SHAPES: Final[Mapping[Case, re.Pattern[str]]] = {
    "snake": re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*"),
    "screaming": re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*"),
    "kebab": re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*"),
    "camel": re.compile(r"[a-z][A-Za-z0-9]*"),
    "pascal": re.compile(r"[A-Z][A-Za-z0-9]*"),
}


def cased(words: Sequence[str], case: Case) -> str:
    """Return `words` joined in `case`."""
    return CASES[case](words)


def is_cased(name: str, case: Case) -> bool:
    """Whether `name` already has the form of `case`, in ASCII."""
    return _SHAPES[case].fullmatch(name) is not None
