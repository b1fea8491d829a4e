"""Base of all models, the secret type, and the one writer that turns values into plain JSON."""

from __future__ import annotations

import enum
import math
from collections.abc import Mapping
from datetime import date, time
from typing import Annotated, Any, Final, Literal, TypeAlias, TypeGuard, TypeVar, cast
from uuid import UUID

from pydantic import (
    BaseModel,
    ConfigDict,
    JsonValue,
    PlainSerializer,
    SecretStr,
    SerializationInfo,
    SerializerFunctionWrapHandler,
    model_serializer,
)
from pydantic import Secret as Hidden

from .errors import InvalidRequestError

T = TypeVar("T")


class Omit(enum.Enum):
    """Type of `OMIT`, an enum of one member so that type checkers narrow on `is OMIT`."""

    OMIT = "omit"

    def __repr__(self) -> str:
        return "OMIT"

    def __bool__(self) -> Literal[False]:
        return False


OMIT: Final = Omit.OMIT
"""Default of arguments which may be left out. Unlike `None`, which is sent as null, it is not sent at all."""


class _Reveal:
    """Serialization context of the wire writer: the only thing that makes a secret print itself."""


_REVEAL: Final = _Reveal()
_REDACTED: Final = "**********"


def reveals(info: SerializationInfo[Any]) -> bool:
    """Whether a serialization is the wire writer's, and may tell what is otherwise hidden."""
    return isinstance(info.context, _Reveal)


def _is_secret(value: object) -> TypeGuard[SecretStr | Hidden[Any]]:
    return isinstance(value, (SecretStr, Hidden))


def _serialize_secret(value: object, info: SerializationInfo[Any]) -> object:
    # A plain value gets here only past validation (`model_construct`); it is no less secret for that.
    secret = value if _is_secret(value) else Hidden[object](value)
    if reveals(info):
        return secret.get_secret_value()
    return secret if info.mode == "python" else _REDACTED


Secret: TypeAlias = Annotated[SecretStr, PlainSerializer(_serialize_secret)]
"""A string that shows as asterisks in `repr`, `str`, dumps and JSON; `get_secret_value()` tells it."""

SecretOf: TypeAlias = Annotated[Hidden[T], PlainSerializer(_serialize_secret)]
"""The same for any other type: a number, a model, any JSON."""


class Model(BaseModel):
    """Base of all models.

    Response members that the model does not declare are kept in `model_extra` and written back, but never
    printed or dumped: nobody has said whether they are secret.
    """

    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        validate_by_alias=True,
        validate_assignment=True,
        hide_input_in_errors=True,
        protected_namespaces=(),
    )

    @model_serializer(mode="wrap")
    def _declared(self, dump: SerializerFunctionWrapHandler, info: SerializationInfo[Any]) -> dict[str, Any]:
        whole: dict[str, Any] = dump(self)
        unknown = self.model_extra
        if not unknown or reveals(info):
            return whole
        return {name: value for name, value in whole.items() if name not in unknown}

    def __repr_args__(self) -> list[tuple[str | None, Any]]:
        """Declared fields only, in the order of their declaration."""
        fields = type(self).model_fields
        return [(name, self.__dict__[name]) for name in fields if name in self.__dict__ and fields[name].repr]


def member(value: object, name: str) -> object:
    """The top-level member of a model or mapping by its name on the wire; `OMIT` when it was not given."""
    if isinstance(value, Mapping):
        return cast("Mapping[str, object]", value).get(name, OMIT)
    if not isinstance(value, BaseModel):
        return OMIT
    for attribute, field in type(value).model_fields.items():
        if name == (field.serialization_alias or field.alias or attribute):
            # Not as an attribute: reading a deprecated one gives a warning, which is the caller's to have.
            held: object = value.__dict__.get(attribute)
            return OMIT if held is None and attribute not in value.model_fields_set else held
    return (value.model_extra or {}).get(name, OMIT)


def to_wire(value: object) -> JsonValue:
    """Plain JSON of a value, secrets in clear: for request bodies only, never for printing.

    Models are written by alias and without the fields that were not set; `None` stays null; `OMIT` in a
    mapping or list is left out.

    Raises:
        InvalidRequestError: The value holds something JSON cannot say. The message names the place and the
            type, never the value.
    """
    return _plain(value, "")


def _plain(value: object, pointer: str) -> JsonValue:
    if _is_secret(value):
        return _plain(value.get_secret_value(), pointer)
    if isinstance(value, BaseModel):
        # Serializer warnings quote the offending input, which may be a password.
        value = value.model_dump(by_alias=True, exclude_unset=True, context=_REVEAL, warnings=False)
    if isinstance(value, Mapping):
        return _plain_object(cast("Mapping[object, object]", value), pointer)
    if isinstance(value, (list, tuple)):
        items = enumerate(cast("list[object]", value))
        return [_plain(item, f"{pointer}/{index}") for index, item in items if item is not OMIT]
    if isinstance(value, enum.Enum) and value is not OMIT:
        return _plain(value.value, pointer)
    return _scalar(value, pointer)


def _plain_object(value: Mapping[object, object], pointer: str) -> dict[str, JsonValue]:
    plain: dict[str, JsonValue] = {}
    for key, item in value.items():
        name = key.value if isinstance(key, enum.Enum) else key
        if not isinstance(name, str):
            raise InvalidRequestError(f"a key at {pointer or '/'} is not a string but {_kind(key)}")
        if item is not OMIT:
            plain[name] = _plain(item, f"{pointer}/{name}")
    return plain


def _scalar(value: object, pointer: str) -> JsonValue:
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, float):
        if math.isfinite(value):
            return value
        raise InvalidRequestError(f"the number at {pointer or '/'} is not finite, which JSON cannot say")
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    raise InvalidRequestError(f"the value at {pointer or '/'} cannot be written as JSON: {_kind(value)}")


def _kind(value: object) -> str:
    return type(value).__name__
