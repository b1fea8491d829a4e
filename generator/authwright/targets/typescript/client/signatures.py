"""What functions and methods of operations take, give back, and hand on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from authwright.ir import Operation, Parameter
from authwright.stages.render.typed import Ident, Layout
from authwright.targets.language import Import
from authwright.targets.typescript.client.context import Context
from authwright.targets.typescript.client.types import TypeWriter, Written
from authwright.targets.typescript.data import Data, handed, list_of, word
from authwright.targets.typescript.docs import INDENT, WIDTH
from authwright.targets.typescript.imports import type_import
from authwright.targets.typescript.type_trees import (
    UNDEFINED,
    ObjectOf,
    Tree,
    Word,
    member_head,
    one_of,
    text_of,
    type_lines,
)

NOTHING = Written(Word("void"))
_CONNECTION = "connection"
_OPTIONS = "options"


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument: its name, whether it may be left out, its type."""

    name: Ident
    optional: bool
    type: Written

    @property
    def head(self) -> str:
        """The name as it stands before the type."""
        return f"{self.name}{'?' if self.optional else ''}: "


@dataclass(frozen=True, slots=True)
class Signature:
    """The arguments of an operation and its result, and what the runtime is given of them."""

    arguments: tuple[Argument, ...]
    result: Written
    handed: Data

    @property
    def imports(self) -> frozenset[Import]:
        """What the types of the function need imported."""
        return self.result.imports.union(*(one.type.imports for one in self.arguments))


def connection_argument() -> Argument:
    """Return the argument of functions that says where to call."""
    needed = frozenset({type_import("../runtime/connection.js", "Connection")})
    return Argument(Ident(_CONNECTION), False, Written(Word("Connection", named=True), needed))


def options_argument() -> Argument:
    """Return the last argument of all functions and methods."""
    needed = frozenset({type_import("../runtime/settings.js", "Options")})
    return Argument(Ident(_OPTIONS), True, Written(Word("Options", named=True), needed))


def signature_of(context: Context, operation: Operation) -> Signature:
    """Return the signature of `operation`, for a module in a folder beside that of the models."""
    types = context.types_of_models()
    names = context.names.resources[operation.resource].operations[operation.name].arguments
    members: list[tuple[str, Data]] = []
    arguments: list[Argument] = []
    paths = [one for one in operation.parameters if one.place == "path"]
    for one in paths:
        arguments.append(Argument(names["path", one.name], False, types.written(one.type)))
    if paths:
        members.append(("path", list_of([word(names["path", one.name]) for one in paths])))
    params = _params(operation, types)
    if operation.body is not None:
        body, written = operation.body, types.written(operation.body.type)
        if not body.required and params is not None and not params.optional:
            # No argument may be left out before one that may not.
            written = Written(one_of([written.tree, UNDEFINED]), written.imports)
            arguments.append(Argument(names["body", ""], False, written))
        else:
            arguments.append(Argument(names["body", ""], not body.required, written))
        members.append(("body", word(names["body", ""])))
    if params is not None:
        arguments.append(params)
        members.append(("params", word(params.name)))
    arguments.append(options_argument())
    return Signature(tuple(arguments), _call(result_type(types, operation)), handed(members))


def result_type(types: TypeWriter, operation: Operation) -> Written:
    """Return the type of what `operation` gives back."""
    return NOTHING if operation.response.type is None else types.written(operation.response.type)


def params_of(operation: Operation) -> list[Parameter]:
    """Return the parameters that are members of the argument `params`."""
    return [one for one in operation.parameters if one.place in {"query", "header"}]


def head_of(name: str, arguments: Sequence[Argument], result: Written, level: int = 0) -> Layout:
    """Return the head of a function, its brace included, at `level` steps of indentation.

    All lines but the first are indented.
    """
    indent = len(INDENT) * level
    listed = ", ".join(f"{one.head}{text_of(one.type.tree)}" for one in arguments)
    line = f"{name}({listed}): {text_of(result.tree)} {{"
    if indent + len(line) <= WIDTH:
        return Layout(line)
    lines = [f"{name}("]
    for one in arguments:
        inside = type_lines(one.type.tree, one.head, ",", indent + len(INDENT))
        lines += [INDENT + part for part in inside]
    lines += type_lines(result.tree, "): ", " {", indent)
    return Layout(f"\n{' ' * indent}".join(lines))


def call_of(head: str, arguments: Sequence[Data], level: int = 1) -> Layout:
    """Return the statement that gives back what a call gives, at `level` steps of indentation."""
    indent = len(INDENT) * level
    line = f"{head}({', '.join(one.text for one in arguments)});"
    if indent + len(line) <= WIDTH:
        return Layout(line)
    inner = indent + len(INDENT)
    lines = [f"{head}(", *(f"{INDENT}{one.laid(inner, 1)}," for one in arguments), ");"]
    return Layout(f"\n{' ' * indent}".join(lines))


def imports_of(signatures: Sequence[Signature]) -> Iterator[Import]:
    """Yield what modules with functions of such signatures need imported."""
    for one in signatures:
        yield from one.imports
    if signatures:
        yield type_import("../runtime/call.js", "Call")
        yield from connection_argument().type.imports


def _call(result: Written) -> Written:
    return result.within("Call")


def _params(operation: Operation, types: TypeWriter) -> Argument | None:
    """Return the argument with the query and header parameters, None without any."""
    found = params_of(operation)
    if not found:
        return None
    needed = frozenset[Import]()
    members: list[tuple[str, Tree]] = []
    for one in found:
        written = types.written(one.type)
        needed |= written.imports
        tree = written.tree if one.required else one_of([written.tree, UNDEFINED])
        members.append((member_head(one.name, required=one.required), tree))
    optional = not any(one.required for one in found)
    return Argument(Ident("params"), optional, Written(ObjectOf(tuple(members)), needed))
