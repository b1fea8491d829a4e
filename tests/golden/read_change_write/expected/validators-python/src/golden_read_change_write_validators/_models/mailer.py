# Made by Authwright from the spec of Read change write API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Mailer`."""

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
    from ..types import Mailer


def is_mailer(value: "object") -> "TypeGuard[Mailer]":
    """Whether `value` is a valid `Mailer`."""
    try:
        return type(value) is dict and (
            type(value["host"]) is str
            and (type(m2 := value["port"]) is int or (type(m2) is float and m2.is_integer()))
            and type(value["password"]) is str
            and type(value["footer"]) is str
            and type(value["sender"]) is str
        )
    except KeyError:
        return False


def mailer_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Mailer`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        try:
            ok1: "bool" = (
                type(value["host"]) is str
                and (type(m7 := value["port"]) is int or (type(m7) is float and m7.is_integer()))
                and type(value["password"]) is str
                and type(value["footer"]) is str
                and type(value["sender"]) is str
            )
        except KeyError:
            ok1 = False
        if not ok1:
            v2 = value.get("host", _MISSING)
            if type(v2) is not str:
                if v2 is _MISSING:
                    E.append(_P1)
                else:
                    E.append(_P2[type(v2)])
            v3 = value.get("port", _MISSING)
            if not (type(v3) is int or (type(v3) is float and v3.is_integer())):
                if v3 is _MISSING:
                    E.append(_P3)
                else:
                    E.append(_P4[type(v3)])
            v4 = value.get("password", _MISSING)
            if type(v4) is not str:
                if v4 is _MISSING:
                    E.append(_P5)
                else:
                    E.append(_P6[type(v4)])
            v5 = value.get("footer", _MISSING)
            if type(v5) is not str:
                if v5 is _MISSING:
                    E.append(_P7)
                else:
                    E.append(_P8[type(v5)])
            v6 = value.get("sender", _MISSING)
            if type(v6) is not str:
                if v6 is _MISSING:
                    E.append(_P9)
                else:
                    E.append(_P10[type(v6)])
    return E


def check_mailer(value: "object") -> "Mailer":
    """Return `value` if it is a valid `Mailer`. Raises InvalidPayload with all problems."""
    if is_mailer(value):
        return value
    raise InvalidPayload(mailer_problems(value))


def is_mailer_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Mailer`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_mailer(value)


def mailer_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Mailer`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return mailer_problems(value)


def load_mailer(data: "str | bytes", loads: "Loads | None" = None) -> "Mailer":
    """Return the valid `Mailer` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_mailer(value)


_P0 = _Got("type", "#/components/schemas/Mailer/type", "an object", "")
_P1 = ("/host", Rule("required", "required", "#/components/schemas/Mailer/required/0", {"name": "host"}))
_P2 = _Got("type", "#/components/schemas/Mailer/properties/host/type", "a string", "/host")
_P3 = ("/port", Rule("required", "required", "#/components/schemas/Mailer/required/1", {"name": "port"}))
_P4 = _Got("type", "#/components/schemas/Mailer/properties/port/type", "an integer", "/port")
_P5 = (
    "/password",
    Rule("required", "required", "#/components/schemas/Mailer/required/2", {"name": "password"}),
)
_P6 = _Got("type", "#/components/schemas/Mailer/properties/password/type", "a string", "/password")
_P7 = ("/footer", Rule("required", "required", "#/components/schemas/Mailer/required/3", {"name": "footer"}))
_P8 = _Got("type", "#/components/schemas/Mailer/properties/footer/type", "a string", "/footer")
_P9 = ("/sender", Rule("required", "required", "#/components/schemas/Mailer/required/4", {"name": "sender"}))
_P10 = _Got("type", "#/components/schemas/Mailer/properties/sender/type", "a string", "/sender")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
