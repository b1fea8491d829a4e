# Made by Authwright from the spec of Read change write API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `MailerForm`."""

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
    from ..types import MailerForm


def is_mailer_form(value: "object") -> "TypeGuard[MailerForm]":
    """Whether `value` is a valid `MailerForm`."""
    try:
        return type(value) is dict and (
            type(value["host"]) is str
            and (
                "port" not in value
                or (type(m2 := value["port"]) is int or (type(m2) is float and m2.is_integer()))
            )
            and ("password" not in value or ((m3 := value["password"]) is None or type(m3) is str))
            and ("footer" not in value or type(value["footer"]) is str)
            and ("sender" not in value or ((m5 := value["sender"]) is None or type(m5) is str))
        )
    except KeyError:
        return False


def mailer_form_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `MailerForm`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        try:
            ok1: "bool" = (
                type(value["host"]) is str
                and (type(m7 := value["port"]) is int or (type(m7) is float and m7.is_integer()))
                and ((m8 := value["password"]) is None or type(m8) is str)
                and type(value["footer"]) is str
                and ((m10 := value["sender"]) is None or type(m10) is str)
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
            if v3 is not _MISSING:
                if not (type(v3) is int or (type(v3) is float and v3.is_integer())):
                    E.append(_P3[type(v3)])
            v4 = value.get("password", _MISSING)
            if v4 is not _MISSING:
                if not (v4 is None or type(v4) is str):
                    E.append(_P4[type(v4)])
            v5 = value.get("footer", _MISSING)
            if v5 is not _MISSING:
                if type(v5) is not str:
                    E.append(_P5[type(v5)])
            v6 = value.get("sender", _MISSING)
            if v6 is not _MISSING:
                if not (v6 is None or type(v6) is str):
                    E.append(_P6[type(v6)])
    return E


def check_mailer_form(value: "object") -> "MailerForm":
    """Return `value` if it is a valid `MailerForm`. Raises InvalidPayload with all problems."""
    if is_mailer_form(value):
        return value
    raise InvalidPayload(mailer_form_problems(value))


def is_mailer_form_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `MailerForm`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_mailer_form(value)


def mailer_form_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `MailerForm`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return mailer_form_problems(value)


def load_mailer_form(data: "str | bytes", loads: "Loads | None" = None) -> "MailerForm":
    """Return the valid `MailerForm` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_mailer_form(value)


_P0 = _Got("type", "#/components/schemas/MailerForm/type", "an object", "")
_P1 = ("/host", Rule("required", "required", "#/components/schemas/MailerForm/required/0", {"name": "host"}))
_P2 = _Got("type", "#/components/schemas/MailerForm/properties/host/type", "a string", "/host")
_P3 = _Got("type", "#/components/schemas/MailerForm/properties/port/type", "an integer", "/port")
_P4 = _Got(
    "anyOf", "#/components/schemas/MailerForm/properties/password/anyOf", "a string or null", "/password"
)
_P5 = _Got("type", "#/components/schemas/MailerForm/properties/footer/type", "a string", "/footer")
_P6 = _Got("anyOf", "#/components/schemas/MailerForm/properties/sender/anyOf", "a string or null", "/sender")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
