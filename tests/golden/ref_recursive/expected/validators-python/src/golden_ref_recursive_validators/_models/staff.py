# Made by Authwright from the spec of Ref recursive API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Staff`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import InvalidPayload, Rule
from .._runtime import loads as _loads
from .._runtime import ordered as _ordered
from .._runtime import step as _step

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import Staff


def is_staff(value: "object") -> "TypeGuard[Staff]":
    """Whether `value` is a valid `Staff`."""
    try:
        return _is_staff(value, 0)
    except RecursionError:
        return False


def staff_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Staff`, nothing when it is valid."""
    E: "Problems" = []
    try:
        _why_staff(value, "", E, 0)
    except RecursionError:
        return [("", _TOO_DEEP)]
    return E


def check_staff(value: "object") -> "Staff":
    """Return `value` if it is a valid `Staff`. Raises InvalidPayload with all problems."""
    if is_staff(value):
        return value
    raise InvalidPayload(staff_problems(value))


def is_staff_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Staff`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_staff(value)


def staff_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Staff`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return staff_problems(value)


def load_staff(data: "str | bytes", loads: "Loads | None" = None) -> "Staff":
    """Return the valid `Staff` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_staff(value)


def _is_staff(v: "Any", depth: "int") -> "bool":
    if depth >= _DEPTH:
        raise RecursionError
    if type(v) is not dict:
        return False
    for v2 in v.values():
        if not (_is_person(v2, depth + 1)):
            return False
    return True


def _why_staff(v: "Any", p: "str", E: "Problems", depth: "int") -> "None":
    if depth >= _DEPTH:
        raise RecursionError
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        for k1 in _ordered(v):
            if k1 not in _K0:
                v2 = v[k1]
                if not _is_person(v2, depth + 1):
                    _why_person(v2, p + _step(k1), E, depth + 1)


_K0: "frozenset[Any]" = frozenset()
_R0 = _Got("type", "#/components/schemas/Staff/type", "an object")
_TOO_DEEP = Rule("too_deep", "", "#", {"limit": 200})
_DEPTH = 200

# What other models call.
is_staff_within = _is_staff
staff_problems_into = _why_staff

# These modules import this one as well.
from .person import is_person_within as _is_person
from .person import person_problems_into as _why_person

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
