"""The hand-written parts of a module: what it needs of the runtime, and of the checkers of formats."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from authwright.checks.formats import files_of
from authwright.resources import templates_folder

FOLDER: Final = "validators/typescript/static"
# The files of the runtime, in the order that their declarations get.
_RUNTIME: Final = tuple(
    f"runtime/{name}.ts" for name in ("rules", "places", "reports", "values", "depth", "json")
)
# What a module hands on of it.
OFFERED: Final = frozenset(("Problem", "Rule", "InvalidPayload", "describe"))
_EXPORT: Final = re.compile(r"^export (?=(?:const|function|class|interface|type) )", re.MULTILINE)
_BEGIN: Final = re.compile(
    r"(?:export )?(?:abstract )?(?:const|let|function\*?|class|interface|type) ([A-Za-z_$][A-Za-z0-9_$]*)"
)
_WORD: Final = re.compile(r"(?<![\w$/])(?<!(?<!\.)\.)[A-Za-z_$][\w$]*(?![\w$])(?!\??:)")
# Templates, other texts, comments and regular expressions: no names, but for what templates hold in braces.
_NO_CODE: Final = re.compile(
    r"""`((?:[^`\\]|\\.)*)`|'(?:[^'\\\n]|\\.)*'"""
    r"""|"(?:[^"\\\n]|\\.)*"|/\*.*?\*/|//[^\n]*|(?<=[=(] )/(?:[^/\\\n]|\\.)+/""",
    re.DOTALL,
)
_ESCAPED: Final = re.compile(r"\\.", re.DOTALL)
_HELD: Final = re.compile(r"\$\{([^}]*)\}")


@dataclass(frozen=True, slots=True)
class Declaration:
    """What a file declares: its name, its text with the comment above it, and the names that it mentions."""

    name: str
    text: str
    words: frozenset[str]


def runtime_declarations() -> dict[str, Declaration]:
    """Return what the runtime declares, by name."""
    return {one.name: one for file in _RUNTIME for one in declarations(file)}


def runtime_text(used: Iterable[str], exported: Collection[str] = OFFERED) -> str:
    """Return what is needed of the runtime for the names in `used` and those to be `exported`."""
    return "\n\n".join(
        one.text if one.name in exported else _EXPORT.sub("", one.text)
        for one in needed(runtime_declarations(), [*used, *exported])
    )


def formats_text(formats: Iterable[str], used: Collection[str], taken: Collection[str]) -> str:
    """Return what is needed of the checkers of `formats` for the names in `used`; nothing of it is exported.

    What is called like one of the `taken` names gets `Text` appended to its own.
    """
    files = files_of(set(formats))
    declared = {one.name: one for file in files for one in declarations(f"formats/{file}.ts")}
    renamed = [name for name in declared if name in taken]
    wanted = [
        *(name for name in used if name not in taken),
        *(one for one in renamed if f"{one}Text" in used),
    ]
    text = "\n\n".join(_EXPORT.sub("", one.text) for one in needed(declared, wanted))
    for name in renamed:
        text = re.sub(rf"\b{name}\b", f"{name}Text", text)
    return text


def words_of(text: str) -> frozenset[str]:
    """Return the words in a text of TypeScript that may name what it uses: no members, no keys."""
    # A value may stand on the line below its name.
    joined = re.sub(r"=\n +(?=/)", "= ", text)
    return frozenset(_WORD.findall(_NO_CODE.sub(_names_in, joined)))


def _names_in(found: re.Match[str]) -> str:
    return f" {' '.join(_HELD.findall(_ESCAPED.sub('', found[1] or '')))} "


def needed(declared: Mapping[str, Declaration], used: Iterable[str]) -> list[Declaration]:
    """Return the declarations that `used` lead to, in their order."""
    reached: set[str] = set()
    waiting = [name for name in used if name in declared]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += declared[name].words & declared.keys()
    return [one for name, one in declared.items() if name in reached]


def is_type(one: Declaration) -> bool:
    """Whether a declaration is a type's alone, of which nothing is left when the module is run."""
    return re.search(rf"(?m)^(?:export )?(?:interface|type) {re.escape(one.name)}\b", one.text) is not None


def declaration(text: str) -> Declaration:
    """Return what `text` declares, without a comment above it."""
    begin = _BEGIN.match(text)
    if begin is None:
        raise ValueError(f"no declaration: {text[:80]}")
    return Declaration(begin[1], text, words_of(text))


@cache
def declarations(file: str) -> tuple[Declaration, ...]:
    """Return what a hand-written file declares at its top level, without its imports and its own comment."""
    text = (templates_folder() / FOLDER / file).read_text(encoding="utf-8")
    found: list[Declaration] = []
    comment: list[str] = []
    lines: list[str] = []
    name = ""

    def end() -> None:
        if name:
            body = "\n".join(lines).rstrip()
            found.append(Declaration(name, body, words_of(body)))

    for line in text.split("\n"):
        begin = _BEGIN.match(line)
        if begin or line.startswith(("import ", "declare ", "//", "/**", " *")):
            if lines:
                end()
            name, lines = "", []
        if begin:
            name, lines, comment = begin[1], [*comment, line], []
        elif line.startswith(("//", "/**", " *")):
            comment.append(line)
        elif name:
            lines.append(line)
        else:
            comment = []
    end()
    return tuple(found)
