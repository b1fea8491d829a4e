# Made by Authwright from the spec of Ref recursive API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Company`."""

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
    from ..types import Company


def is_company(value: "object") -> "TypeGuard[Company]":
    """Whether `value` is a valid `Company`."""
    try:
        return _is_company(value, 0)
    except RecursionError:
        return False


def company_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Company`, nothing when it is valid."""
    E: "Problems" = []
    try:
        _why_company(value, "", E, 0)
    except RecursionError:
        return [("", _TOO_DEEP)]
    return E


def check_company(value: "object") -> "Company":
    """Return `value` if it is a valid `Company`. Raises InvalidPayload with all problems."""
    if is_company(value):
        return value
    raise InvalidPayload(company_problems(value))


def is_company_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Company`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_company(value)


def company_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Company`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return company_problems(value)


def load_company(data: "str | bytes", loads: "Loads | None" = None) -> "Company":
    """Return the valid `Company` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_company(value)


def _is_company(v: "Any", depth: "int") -> "bool":
    if depth >= _DEPTH:
        raise RecursionError
    try:
        return type(v) is dict and _is_staff(v["staff"], depth + 1)
    except KeyError:
        return False


def _why_company(v: "Any", p: "str", E: "Problems", depth: "int") -> "None":
    if depth >= _DEPTH:
        raise RecursionError
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        v1 = v.get("staff", _MISSING)
        if v1 is _MISSING:
            E.append((p + "/staff", _R1))
        else:
            if not _is_staff(v1, depth + 1):
                _why_staff(v1, p + "/staff", E, depth + 1)


_R0 = _Got("type", "#/components/schemas/Company/type", "an object")
_R1 = Rule("required", "required", "#/components/schemas/Company/required/0", {"name": "staff"})
_TOO_DEEP = Rule("too_deep", "", "#", {"limit": 200})
_DEPTH = 200

# What other models call.
is_company_within = _is_company
company_problems_into = _why_company

# These modules import this one as well.
from .staff import is_staff_within as _is_staff
from .staff import staff_problems_into as _why_staff

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
