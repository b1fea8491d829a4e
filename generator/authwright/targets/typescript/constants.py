"""Statements that declare constants with their types."""

from authwright.stages.render.typed import Layout
from authwright.targets.typescript.data import Data, constant
from authwright.targets.typescript.docs import INDENT, WIDTH
from authwright.targets.typescript.type_trees import Tree, Word, type_lines


def statement(head: str, type_: Tree | str, value: Data) -> Layout:
    """Return the statement that declares what `head` says with a type and a value."""
    tree = Word(type_) if isinstance(type_, str) else type_
    *first, last = type_lines(tree, f"{head}: ", " = ", 0)
    if value.parts and len(f"{last}{value.ends[0]}") > WIDTH:
        # Where not even the first bracket fits, the value begins a line of its own.
        return Layout("\n".join([*first, last.rstrip(), f"{INDENT}{value.laid(len(INDENT), 1)};"]))
    return Layout("\n".join([*first, constant(last, value)]))
