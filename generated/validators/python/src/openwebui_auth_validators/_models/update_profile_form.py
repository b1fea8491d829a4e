# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `UpdateProfileForm`."""

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
    from ..types import UpdateProfileForm


def is_update_profile_form(value: "object") -> "TypeGuard[UpdateProfileForm]":
    """Whether `value` is a valid `UpdateProfileForm`."""
    try:
        return type(value) is dict and (
            (type(m1 := value["profile_image_url"]) is str and ((_re0 or _re0_made())(m1) is not None))
            and type(value["name"]) is str
            and ("bio" not in value or ((m3 := value["bio"]) is None or type(m3) is str))
            and ("gender" not in value or ((m4 := value["gender"]) is None or type(m4) is str))
            and ("date_of_birth" not in value or ((m5 := value["date_of_birth"]) is None or type(m5) is str))
        )
    except KeyError:
        return False


def update_profile_form_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `UpdateProfileForm`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        try:
            ok1: "bool" = (
                (type(m6 := value["profile_image_url"]) is str and ((_re0 or _re0_made())(m6) is not None))
                and type(value["name"]) is str
                and ((m8 := value["bio"]) is None or type(m8) is str)
                and ((m9 := value["gender"]) is None or type(m9) is str)
                and ((m10 := value["date_of_birth"]) is None or type(m10) is str)
            )
        except KeyError:
            ok1 = False
        if not ok1:
            v2 = value.get("profile_image_url", _MISSING)
            if type(v2) is not str:
                if v2 is _MISSING:
                    E.append(_P1)
                else:
                    E.append(_P2[type(v2)])
            else:
                if not ((_re0 or _re0_made())(v2) is not None):
                    E.append(_P3)
            v3 = value.get("name", _MISSING)
            if type(v3) is not str:
                if v3 is _MISSING:
                    E.append(_P4)
                else:
                    E.append(_P5[type(v3)])
            v4 = value.get("bio", _MISSING)
            if v4 is not _MISSING:
                if not (v4 is None or type(v4) is str):
                    E.append(_P6[type(v4)])
            v5 = value.get("gender", _MISSING)
            if v5 is not _MISSING:
                if not (v5 is None or type(v5) is str):
                    E.append(_P7[type(v5)])
            v6 = value.get("date_of_birth", _MISSING)
            if v6 is not _MISSING:
                if not (v6 is None or type(v6) is str):
                    E.append(_P8[type(v6)])
    return E


def check_update_profile_form(value: "object") -> "UpdateProfileForm":
    """Return `value` if it is a valid `UpdateProfileForm`. Raises InvalidPayload with all problems."""
    if is_update_profile_form(value):
        return value
    raise InvalidPayload(update_profile_form_problems(value))


def is_update_profile_form_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `UpdateProfileForm`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_update_profile_form(value)


def update_profile_form_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `UpdateProfileForm`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return update_profile_form_problems(value)


def load_update_profile_form(data: "str | bytes", loads: "Loads | None" = None) -> "UpdateProfileForm":
    """Return the valid `UpdateProfileForm` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_update_profile_form(value)


_re0: "Any" = None


def _re0_made() -> "Any":
    global _re0
    import re

    _re0 = re.compile(
        "^(?:|/user\\.png|/favicon\\.png|/static/favicon\\.png|/api/v1/users/[^#/?]+/profile/image|[Hh][Tt][Tt][Pp][Ss]?://(?:[^#/?@]*@)*[^#/:?@][^#/?@]*(?:[#/?][\\x00-\\U0010ffff]*)?|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/(?:[Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Gg][Ii][Ff]|[Ww][Ee][Bb][Pp]);[Bb][Aa][Ss][Ee]64,[\\x00-\\U0010ffff]*)\\Z"
    ).search
    return _re0


_P0 = _Got("type", "#/components/schemas/UpdateProfileForm/type", "an object", "")
_P1 = (
    "/profile_image_url",
    Rule(
        "required",
        "required",
        "#/components/schemas/UpdateProfileForm/required/0",
        {"name": "profile_image_url"},
    ),
)
_P2 = _Got(
    "type",
    "#/components/schemas/UpdateProfileForm/properties/profile_image_url/type",
    "a string",
    "/profile_image_url",
)
_P3 = (
    "/profile_image_url",
    Rule(
        "pattern",
        "pattern",
        "#/components/schemas/UpdateProfileForm/properties/profile_image_url/pattern",
        {
            "pattern": "^(?:|/user\\.png|/favicon\\.png|/static/favicon\\.png|/api/v1/users/[^/?#]+/profile/image|[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)*[^/?#@:][^/?#@]*(?:[/?#][\\s\\S]*)?|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/(?:[Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Gg][Ii][Ff]|[Ww][Ee][Bb][Pp]);[Bb][Aa][Ss][Ee]64,[\\s\\S]*)$"
        },
    ),
)
_P4 = (
    "/name",
    Rule("required", "required", "#/components/schemas/UpdateProfileForm/required/1", {"name": "name"}),
)
_P5 = _Got("type", "#/components/schemas/UpdateProfileForm/properties/name/type", "a string", "/name")
_P6 = _Got("anyOf", "#/components/schemas/UpdateProfileForm/properties/bio/anyOf", "a string or null", "/bio")
_P7 = _Got(
    "anyOf", "#/components/schemas/UpdateProfileForm/properties/gender/anyOf", "a string or null", "/gender"
)
_P8 = _Got(
    "anyOf",
    "#/components/schemas/UpdateProfileForm/properties/date_of_birth/anyOf",
    "a string or null",
    "/date_of_birth",
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
