"""Statements that take names from other modules, and hand them on."""

from collections.abc import Iterable, Sequence
from typing import Final

from authwright.stages.render.typed import Ident, Layout, Path
from authwright.targets.language import Import
from authwright.targets.typescript.docs import INDENT, WIDTH

_TYPE: Final = "type "
_WHOLE: Final = "* as "


def type_import(module: str, name: str) -> Import:
    """Return the import of a type, of which nothing is left when the module is run."""
    return Import(module, f"{_TYPE}{Ident(name)}")


def whole_import(module: str, name: str) -> Import:
    """Return the import of a whole module under one name."""
    return Import(module, f"{_WHOLE}{Ident(name)}")


def import_block(needed: Iterable[Import]) -> Layout:
    """Return the statements for `needed`, one a module, besides those of whole modules, in order."""
    return _block("import", needed)


def export_block(offered: Iterable[Import]) -> Layout:
    """Return the statements that hand on what they take from other modules."""
    return _block("export", offered)


def _block(word: str, needed: Iterable[Import]) -> Layout:
    named: dict[str, set[str]] = {}
    lines: list[tuple[str, str]] = []
    for one in set(needed):
        name = one.name or ""
        if name.startswith(_WHOLE):
            lines.append((one.module, f'{word} {name} from "{Path(one.module)}";'))
        else:
            named.setdefault(one.module, set()).add(name)
    for module, names in named.items():
        # What is imported as a value can be named as a type.
        kept = [name for name in names if name.removeprefix(_TYPE) == name or name[len(_TYPE) :] not in names]
        lines.append((module, named_statement(word, sorted(kept, key=by_name), Path(module))))
    return Layout("\n".join(statement for _, statement in sorted(lines)))


def named_statement(word: str, names: Sequence[str], module: str) -> str:
    """Return a statement that takes `names` from a module; `word` is `export` or `import`.

    When all names are those of types, the statement itself says so.
    """
    if all(name.startswith(_TYPE) for name in names):
        word, names = f"{word} type", [name.removeprefix(_TYPE) for name in names]
    line = f'{word} {{ {", ".join(names)} }} from "{module}";'
    if len(line) <= WIDTH or len(names) == 1:
        return line
    return "\n".join([f"{word} {{", *(f"{INDENT}{name}," for name in names), f'}} from "{module}";'])


def by_name(name: str) -> tuple[str, str]:
    """Sort names as they stand in a statement, whether `type` is before them or not."""
    plain = name.removeprefix(_TYPE)
    return plain.lower(), plain
