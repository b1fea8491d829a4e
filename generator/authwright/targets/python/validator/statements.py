"""Hand-written Python taken apart: the statements of a file by what they define, fit to be embedded."""

import ast
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

_WORD: Final = re.compile(r"\b[A-Za-z_]\w*")
_GENERIC: Final = re.compile(r"(?<![\w.])(list|dict)\[")


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement of a module, with the comments above it and the docstring below."""

    name: str
    text: str


def statements(text: str) -> list[Statement]:
    """Return what a file defines, in order: functions, classes, constants with the types that they say.

    Its docstring, its imports, its conditions and its other statements are left out.
    """
    lines = text.splitlines()
    found: list[Statement] = []
    end = 0
    for node in ast.parse(text).body:
        begin, end = end, node.end_lineno or 0
        if isinstance(node, ast.Expr) and found and _is_doc(node):
            found[-1] = Statement(found[-1].name, "\n".join([found[-1].text, *lines[begin:end]]))
        for name in _defined(node):
            found.append(Statement(name, "\n".join(lines[begin:end]).strip("\n")))
    return found


def words_of(text: str) -> set[str]:
    """Return all names in a text, and all else that looks like one."""
    return set(_WORD.findall(text))


def needed(parts: Mapping[str, str], used: Collection[str]) -> set[str]:
    """Return the names in `used` that are among `parts`, and those that the texts of these lead to."""
    found: set[str] = set()
    waiting = [name for name in used if name in parts]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += words_of(parts[name]) & parts.keys()
    return found


def with_builtins(text: str) -> str:
    """Return a text with `list[…]` and `dict[…]` in annotations as those of `builtins`, in quotes.

    In a module of validators, type checkers know the bare names as arrays and objects of JSON.
    """
    lines = text.split("\n")
    found = [one for part in ast.walk(ast.parse(text)) for one in _annotations(part)]
    for one in sorted(found, key=lambda one: (one.lineno, one.col_offset), reverse=True):
        row, begin, end = one.lineno - 1, one.col_offset, one.end_col_offset or 0
        said = lines[row][begin:end].strip('"')
        if one.lineno == one.end_lineno and _GENERIC.search(said):
            quoted = f'"{_GENERIC.sub(lambda generic: f"builtins.{generic[0]}", said)}"'
            lines[row] = lines[row][:begin] + quoted + lines[row][end:]
    return "\n".join(lines)


def with_qualified_names(types: str) -> str:
    """Return definitions of types with `list[…]` and `dict[…]` in strings as those of `builtins`."""
    lines = types.split("\n")
    found = [one for node in ast.parse(types).body for one in _type_strings(node)]
    for one in sorted(found, key=lambda one: (one.lineno, one.col_offset), reverse=True):
        row, begin, end = one.lineno - 1, one.col_offset, one.end_col_offset or 0
        said = _GENERIC.sub(lambda generic: f"builtins.{generic[0]}", lines[row][begin:end])
        lines[row] = lines[row][:begin] + said + lines[row][end:]
    return "\n".join(lines)


def _type_strings(node: ast.AST) -> Iterator[ast.Constant]:
    """Yield the strings in a definition that are types."""
    match node:
        case ast.Constant(value=str()):
            yield node
        case ast.Subscript(value=ast.Name(id="Literal")):
            return
        case ast.Dict(values=inner) | ast.Call(args=[_, *inner]):
            for one in inner:
                yield from _type_strings(one)
        case _:
            for part in ast.iter_child_nodes(node):
                yield from _type_strings(part)


def _annotations(node: ast.AST) -> Iterator[ast.expr]:
    match node:
        case ast.AnnAssign(annotation=kind):
            yield kind
        case ast.arg(annotation=kind) | ast.FunctionDef(returns=kind) if kind is not None:
            yield kind
        case _:
            return


def _is_doc(node: ast.Expr) -> bool:
    return isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def _defined(node: ast.stmt) -> Iterator[str]:
    match node:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name) | ast.AnnAssign(target=ast.Name(id=name)):
            yield name
        case ast.Assign(targets=[ast.Name(id=name)]):
            yield name
        case _:
            return
