"""TypeScript as data: cases, reserved words, scalars, comments."""

from typing import Final

from authwright.naming import NameRule
from authwright.targets.language import DEVICE_FILES, CommentStyle, Language


def _names(*lines: str) -> frozenset[str]:
    return frozenset(name for line in lines for name in line.split())


# Words that nothing can be called that stands by itself in a module. Members may have any of them.
KEYWORDS: Final = _names(
    "arguments await break case catch class const continue debugger default delete do else enum eval export",
    "extends false finally for function if implements import in instanceof interface let new null package",
    "private protected public require return static super switch this throw true try typeof undefined var",
    "void while with yield",
)

# Functions of the language in the same case as ours: linters take one of the name for a mistake.
GLOBALS: Final = _names(
    "decodeURI decodeURIComponent encodeURI encodeURIComponent escape globalThis isFinite isNaN parseFloat",
    "parseInt unescape",
)

# What every object has without having it as a member.
INHERITED: Final = _names(
    "__defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ __proto__ constructor",
    "hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf",
)

# Members that objects have anyway, or that make something else of them: one with `then` is waited for.
MEMBERS: Final = INHERITED | _names("prototype then toJSON")

# Members of a client itself.
CLIENT_MEMBERS: Final = MEMBERS | _names("baseUrl connection serverVersion token withToken")

# What modules of operations take from others in the same case. One that exports `then` would be waited for.
FUNCTIONS: Final = GLOBALS | _names("causes filled finish gated gates hiding lifetime parameters then")

# What the body and the other arguments of a function are called.
ARGUMENTS: Final = GLOBALS | _names("connection operations options params")

_CAMEL: Final = "[a-z][A-Za-z0-9]*_?"


def _camel(noun: str, reserved: frozenset[str]) -> NameRule:
    return NameRule("camel", keeps=("camel",), noun=noun, reserved=reserved, refused=reserved, pattern=_CAMEL)


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
        "method": _camel("call", MEMBERS),
        "function": _camel("call", FUNCTIONS),
        "argument": _camel("argument", ARGUMENTS),
        "constant": NameRule("screaming", noun="value"),
        "resource": _camel("resource", CLIENT_MEMBERS),
    },
    reserved=KEYWORDS,
    scalars={"string": "string", "integer": "number", "number": "number", "boolean": "boolean"},
    formats={},
    comments=CommentStyle(line="//", open="/**", close="*/"),
)
