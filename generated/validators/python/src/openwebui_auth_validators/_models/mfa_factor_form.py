# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `MfaFactorForm`."""

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
    from ..types import MfaFactorForm


def is_mfa_factor_form(value: "object") -> "TypeGuard[MfaFactorForm]":
    """Whether `value` is a valid `MfaFactorForm`."""
    try:
        return type(value) is dict and (
            type(m1 := value["code"]) is str
            and len(m1) <= 128
            and len(m1) >= 1
            and ("recovery" not in value or ((m2 := value["recovery"]) is True or m2 is False))
        )
    except KeyError:
        return False


def mfa_factor_form_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `MfaFactorForm`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("code", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
        else:
            if not (len(v1) <= 128):
                E.append(_P3)
            if not (len(v1) >= 1):
                E.append(_P4)
        v2 = value.get("recovery", _MISSING)
        if v2 is not _MISSING:
            if not (v2 is True or v2 is False):
                E.append(_P5[type(v2)])
    return E


def check_mfa_factor_form(value: "object") -> "MfaFactorForm":
    """Return `value` if it is a valid `MfaFactorForm`. Raises InvalidPayload with all problems."""
    if is_mfa_factor_form(value):
        return value
    raise InvalidPayload(mfa_factor_form_problems(value))


def is_mfa_factor_form_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `MfaFactorForm`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_mfa_factor_form(value)


def mfa_factor_form_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `MfaFactorForm`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return mfa_factor_form_problems(value)


def load_mfa_factor_form(data: "str | bytes", loads: "Loads | None" = None) -> "MfaFactorForm":
    """Return the valid `MfaFactorForm` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_mfa_factor_form(value)


_P0 = _Got("type", "#/components/schemas/MfaFactorForm/type", "an object", "")
_P1 = (
    "/code",
    Rule("required", "required", "#/components/schemas/MfaFactorForm/required/0", {"name": "code"}),
)
_P2 = _Got("type", "#/components/schemas/MfaFactorForm/properties/code/type", "a string", "/code")
_P3 = (
    "/code",
    Rule(
        "max_length",
        "maxLength",
        "#/components/schemas/MfaFactorForm/properties/code/maxLength",
        {"limit": 128},
    ),
)
_P4 = (
    "/code",
    Rule(
        "min_length",
        "minLength",
        "#/components/schemas/MfaFactorForm/properties/code/minLength",
        {"limit": 1},
    ),
)
_P5 = _Got("type", "#/components/schemas/MfaFactorForm/properties/recovery/type", "a boolean", "/recovery")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
