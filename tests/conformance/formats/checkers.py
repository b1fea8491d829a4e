"""Both sets of checkers, and what they say of a text."""

import json
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any, Final, NamedTuple

from authwright.checks.formats import FORMATS, files_of
from tests.support.formats_text import joined
from tests.support.node import Module, NodeDriver

NAMES: Final = tuple(sorted(set(FORMATS) - {"regex"}))
"""The formats that are tried here; that of regular expressions has tests of its own."""
FILES: Final = files_of(set(NAMES))


class Case(NamedTuple):
    """A text, and whether it is valid in a format."""

    format: str
    text: str
    valid: bool
    about: str = ""


def wrong(cases: Sequence[Case], verdicts: Sequence[bool]) -> list[Case]:
    """Return the cases that got another verdict than they should."""
    return [case for case, verdict in zip(cases, verdicts, strict=True) if verdict is not case.valid]


def python_verdicts(asked: Iterable[tuple[str, str]]) -> list[bool]:
    """Return what the Python checkers say of each format and text."""
    module = python_module()
    return [module[f"is_{name.replace('-', '_')}"](text) for name, text in asked]


@cache
def python_module() -> dict[str, Callable[..., Any]]:
    """Return what a module of all Python checkers defines."""
    defined: dict[str, Any] = {}
    exec(compile(joined("python", ".py", FILES), "<formats>", "exec"), defined)  # noqa: S102 - our own files
    return defined


def typescript_verdicts(asked: Sequence[tuple[str, str]]) -> list[bool]:
    """Return what the TypeScript checkers say of each format and text."""
    with NodeDriver(seconds=120) as driver:
        (played,) = driver.play([Module(_typescript(), "verdict", "problems", [json.dumps(asked)])])
    assert played.error is None, played.error
    return [code == "valid" for _, code, _ in played.problems[0]]


def _typescript() -> str:
    """A module of all checkers that takes pairs of format and text, and gives a problem for each."""
    table = ", ".join(f'"{name}": {_function(name)}' for name in NAMES)
    return f"""{joined("typescript", ".ts", FILES)}
const checkers: Record<string, (text: string) => boolean> = {{ {table} }};
export function verdict(): boolean {{ return true; }}
export function problems(asked: [string, string][]): object[] {{
  return asked.map(([name, text]) => ({{
    pointer: "", rule: {{ code: checkers[name]!(text) ? "valid" : "not valid", schemaPointer: "" }},
  }}));
}}
"""


def _function(name: str) -> str:
    return "is" + "".join(word.capitalize() for word in name.split("-"))


def is_known(text: str) -> bool:
    """Whether Python's Unicode data have all characters of `text`, those in A-labels as well.

    Node's are newer: of other texts the two may say different things.
    """
    labels = (label[4:].lower() for label in text.replace("@", ".").split(".") if label[:4].lower() == "xn--")
    whole = text + "".join(python_module()["punycode_decode"](label) for label in labels)
    return all(unicodedata.category(char) != "Cn" for char in whole)
