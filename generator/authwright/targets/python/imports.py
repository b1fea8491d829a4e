"""Import statements. Their final order is the formatter's."""

from collections.abc import Iterable

from authwright.stages.render.typed import Ident, Layout, Path
from authwright.targets.language import Import


def import_block(needed: Iterable[Import], level: int = 0) -> Layout:
    """Return the statements for `needed`, one a module, to stand at `level` steps of indentation."""
    modules: dict[str, list[str]] = {}
    for one in sorted(needed, key=lambda one: (one.module, one.name or "")):
        modules.setdefault(one.module, [])
        if one.name is not None:
            modules[one.module].append(Ident(one.name))
    statements = [_statement(Path(module), names) for module, names in modules.items()]
    return Layout(f"\n{'    ' * level}".join(statements))


def _statement(module: Path, names: list[str]) -> str:
    return f"from {module} import {', '.join(names)}" if names else f"import {module}"
