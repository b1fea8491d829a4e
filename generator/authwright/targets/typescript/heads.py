"""First lines of declarations, laid out as formatters of TypeScript do."""

from collections.abc import Sequence

from authwright.targets.typescript.docs import INDENT, WIDTH


def function_head(name: str, parameters: Sequence[str], result: str) -> str:
    """Return the first line of a function, or as many as it takes."""
    line = f"{name}({', '.join(parameters)}): {result} {{"
    if len(line) <= WIDTH:
        return line
    return "\n".join([f"{name}(", *(f"{INDENT}{one}," for one in parameters), f"): {result} {{"])


def interface_head(name: str, bases: Sequence[str], end: str) -> str:
    """Return the first lines of an interface; `end` is what follows, at least a brace."""
    if not bases:
        return f"export interface {name} {end}"
    line = f"export interface {name} extends {', '.join(bases)} {end}"
    if len(line) <= WIDTH:
        return line
    first, *others = bases
    listed = ",\n".join([f"{INDENT}extends {first}", *(f"{INDENT * 2}{one}" for one in others)])
    return f"export interface {name}\n{listed} {end}"
