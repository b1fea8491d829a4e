"""That a module of models declares types and does nothing else, whoever made its text, and when."""

import ast
from collections.abc import Iterator
from typing import Final

_MODULES: Final = frozenset(
    {
        *("__future__", "collections.abc", "dataclasses", "datetime", "decimal", "ipaddress", "msgspec"),
        *("pathlib", "pydantic", "typing", "typing_extensions", "uuid"),
    }
)
_STATEMENTS: Final = (ast.AnnAssign, ast.Assign, ast.ClassDef, ast.Pass)


def acting_line(tree: ast.Module) -> int | None:
    """Return the first line of `tree` that does more than declare a type, None where there is none."""
    names = {alias.asname or alias.name for node in tree.body for alias in _aliases(node)}
    names |= {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    lines = (
        getattr(node, "lineno", 0)
        for node in ast.walk(tree)
        if (isinstance(node, ast.stmt) and not _declares(node))
        or (isinstance(node, ast.Call) and not _is_known(node, names))
    )
    return min(lines, default=None)


def _aliases(node: ast.stmt) -> Iterator[ast.alias]:
    if isinstance(node, ast.Import | ast.ImportFrom):
        yield from node.names


def _declares(node: ast.stmt) -> bool:
    if isinstance(node, ast.ImportFrom):
        return not node.level and node.module in _MODULES
    if isinstance(node, ast.Import):
        return all(alias.name in _MODULES for alias in node.names)
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant) or _is_rebuild(node.value)
    return isinstance(node, _STATEMENTS)


def _is_known(call: ast.Call, names: set[str]) -> bool:
    """Whether what is called was imported or declared by the module: no builtin, nothing inside another."""
    return (isinstance(call.func, ast.Name) and call.func.id in names) or _is_rebuild(call)


def _is_rebuild(value: ast.expr) -> bool:
    return (
        isinstance(value, ast.Call)
        and isinstance(value.func, ast.Attribute)
        and isinstance(value.func.value, ast.Name)
        and value.func.attr == "model_rebuild"
        and not value.args
    )
