"""Typed values: the only things that a template can print.

Only a language's writers construct them; each has made sure that the text is what its type says in that
language. Spec text is a plain `str`, which the environment refuses to print.
"""

import re
from typing import Final, Self

from markupsafe import Markup

_NOT_IN_IDENT: Final = re.compile(r"[^\w$#@.-]")
_CONTROL: Final = re.compile("[\x00-\x1f\x7f]")


class Typed(Markup):
    """Text that is safe to print because of how it was made."""

    __slots__ = ()


class Ident(Typed):
    """A name of the language, or names joined by dots."""

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        """Take `text`; raises ValueError when it is empty or holds what no language has in a name."""
        if not text or _NOT_IN_IDENT.search(text):
            raise ValueError(f"not a name: {text!r}")
        return super().__new__(cls, text)


class Literal(Typed):
    """A literal of the language, written by its literal writer."""

    __slots__ = ()


class Doc(Typed):
    """A comment or docstring, delimiters included, written by the language's comment writer."""

    __slots__ = ()


class TypeText(Typed):
    """A type expression of the language."""

    __slots__ = ()


class Path(Typed):
    """A file's or module's path as it may stand in source text: one line, no quotes, no backslashes."""

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        """Take `text`; raises ValueError when it could end a string or a line."""
        if not text or _CONTROL.search(text) or any(mark in text for mark in "\"'`\\"):
            raise ValueError(f"not a path: {text!r}")
        return super().__new__(cls, text)


class Layout(Typed):
    """Code that a writer composed of typed values: lines, separators, indentation."""

    __slots__ = ()
