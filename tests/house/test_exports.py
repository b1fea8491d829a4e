"""What a package exports is listed, sorted, there, and documented; what is private stays where it is."""

import ast
import importlib
import inspect
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from authwright import authoring
from tests.support.project import GENERATED, ROOT

ROOTS = (ROOT / "generator", ROOT / "spec", GENERATED / "clients" / "python" / "src")
PACKAGES = sorted(
    file.parent.relative_to(root).as_posix().replace("/", ".")
    for root in ROOTS
    for file in root.rglob("__init__.py")
)
ENTRIES = {"authwright.cli": "it is run, not imported from"}
MODULES = [file for root in ROOTS for file in sorted(root.rglob("*.py"))]


def file_of(module: str) -> Path:
    """Return the file of a module of ours, or of a package."""
    for root in ROOTS:
        for file in (
            root / f"{module.replace('.', '/')}.py",
            root / module.replace(".", "/") / "__init__.py",
        ):
            if file.is_file():
                return file
    raise FileNotFoundError(module)


def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_bytes())


def listed(tree: ast.Module) -> list[str] | None:
    """Return `__all__` of a module; None when it has none."""
    for node in tree.body:
        target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
        if isinstance(target, ast.Name) and target.id == "__all__":
            assert isinstance(node, ast.Assign | ast.AnnAssign)
            assert node.value is not None
            return list(ast.literal_eval(node.value))
    return None


def imports(tree: ast.Module) -> Iterator[tuple[ast.ImportFrom, ast.alias]]:
    """Yield the names that a module imports from others, and from where."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield from ((node, name) for name in node.names)


def offered(package: str, tree: ast.Module) -> set[str]:
    """Return the public names that an `__init__` defines, or takes from its modules without using them."""
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    taken = {
        name.asname or name.name
        for node, name in imports(tree)
        if node.level or (node.module or "").startswith(f"{package}.")
    }
    defined = {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    return {name for name in (taken - used) | defined if not name.startswith("_")}


def order(name: str) -> tuple[int, str]:
    """Sort constants first, then classes, then functions."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)


@pytest.mark.parametrize("package", PACKAGES)
def test_a_package_exports_what_it_lists(package: str) -> None:
    tree = tree_of(file_of(package))
    names = listed(tree)
    wanted = offered(package, tree)
    if names is None:
        assert not wanted or package in ENTRIES, "list what the package exports in __all__"
        return
    assert names == sorted(names, key=order)
    assert len(names) == len(set(names))
    module = importlib.import_module(package)
    for name in names:
        getattr(module, name)
    assert wanted <= set(names), "what a package defines, or takes without using it, is exported"
    assert not [name for name in names if name.startswith("_")]


def test_there_are_packages_with_exports() -> None:
    assert len([one for one in PACKAGES if listed(tree_of(file_of(one)))]) > 15


@pytest.mark.parametrize("name", authoring.__all__)
def test_a_name_of_the_vocabulary_is_documented(name: str) -> None:
    value = getattr(authoring, name)
    if inspect.isclass(value) or inspect.isfunction(value):
        assert inspect.getdoc(value) not in (None, inspect.getdoc(object))
        assert value.__doc__, name
        return
    assert name in set(documented_constants()), f"{name} has no string below it"


def documented_constants() -> Iterator[str]:
    """Yield the assigned names of the vocabulary that have a string on the next line."""
    for file in (ROOT / "generator" / "authwright" / "authoring").glob("*.py"):
        body = tree_of(file).body
        for node, after in pairwise(body):
            if not isinstance(after, ast.Expr) or not isinstance(after.value, ast.Constant):
                continue
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                yield node.target.id


def test_no_private_name_leaves_its_module() -> None:
    found = [
        f"{file.relative_to(ROOT)}:{node.lineno}: {name.name}"
        for file in MODULES
        for node, name in imports(tree_of(file))
        if name.name.startswith("_") and not name.name.startswith("__")
        # The client's own runtime is a package that nobody else is meant to import.
        if name.name != "_runtime"
    ]
    assert found == []


def test_no_private_attribute_of_another_module_is_used() -> None:
    found = [
        f"{file.relative_to(ROOT)}:{node.lineno}: {ast.unparse(node)}"
        for file in MODULES
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.Attribute) and node.attr.startswith("_") and not node.attr.startswith("__")
        if isinstance(node.value, ast.Name) and node.value.id in module_names(tree_of(file))
    ]
    assert found == []


def module_names(tree: ast.Module) -> set[str]:
    """Return the names that stand for imported modules in a file."""
    plain = (node for node in ast.walk(tree) if isinstance(node, ast.Import))
    return {(name.asname or name.name).partition(".")[0] for node in plain for name in node.names}
