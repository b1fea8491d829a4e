"""Statements that take names from other modules."""

from collections.abc import Sequence

from authwright.targets.typescript.docs import INDENT, WIDTH


def named_statement(word: str, names: Sequence[str], module: str) -> str:
    """Return a statement that takes `names` from a module; `word` is `export` or `import`.

    When all names are those of types, the statement itself says so.
    """
    if all(name.startswith("type ") for name in names):
        word, names = f"{word} type", [name.removeprefix("type ") for name in names]
    line = f'{word} {{ {", ".join(names)} }} from "{module}";'
    if len(line) <= WIDTH or len(names) == 1:
        return line
    return "\n".join([f"{word} {{", *(f"{INDENT}{name}," for name in names), f'}} from "{module}";'])


def by_name(name: str) -> tuple[str, str]:
    """Sort names as they stand in a statement, whether `type` is before them or not."""
    plain = name.removeprefix("type ")
    return plain.lower(), plain
