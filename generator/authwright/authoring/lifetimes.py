"""Lifetimes and variants: what of a spec exists, and in which form, for which server versions.

A lifetime is half-open over the versions that the spec lists: `[since, until)`. What changes its value
instead of its existence is a variant: `At("0.12", required=False)`.
"""

from collections.abc import Iterator
from typing import Any, Final

from pydantic import GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from authwright import extensions as ext
from authwright.authoring.json_schema import type_schema
from authwright.authoring.place import Place, here
from authwright.document import Role

# Changes that a variant of a field may make: the keyword of each, and the types of its value.
_CHANGES: Final[dict[str, tuple[str, tuple[type, ...]]]] = {
    "type": ("schema", ()),
    "min_length": ("minLength", (int,)),
    "max_length": ("maxLength", (int,)),
    "pattern": ("pattern", (str,)),
    "ge": ("minimum", (int, float)),
    "gt": ("exclusiveMinimum", (int, float)),
    "le": ("maximum", (int, float)),
    "lt": ("exclusiveMaximum", (int, float)),
    "multiple_of": ("multipleOf", (int, float)),
    "format": ("format", (str,)),
    "default": ("default", ()),
    "description": ("description", (str,)),
    "omitted": (ext.OMITTED, (str,)),
    "deprecated": (ext.INSTEAD, (str,)),
    "required": ("required", (bool,)),
    "nullable": ("nullable", (bool,)),
}


class Mark:
    """Something said of a type that JSON Schema has no word for; it travels as an `x-aw-*` keyword."""

    def write(self, schema: dict[str, Any]) -> None:
        """Add this mark's keywords to `schema`."""
        raise TypeError(f"{type(self).__name__} does not say how it is written")

    def __get_pydantic_json_schema__(
        self, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Let pydantic carry the mark into the JSON Schema it makes."""
        schema = dict(handler(core_schema))
        self.write(schema)
        return schema


class Since(Mark):
    """The first server version in which the marked thing exists."""

    def __init__(self, version: str) -> None:
        self.version = version

    def write(self, schema: dict[str, Any]) -> None:
        """Write `x-aw-since`."""
        schema[ext.SINCE] = self.version


class Until(Mark):
    """The first server version in which the marked thing no longer exists."""

    def __init__(self, version: str) -> None:
        self.version = version

    def write(self, schema: dict[str, Any]) -> None:
        """Write `x-aw-until`."""
        schema[ext.UNTIL] = self.version


class At(Mark):
    """A variant: the changes that hold from `since` on (to `until`, if given), in one direction or both.

    On a field the changes may be `required`, `nullable`, `type`, `default`, `omitted`, `deprecated`,
    `description` and the constraints of `pydantic.Field` (`min_length`, `ge`, `pattern`, …). On an endpoint
    they are the names of its own attributes, on a cause `detail`, `status`, `when` or `remedy`. Where two
    variants speak of the same thing, the one written last wins.
    """

    def __init__(
        self, since: str | None = None, *, until: str | None = None, role: Role | None = None, **changes: Any
    ) -> None:
        if not changes:
            raise TypeError("At(...) without a change says nothing")
        self.since, self.until, self.role, self.changes = since, until, role, changes
        self.place: Place = here()

    def scope(self) -> dict[str, str]:
        """Return when the variant holds, as written to `x-aw-variants`."""
        return {k: v for k in ("since", "until", "role") if (v := getattr(self, k)) is not None}

    def field_mistakes(self) -> Iterator[str]:
        """Yield why the variant cannot stand on a field; nothing when it can."""
        for name, value in self.changes.items():
            if name not in _CHANGES:
                yield f'a field has no variant of "{name}": one of {", ".join(_CHANGES)}'
            elif (types := _CHANGES[name][1]) and type(value) not in types:
                yield f'variant "{name}" of a field must be {" or ".join(one.__name__ for one in types)}'

    def write(self, schema: dict[str, Any]) -> None:
        """Append to `x-aw-variants`."""
        changes = {
            _CHANGES[name][0]: type_schema(value) if name == "type" else value
            for name, value in self.changes.items()
        }
        changes |= {"deprecated": True} if ext.INSTEAD in changes else {}
        schema.setdefault(ext.VARIANTS, []).append({**self.scope(), "set": changes})


def InRequest(**changes: Any) -> At:
    """Say what is different of a field where a caller sends it."""
    return At(role="request", **changes)


def InResponse(**changes: Any) -> At:
    """Say what is different of a field where the server sends it."""
    return At(role="response", **changes)


class Only(Mark):
    """The field exists in one direction only: `Only("response")`, `Only("request")`."""

    def __init__(self, role: Role) -> None:
        self.role = role

    def write(self, schema: dict[str, Any]) -> None:
        """Write `x-aw-role`."""
        schema[ext.ROLE] = self.role
