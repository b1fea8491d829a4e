# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `AdminDetails`."""

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
    from ..types import AdminDetails


def is_admin_details(value: "object") -> "TypeGuard[AdminDetails]":
    """Whether `value` is a valid `AdminDetails`."""
    try:
        return type(value) is dict and (
            ((m1 := value["name"]) is None or type(m1) is str)
            and ((m2 := value["email"]) is None or type(m2) is str)
        )
    except KeyError:
        return False


def admin_details_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `AdminDetails`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("name", _MISSING)
        if not (v1 is None or type(v1) is str):
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
        v2 = value.get("email", _MISSING)
        if not (v2 is None or type(v2) is str):
            if v2 is _MISSING:
                E.append(_P3)
            else:
                E.append(_P4[type(v2)])
    return E


def check_admin_details(value: "object") -> "AdminDetails":
    """Return `value` if it is a valid `AdminDetails`. Raises InvalidPayload with all problems."""
    if is_admin_details(value):
        return value
    raise InvalidPayload(admin_details_problems(value))


def is_admin_details_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `AdminDetails`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_admin_details(value)


def admin_details_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `AdminDetails`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return admin_details_problems(value)


def load_admin_details(data: "str | bytes", loads: "Loads | None" = None) -> "AdminDetails":
    """Return the valid `AdminDetails` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_admin_details(value)


_P0 = _Got("type", "#/components/schemas/AdminDetails/type", "an object", "")
_P1 = (
    "/name",
    Rule("required", "required", "#/components/schemas/AdminDetails/required/0", {"name": "name"}),
)
_P2 = _Got("anyOf", "#/components/schemas/AdminDetails/properties/name/anyOf", "a string or null", "/name")
_P3 = (
    "/email",
    Rule("required", "required", "#/components/schemas/AdminDetails/required/1", {"name": "email"}),
)
_P4 = _Got("anyOf", "#/components/schemas/AdminDetails/properties/email/anyOf", "a string or null", "/email")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
