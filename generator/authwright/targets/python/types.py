"""From types of the IR to Python type expressions."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from authwright.ir import (
    Bytes,
    Constraints,
    Field,
    JsonValue,
    ListOf,
    Literal,
    MapOf,
    Nullable,
    Ref,
    Scalar,
    Type,
    UnionOf,
)
from authwright.stages.render.typed import TypeText
from authwright.targets.language import Import, TypeExpr
from authwright.targets.python.language import PYTHON
from authwright.targets.python.literals import literal
from authwright.targets.secrets import is_secret_throughout

Referrer: TypeAlias = Callable[[str], TypeExpr]
"""Says how a file names a type of the API."""

_BOUNDS: Final = (
    ("minimum", "ge"),
    ("maximum", "le"),
    ("exclusive_minimum", "gt"),
    ("exclusive_maximum", "lt"),
    ("multiple_of", "multiple_of"),
)
_NONE: Final = TypeExpr(TypeText("None"))
_STRING: Final = TypeExpr(TypeText("str"))


@dataclass(frozen=True, slots=True)
class TypeWriter:
    """Writes types for one file.

    `refer` names the API's types there, `runtime` is the module of the runtime seen from there. A `checked`
    type enforces lengths and ranges, as requests do; what a server sends is read whatever its length. An
    `argument` takes all that the wire writer can write, where a field says what it holds.
    """

    refer: Referrer
    runtime: str
    checked: bool = False
    argument: bool = False

    def write(self, type_: Type) -> TypeExpr:
        """Return the expression for `type_`."""
        return either(self.members(type_))

    def for_arguments(self) -> "TypeWriter":
        """Return the writer for arguments of methods in the same file."""
        return replace(self, argument=True)

    def field(self, one: Field) -> list[TypeExpr]:
        """Return the alternatives of a field's type; what the field hides is hidden in it."""
        return self._hidden(one.type) if is_secret_throughout(one) else self.members(one.type)

    def members(self, type_: Type) -> list[TypeExpr]:
        """Return the alternatives of `type_`, a single one when it is no union."""
        match type_:
            case UnionOf(members=members):
                return [one for member in members for one in self.members(member)]
            case Nullable(inner=inner):
                return [*self.members(inner), _NONE]
            case Literal(values=values, open=is_open):
                return _literals(values, is_open)
            case Scalar():
                return self._scalar(type_)
            case _:
                return [self._single(type_)]

    def _hidden(self, type_: Type) -> list[TypeExpr]:
        """Return the alternatives of a type that is secret: its strings are, all else is as a whole."""
        match type_:
            case Nullable(inner=inner):
                return [*self._hidden(inner), _NONE]
            case ListOf(item=item):
                return [self._list(type_, either(self._hidden(item)))]
            case MapOf(value=value):
                return [self._map(either(self._hidden(value)))]
            case Bytes():
                return self._scalar(Scalar("string", secret=True))
            case Scalar():
                return self._scalar(replace(type_, secret=True))
            case _:
                return self._sealed(type_)

    def _sealed(self, type_: Type) -> list[TypeExpr]:
        inside = replace(self, checked=False, argument=False).write(type_)
        known = _generic("SecretOf", inside, needs=Import(f"{self.runtime}.model", "SecretOf"))
        return [*self.members(type_), known] if self.argument else [known]

    def _single(self, type_: Bytes | JsonValue | Ref | ListOf | MapOf) -> TypeExpr:
        match type_:
            case Ref(name=name):
                return self.refer(name)
            case ListOf(item=item):
                return self._list(type_, self.write(item))
            case MapOf(value=value):
                return self._map(self.write(value))
            case Bytes():
                return _STRING
            case JsonValue():
                return _imported("pydantic", "JsonValue")

    def _list(self, type_: ListOf, item: TypeExpr) -> TypeExpr:
        if self.argument:
            return _generic("Sequence", item, needs=Import("collections.abc", "Sequence"))
        return self._limited(_generic("list", item), _item_limits(type_.constraints))

    def _map(self, value: TypeExpr) -> TypeExpr:
        if self.argument:
            return _generic("Mapping", _STRING, value, needs=Import("collections.abc", "Mapping"))
        return _generic("dict", _STRING, value)

    def _scalar(self, type_: Scalar) -> list[TypeExpr]:
        if type_.secret and type_.kind != "string":
            return self._sealed(replace(type_, secret=False))
        if type_.secret and self.argument:
            return [_STRING, _imported("pydantic", "SecretStr")]
        limits = _limits(type_.constraints)
        if type_.secret:
            return [self._limited(_imported(f"{self.runtime}.model", "Secret"), limits)]
        text = PYTHON.formats.get(type_.format or "") if type_.kind == "string" else None
        if text is not None:
            return [TypeExpr(TypeText(text), frozenset({Import(text.partition(".")[0])}))]
        return [self._limited(TypeExpr(TypeText(PYTHON.scalars[type_.kind])), limits)]

    def _limited(self, type_: TypeExpr, limits: list[str]) -> TypeExpr:
        if not self.checked or not limits:
            return type_
        needed = type_.imports | {Import("typing", "Annotated"), Import("pydantic", "Field")}
        return TypeExpr(TypeText(f"Annotated[{type_.text}, Field({', '.join(limits)})]"), needed)


