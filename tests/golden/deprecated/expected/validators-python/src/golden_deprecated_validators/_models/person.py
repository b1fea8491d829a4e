# Made by Authwright from the spec of Deprecated API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Person`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import MISSING as _MISSING
from .._runtime import InvalidPayload, Rule
from .._runtime import loads as _loads

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import Person


def is_person(value: "object") -> "TypeGuard[Person]":
    """Whether `value` is a valid `Person`."""
    try:
        return type(value) is dict and (
            type(value["name"]) is str
            and ("surname" not in value or type(value["surname"]) is str)
            and ((m3 := value["nick"]) is None or type(m3) is str)
        )
    except KeyError:
        return False


def person_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Person`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("name", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
        v2 = value.get("surname", _MISSING)
        if v2 is not _MISSING:
            if type(v2) is not str:
                E.append(_P3[type(v2)])
        v3 = value.get("nick", _MISSING)
        if not (v3 is None or type(v3) is str):
            if v3 is _MISSING:
                E.append(_P4)
            else:
                E.append(_P5[type(v3)])
    return E


def check_person(value: "object") -> "Person":
    """Return `value` if it is a valid `Person`. Raises InvalidPayload with all problems."""
    if is_person(value):
        return value
    raise InvalidPayload(person_problems(value))


def is_person_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Person`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_person(value)


def person_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Person`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return person_problems(value)


def load_person(data: "str | bytes", loads: "Loads | None" = None) -> "Person":
    """Return the valid `Person` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_person(value)


_P0 = _Got("type", "#/components/schemas/Person/type", "an object", "")
_P1 = ("/name", Rule("required", "required", "#/components/schemas/Person/required/0", {"name": "name"}))
_P2 = _Got("type", "#/components/schemas/Person/properties/name/type", "a string", "/name")
_P3 = _Got("type", "#/components/schemas/Person/properties/surname/type", "a string", "/surname")
_P4 = ("/nick", Rule("required", "required", "#/components/schemas/Person/required/1", {"name": "nick"}))
_P5 = _Got("anyOf", "#/components/schemas/Person/properties/nick/anyOf", "a string or null", "/nick")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
