"""Checking what a call sends: the validators that the toolkit generates, after what `accepts` lets pass."""

import copy
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from authwright import extensions as ext
from authwright.checks import Options
from authwright.compiled import CompiledSchema, compile_part
from authwright.diagnostics import pointer
from authwright.document import Document, Json, is_array, is_object
from authwright.ir import Alias, Api, Field, ListOf, MapOf, Nullable, Operation, Parameter, Record, Ref, Type
from authwright.ir.types import Scalar, UnionOf
from authwright.ir.walk import by_name

Finding: TypeAlias = tuple[str, str, str]
"""A problem: JSON Pointer into the value, code of the rule, message. No part of a value is in it."""

_TRUE: Final = ("1", "on", "t", "true", "y", "yes")
_FALSE: Final = ("0", "off", "f", "false", "n", "no")
_INTEGER: Final = re.compile(r"\s*[+-]?\d+(\.0+)?\s*")
_IGNORED: Final = "ignored-if-invalid"
_SHAPES: Final = ("type", "required", "const")


@dataclass(slots=True)
class Payloads:
    """The checks of one version's requests, each compiled when it is first needed."""

    api: Api
    document: Document
    _opened: Json | None = None
    _compiled: dict[str, CompiledSchema] = field(default_factory=dict[str, CompiledSchema])

    def read_body(
        self, operation: Operation, value: Any, unchecked: frozenset[str] = frozenset()
    ) -> tuple[Any, list[Finding]]:
        """Return a body as the server takes it, and what of it does not fit.

        Of the members `unchecked` no more than presence and JSON type is looked at.
        """
        if operation.body is None:
            return value, []
        at = f"{operation.pointer}/requestBody/content/application~1json/schema"
        schema = self._schema(at)
        problems = schema.problems(value)
        if problems:
            value = copy.deepcopy(value)
            for where, _ in problems:
                self._put_right(operation.body.type, value, where)
            problems = schema.problems(value)
        return value, [
            (where, rule.code, rule.message)
            for where, rule in problems
            if not self._passes(operation.body.type, value, where, rule.keyword)
            and (rule.keyword in _SHAPES or where.removeprefix("/") not in unchecked)
        ]

    def read_parameter(self, parameter: Parameter, text: str) -> tuple[Any, list[Finding]]:
        """Return the value of a parameter's text, and what of it does not fit."""
        value = _from_text(parameter.type, text)
        problems = self._schema(f"{parameter.pointer}/schema").problems(value)
        at = pointer(parameter.name).removeprefix("#")
        return value, [(at + where, rule.code, rule.message) for where, rule in problems]

    def _schema(self, at: str) -> CompiledSchema:
        made = self._compiled.get(at)
        if made is None:
            if self._opened is None:
                self._opened = copy.deepcopy(self.document.root)
                _open_sets(self._opened)
            options = Options(assert_formats=True)
            made = self._compiled[at] = compile_part(self._opened, at, options)
        return made

    def _put_right(self, type_: Type, value: Any, where: str) -> None:
        """Replace the value at `where` by what the server reads it as, where a mark allows that."""
        steps = _steps(where)
        found = self._marked(type_, steps)
        if found is None:
            return
        mark_field, depth = found
        holder = _at(value, steps[: depth - 1])
        if not is_object(holder) or steps[depth - 1] not in holder:
            return
        name = str(steps[depth - 1])
        for mark in mark_field.accepts:
            read = _READINGS.get(mark)
            reading = read(holder[name]) if read else None
            if reading is not None:
                holder[name] = reading
                return

    def _passes(self, type_: Type, value: Any, where: str, keyword: str) -> bool:
        """Whether a mark says that it does not matter what is wrong at `where`."""
        steps = _steps(where)
        found = self._marked(type_, steps)
        if found is None:
            return False
        sent = _at(value, steps[: found[1]])
        marks = found[0].accepts
        return (
            (_IGNORED in marks and keyword not in _SHAPES)
            or ("null" in marks and sent is None and keyword != "required")
            or ("any-string" in marks and isinstance(sent, str))
        )

    def _marked(self, type_: Type, steps: list[str]) -> tuple[Field, int] | None:
        """Return the innermost field with a mark on the way to a value, and how many steps lead to it."""
        named = by_name(self.api)
        found: tuple[Field, int] | None = None
        for depth, step in enumerate(steps, 1):
            record = _record(type_, named)
            if isinstance(record, Record):
                member = next((one for one in record.fields if one.name == step), None)
                if member is None:
                    break
                found = (member, depth) if member.accepts else found
                type_ = member.type
            elif isinstance(record, ListOf):
                type_ = record.item
            elif isinstance(record, MapOf):
                type_ = record.value
            else:
                break
        return found


def _record(type_: Type, named: Mapping[str, Any]) -> Any:
    while True:
        match type_:
            case Nullable(inner=inner):
                type_ = inner
            case Ref(name=name):
                one = named[name]
                if not isinstance(one, Alias):
                    return one
                type_ = one.type
            case _:
                return type_


def _steps(where: str) -> list[str]:
    return [step.replace("~1", "/").replace("~0", "~") for step in where.split("/")[1:]]


def _at(value: Any, steps: list[str]) -> Any:
    for step in steps:
        if is_array(value) and step.isdecimal() and int(step) < len(value):
            value = value[int(step)]
        elif is_object(value) and step in value:
            value = value[step]
        else:
            return None
    return value


def _lax_bool(value: Any) -> bool | None:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    word = value.lower() if isinstance(value, str) else str(int(value) if value in (0, 1) else value)
    return True if word in _TRUE else False if word in _FALSE else None


def _numeric_string(value: Any) -> int | None:
    return int(float(value)) if isinstance(value, str) and _INTEGER.fullmatch(value) else None


def _integral_float(value: Any) -> int | None:
    return int(value) if isinstance(value, float) and value.is_integer() else None


def _bool_as_integer(value: Any) -> int | None:
    return int(value) if isinstance(value, bool) else None


_READINGS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "lax-bool": _lax_bool,
    "numeric-string": _numeric_string,
    "integral-float": _integral_float,
    "bool-as-integer": _bool_as_integer,
}


def _from_text(type_: Type, text: str) -> Any:
    """Return what a parameter's text stands for: a number or a boolean where the type has no string."""
    kinds = _kinds(type_)
    if "string" in kinds:
        return text
    if "boolean" in kinds and (read := _lax_bool(text)) is not None:
        return read
    try:
        if "integer" in kinds and _INTEGER.fullmatch(text):
            return int(float(text))
        if "number" in kinds:
            return float(text)
    except (ValueError, OverflowError):
        return text
    return text


def _kinds(type_: Type) -> set[str]:
    match type_:
        case Scalar(kind=kind):
            return {kind}
        case Nullable(inner=inner) | ListOf(item=inner):
            return _kinds(inner)
        case UnionOf(members=members):
            return {kind for member in members for kind in _kinds(member)}
        case Ref():
            return {"string"}
        case _:
            return set()


def _open_sets(node: Any) -> None:
    """Remove the lists of values that are marked open, in place: other values may come."""
    if is_object(node):
        if node.get(ext.OPEN) is True:
            for schema in (node, *node.get("anyOf", ())):
                schema.pop("enum", None)
                schema.pop("const", None)
        for inner in node.values():
            _open_sets(inner)
    elif is_array(node):
        for inner in node:
            _open_sets(inner)