def either(alternatives: Iterable[TypeExpr]) -> TypeExpr:
    """Return the union of `alternatives`, each named once, None last."""
    found = list(alternatives)
    texts = dict.fromkeys(str(one.text) for one in found)
    ordered = [text for text in texts if text != "None"] + ["None"] * ("None" in texts)
    return TypeExpr(TypeText(" | ".join(ordered)), _imports(found))


def _literals(values: Sequence[object], is_open: bool) -> list[TypeExpr]:
    """Return the type of the listed values. Python has literals of strings, integers, booleans and None."""
    if any(isinstance(value, list | dict) for value in values):
        return [_imported("pydantic", "JsonValue")]
    listed = [value for value in values if not isinstance(value, float)]
    if listed == [None]:
        known = [_NONE]
    else:
        text = f"Literal[{', '.join(literal(value) for value in listed)}]"
        known = [TypeExpr(TypeText(text), frozenset({Import("typing", "Literal")}))] if listed else []
    kinds = [type(value).__name__ for value in values if value is not None]
    others = [name for name in dict.fromkeys(kinds) if is_open or name == "float"]
    return [*known, *(TypeExpr(TypeText(name)) for name in others)]


def _limits(constraints: Constraints) -> list[str]:
    limits = _lengths(constraints.min_length, constraints.max_length)
    for attribute, name in _BOUNDS:
        bound: float | None = getattr(constraints, attribute)
        if bound is not None:
            limits.append(f"{name}={literal(int(bound) if float(bound).is_integer() else bound)}")
    return limits


def _item_limits(constraints: Constraints) -> list[str]:
    return _lengths(constraints.min_items, constraints.max_items)


def _lengths(least: int | None, most: int | None) -> list[str]:
    pairs = (("min_length", least), ("max_length", most))
    return [f"{name}={literal(value)}" for name, value in pairs if value is not None]


def _imported(module: str, name: str) -> TypeExpr:
    return TypeExpr(TypeText(name), frozenset({Import(module, name)}))


def _generic(name: str, *parameters: TypeExpr, needs: Import | None = None) -> TypeExpr:
    text = f"{name}[{', '.join(str(one.text) for one in parameters)}]"
    return TypeExpr(TypeText(text), _imports(parameters) | ({needs} if needs else frozenset[Import]()))


def _imports(types: Iterable[TypeExpr]) -> frozenset[Import]:
    return frozenset[Import]().union(*(one.imports for one in types))
