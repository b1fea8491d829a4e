"""TypeScript as data: cases, reserved words, scalars, comments."""

from typing import Final

from authwright.naming import NameRule
from authwright.targets.language import DEVICE_FILES, CommentStyle, Language


def _names(*lines: str) -> frozenset[str]:
    return frozenset(name for line in lines for name in line.split())


KEYWORDS: Final = _names(
    "any arguments as async await boolean break case catch class const continue debugger declare default",
    "delete do else enum eval export extends false finally for function get if implements import in",
    "infer instanceof interface is keyof let module namespace never new null number object of package",
    "private protected public readonly require return set static string super switch symbol this throw",
    "true try type typeof undefined unique unknown var void while with yield",
)

TYPESCRIPT: Final = Language(
    name="typescript",
    title="TypeScript",
    names={
        "type": NameRule("pascal", keeps=("pascal",), noun="type"),
        "file": NameRule(
            "kebab",
            noun="module",
            reserved=DEVICE_FILES,
            suffix="-",
            ignores_case=True,
            pattern="[a-z][a-z0-9]*(-[a-z0-9]+)*-?",
        ),
    },
    reserved=KEYWORDS,
    scalars={"string": "string", "integer": "number", "number": "number", "boolean": "boolean"},
    formats={},
    comments=CommentStyle(line="//", open="/**", close="*/"),
)
