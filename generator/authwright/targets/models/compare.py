"""What datamodel-code-generator made, held against what was planned: models, and the members of each."""

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from keyword import iskeyword

from authwright.diagnostics import Collector, pointer
from authwright.document import Document, Json
from authwright.targets.models.flavours import Flavour


def compare(tree: ast.Module, document: Document, flavour: Flavour, collector: Collector) -> None:
    """Report models and members of `document` that the module does not have under their own names.

    AW044, each at its place. A member is a warning where the flavour says that it renames.
    """
    found = _definitions(tree)
    imported = {alias.asname or alias.name for node in tree.body for alias in _aliases(node)}
    lost = [name for name in document.schemas if name not in found or name in imported]
    for name in lost:
        collector.add(
            "AW044",
            f'the {flavour.name} flavour cannot name a model "{name}": Python, or what the module imports, '
            "has that name or does not take it",
            at=pointer("components", "schemas", name),
            hint=f"rename the model, or leave models-{flavour.name} out of `targets` in [tool.authwright]",
        )
    extra = [name for name in found if name not in document.schemas]
    if extra and not lost:
        collector.add(
            "AW044",
            f"datamodel-code-generator made besides planned models of {flavour.name}: {', '.join(extra)}",
            hint="give objects inside of other models a name: make each a model of its own",
        )
    for name, schema in document.schemas.items():
        if name in found and found[name].is_class:
            _compare_members(name, schema, _members(found, name), flavour, collector)


def _compare_members(
    model: str, schema: Json, found: set[str], flavour: Flavour, collector: Collector
) -> None:
    planned = list(_planned(schema))
    for member in [m for m in planned if flavour.refused and re.search(flavour.refused, m)]:
        collector.add(
            "AW044",
            f'{flavour.name} takes no member named "{member}", as {model} has one',
            at=pointer("components", "schemas", model, "properties", member),
            hint=f"leave models-{flavour.name} out of `targets` in [tool.authwright]",
        )
    others = found.difference(planned)
    # The header of a flavour that renames says how keywords are named.
    stated = {m for m in planned if flavour.renames and iskeyword(m) and f"{m}_" in others}
    others -= {f"{member}_" for member in stated}
    for member in [m for m in planned if m not in found and m not in stated]:
        similar = re.sub(r"[^0-9A-Za-z_]", "_", member)
        known = next((name for name in (similar, f"{member}_") if name in others), None)
        now = f"is `{known}`" if known else "has another name"
        collector.add(
            "AW044",
            f'member "{member}" of {model} {now} in the {flavour.name} flavour, with no way back',
            at=pointer("components", "schemas", model, "properties", member),
            hint="name the member as a Python attribute, or take a flavour that keeps such names: "
            "models-msgspec, models-typeddict",
            severity="warning" if flavour.renames else "error",
        )


def _planned(schema: Json) -> Iterator[str]:
    """Yield the members that the schema itself has, not those of the records that it extends."""
    yield from schema.get("properties", ())
    for part in schema.get("allOf", ()):
        yield from part.get("properties", ())


@dataclass(frozen=True, slots=True)
class _Definition:
    """A class with its bases and own members, or an alias."""

    is_class: bool
    bases: list[str] = field(default_factory=list[str])
    members: set[str] = field(default_factory=set[str])


def _definitions(tree: ast.Module) -> dict[str, _Definition]:
    found: dict[str, _Definition] = {}
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            bases = [base.id for base in node.bases if isinstance(base, ast.Name)]
            members = {_member(inner) for inner in node.body if isinstance(inner, ast.AnnAssign)}
            # The tag of a msgspec struct is a member in JSON, and none of the class.
            members |= {str(ast.literal_eval(k.value)) for k in node.keywords if k.arg == "tag_field"}
            found[node.name] = _Definition(True, bases, members)
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            found[node.targets[0].id] = _assigned(node.value)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found[node.target.id] = _Definition(False)
    return found


def _member(node: ast.AnnAssign) -> str:
    """Return the member's name in JSON: the attribute's, if no `name=` or `alias=` says another."""
    for inner in ast.walk(node):
        if isinstance(inner, ast.keyword) and inner.arg in ("name", "alias"):
            return str(ast.literal_eval(inner.value))
    return ast.unparse(node.target)


def _assigned(value: ast.expr) -> _Definition:
    """Read `TypedDict("Name", {...})`; anything else is an alias."""
    if not isinstance(value, ast.Call) or not isinstance(value.args[-1], ast.Dict):
        return _Definition(False)
    members = {str(ast.literal_eval(key)) for key in value.args[-1].keys if key is not None}
    return _Definition(True, members=members)


def _members(found: Mapping[str, _Definition], name: str) -> set[str]:
    own = found.get(name, _Definition(False))
    return own.members.union(*(_members(found, base) for base in own.bases if base != name))


def _aliases(node: ast.stmt) -> list[ast.alias]:
    return node.names if isinstance(node, ast.Import | ast.ImportFrom) else []
