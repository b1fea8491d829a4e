"""The peers in Python: for each title a check whether a value is valid, and one that tells all problems."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

import jsonschema
import msgspec
from pydantic import TypeAdapter, ValidationError

from tests.bench.validators.corpus import SCHEMAS
from tests.bench.validators.rounds import Check, Maker
from tests.bench.validators.typed import (
    model,
    msgspec_pattern,
    optional,
    pydantic_pattern,
    struct,
    typed,
    typed_dict,
)


def pydantic_adapter(title: str, made: Any = typed_dict) -> TypeAdapter[Any]:
    """Return pydantic's validator of a schema, its objects as `TypedDict`s or models."""
    return TypeAdapter(typed(SCHEMAS[title], title, made, pydantic_pattern))


def msgspec_types(title: str) -> list[Any]:
    """Return the structs of a schema; several for a union, of which msgspec has none without a tag."""
    schema = SCHEMAS[title]
    return [typed(one, title, struct, msgspec_pattern) for one in schema.get("anyOf", [schema])]


def _raising(call: Callable[[Any], object], error: type[Exception]) -> Check:
    def check(value: Any) -> bool:
        try:
            call(value)
        except error:
            return False
        return True

    return check


def _first_of(calls: list[Callable[[Any], object]]) -> Check:
    """Whether one of several msgspec types takes a value."""
    if len(calls) == 1:
        return _raising(calls[0], msgspec.ValidationError)

    def check(value: Any) -> bool:
        for call in calls:
            try:
                call(value)
            except msgspec.ValidationError:
                continue
            return True
        return False

    return check


def _jsonschema(title: str) -> Any:
    return jsonschema.Draft202012Validator(SCHEMAS[title])


def _jsonschema_rs(title: str) -> Any:
    return optional("jsonschema_rs").Draft202012Validator(SCHEMAS[title])


def _fastjsonschema(title: str, **options: Any) -> Callable[[Any], object]:
    compiled: Callable[[Any], object] = optional("fastjsonschema").compile(SCHEMAS[title], **options)
    return compiled


def _fastjsonschema_is(title: str) -> Check:
    quick = _fastjsonschema(title, use_default=False, detailed_exceptions=False)
    return _raising(quick, optional("fastjsonschema").JsonSchemaException)


def _pydantic_is(title: str) -> Check:
    return _raising(pydantic_adapter(title).validate_python, ValidationError)


def _model_is(title: str) -> Check:
    return _raising(pydantic_adapter(title, model).validate_python, ValidationError)


def _pydantic_isinstance(title: str) -> Check:
    check: Check = pydantic_adapter(title).validator.isinstance_python
    return check


def msgspec_convert(title: str) -> Check:
    """Whether `msgspec.convert` takes a value."""
    return _first_of([partial(msgspec.convert, type=one) for one in msgspec_types(title)])


def _msgspec_decode(title: str) -> Check:
    return _first_of([msgspec.json.Decoder(one).decode for one in msgspec_types(title)])


BOOLEAN: Final[Mapping[str, Maker]] = {
    "jsonschema": lambda title: _jsonschema(title).is_valid,
    "jsonschema-rs": lambda title: _jsonschema_rs(title).is_valid,
    "fastjsonschema": _fastjsonschema_is,
    "pydantic": _pydantic_isinstance,
    "pydantic, validated": _pydantic_is,
    "pydantic, model": _model_is,
    "msgspec": msgspec_convert,
}
"""Whether a value is valid."""


def _told(call: Callable[[Any], object], error: type[Exception], of: Callable[[Any], object]) -> Check:
    def check(value: Any) -> object:
        try:
            call(value)
        except error as told:
            return of(told)
        return []

    return check


def _all_of(errors: Callable[[Any], Any]) -> Check:
    return lambda value: list(errors(value))


def _messages(errors: Callable[[Any], Any]) -> Check:
    return lambda value: [error.message for error in errors(value)]


def _fastjsonschema_all(title: str) -> Check:
    kind = optional("fastjsonschema").JsonSchemaValuesException
    slow = _fastjsonschema(title, use_default=False, fast_fail=False)
    return _told(slow, kind, lambda told: told.errors)


def _fastjsonschema_messages(title: str) -> Check:
    kind = optional("fastjsonschema").JsonSchemaValuesException
    slow = _fastjsonschema(title, use_default=False, fast_fail=False)
    return _told(slow, kind, lambda told: [one.message for one in told.errors])


def _bare(told: Any) -> object:
    return told.errors(include_url=False, include_input=False, include_context=False)


def _pydantic_all(title: str) -> Check:
    return _told(pydantic_adapter(title).validate_python, ValidationError, _bare)


def _model_all(title: str) -> Check:
    return _told(pydantic_adapter(title, model).validate_python, ValidationError, _bare)


PROBLEMS: Final[Mapping[str, Maker]] = {
    "jsonschema": lambda title: _all_of(_jsonschema(title).iter_errors),
    "jsonschema-rs": lambda title: _all_of(_jsonschema_rs(title).iter_errors),
    "fastjsonschema": _fastjsonschema_all,
    "pydantic": _pydantic_all,
    "pydantic, model": _model_all,
}
"""All problems with their places. msgspec stops at the first."""

MESSAGES: Final[Mapping[str, Maker]] = {
    **PROBLEMS,
    "jsonschema": lambda title: _messages(_jsonschema(title).iter_errors),
    "jsonschema-rs": lambda title: _messages(_jsonschema_rs(title).iter_errors),
    "fastjsonschema": _fastjsonschema_messages,
}
"""The same with every message read; pydantic's are always made."""


def _after(parse: Callable[[bytes], Any], check: Check) -> Check:
    return lambda text: check(parse(text))


def after_orjson(make: Maker) -> Maker:
    """Return the maker of checks of JSON bytes that orjson parses."""
    return lambda title: _after(optional("orjson").loads, make(title))


def _pydantic_json(title: str) -> Check:
    return _raising(pydantic_adapter(title).validate_json, ValidationError)


BYTES: Final[Mapping[str, Maker]] = {
    "orjson alone": lambda _: optional("orjson").loads,
    "orjson, jsonschema-rs": after_orjson(BOOLEAN["jsonschema-rs"]),
    "orjson, fastjsonschema": after_orjson(BOOLEAN["fastjsonschema"]),
    "pydantic": _pydantic_json,
    "msgspec": _msgspec_decode,
}
"""JSON bytes, parsed and checked."""
