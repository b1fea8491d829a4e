# Made by Authwright from the spec of Ref recursive API, revision 1.0.0.
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
        return _is_person(value, 0)
    except RecursionError:
        return False


def person_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Person`, nothing when it is valid."""
    E: "Problems" = []
    try:
        _why_person(value, "", E, 0)
    except RecursionError:
        return [("", _TOO_DEEP)]
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


def _is_person(v: "Any", depth: "int") -> "bool":
    if depth >= _DEPTH:
        raise RecursionError
    try:
        return type(v) is dict and (
            type(v["name"]) is str
            and ((m2 := v["employer"]) is None or (type(m2) is dict and _is_company(m2, depth + 1)))
        )
    except KeyError:
        return False


def _why_person(v: "Any", p: "str", E: "Problems", depth: "int") -> "None":
    if depth >= _DEPTH:
        raise RecursionError
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        v1 = v.get("name", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append((p + "/name", _R1))
            else:
                E.append((p + "/name", _R2[type(v1)]))
        v2 = v.get("employer", _MISSING)
        if not (v2 is None or type(v2) is dict):
            if v2 is _MISSING:
                E.append((p + "/employer", _R3))
            else:
                E.append((p + "/employer", _R4[type(v2)]))
        else:
            if type(v2) is dict:
                if not _is_company(v2, depth + 1):
                    _why_company(v2, p + "/employer", E, depth + 1)


_R0 = _Got("type", "#/components/schemas/Person/type", "an object")
_R1 = Rule("required", "required", "#/components/schemas/Person/required/0", {"name": "name"})
_R2 = _Got("type", "#/components/schemas/Person/properties/name/type", "a string")
_R3 = Rule("required", "required", "#/components/schemas/Person/required/1", {"name": "employer"})
_R4 = _Got("anyOf", "#/components/schemas/Person/properties/employer/anyOf", "an object or null")
_TOO_DEEP = Rule("too_deep", "", "#", {"limit": 200})
_DEPTH = 200

# What other models call.
is_person_within = _is_person
person_problems_into = _why_person

# These modules import this one as well.
from .company import company_problems_into as _why_company
from .company import is_company_within as _is_company

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
