# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `SignupForm`."""

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
    from ..types import SignupForm


def is_signup_form(value: "object") -> "TypeGuard[SignupForm]":
    """Whether `value` is a valid `SignupForm`."""
    try:
        return type(value) is dict and (
            type(value["name"]) is str
            and (type(m2 := value["email"]) is str and ((_re0 or _re0_made())(m2) is not None))
            and type(value["password"]) is str
            and (
                "profile_image_url" not in value
                or (
                    (m4 := value["profile_image_url"]) is None
                    or (type(m4) is str and ((_re1 or _re1_made())(m4) is not None))
                )
            )
        )
    except KeyError:
        return False


def signup_form_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `SignupForm`, nothing when it is valid."""
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
        v2 = value.get("email", _MISSING)
        if type(v2) is not str:
            if v2 is _MISSING:
                E.append(_P3)
            else:
                E.append(_P4[type(v2)])
        else:
            if not ((_re0 or _re0_made())(v2) is not None):
                E.append(_P5)
        v3 = value.get("password", _MISSING)
        if type(v3) is not str:
            if v3 is _MISSING:
                E.append(_P6)
            else:
                E.append(_P7[type(v3)])
        v4 = value.get("profile_image_url", _MISSING)
        if v4 is not _MISSING:
            if not (v4 is None or type(v4) is str):
                E.append(_P8[type(v4)])
            else:
                if type(v4) is str:
                    if not ((_re1 or _re1_made())(v4) is not None):
                        E.append(_P9)
    return E


def check_signup_form(value: "object") -> "SignupForm":
    """Return `value` if it is a valid `SignupForm`. Raises InvalidPayload with all problems."""
    if is_signup_form(value):
        return value
    raise InvalidPayload(signup_form_problems(value))


def is_signup_form_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `SignupForm`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_signup_form(value)


def signup_form_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `SignupForm`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return signup_form_problems(value)


def load_signup_form(data: "str | bytes", loads: "Loads | None" = None) -> "SignupForm":
    """Return the valid `SignupForm` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_signup_form(value)


_re0: "Any" = None


def _re0_made() -> "Any":
    global _re0
    import re

    _re0 = re.compile("^[^@]+@[^@]+\\.[^@]+|@localhost\\Z").search
    return _re0


_re1: "Any" = None


def _re1_made() -> "Any":
    global _re1
    import re

    _re1 = re.compile(
        "^(?:|/user\\.png|/favicon\\.png|/static/favicon\\.png|/api/v1/users/[^#/?]+/profile/image|[Hh][Tt][Tt][Pp][Ss]?://(?:[^#/?@]*@)*[^#/:?@][^#/?@]*(?:[#/?][\\x00-\\U0010ffff]*)?|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/(?:[Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Gg][Ii][Ff]|[Ww][Ee][Bb][Pp]);[Bb][Aa][Ss][Ee]64,[\\x00-\\U0010ffff]*)\\Z"
    ).search
    return _re1


_P0 = _Got("type", "#/components/schemas/SignupForm/type", "an object", "")
_P1 = ("/name", Rule("required", "required", "#/components/schemas/SignupForm/required/0", {"name": "name"}))
_P2 = _Got("type", "#/components/schemas/SignupForm/properties/name/type", "a string", "/name")
_P3 = (
    "/email",
    Rule("required", "required", "#/components/schemas/SignupForm/required/1", {"name": "email"}),
)
_P4 = _Got("type", "#/components/schemas/SignupForm/properties/email/type", "a string", "/email")
_P5 = (
    "/email",
    Rule(
        "pattern",
        "pattern",
        "#/components/schemas/SignupForm/properties/email/pattern",
        {"pattern": "^[^@]+@[^@]+\\.[^@]+|@localhost$"},
    ),
)
_P6 = (
    "/password",
    Rule("required", "required", "#/components/schemas/SignupForm/required/2", {"name": "password"}),
)
_P7 = _Got("type", "#/components/schemas/SignupForm/properties/password/type", "a string", "/password")
_P8 = _Got(
    "anyOf",
    "#/components/schemas/SignupForm/properties/profile_image_url/anyOf",
    "a string or null",
    "/profile_image_url",
)
_P9 = (
    "/profile_image_url",
    Rule(
        "pattern",
        "pattern",
        "#/components/schemas/SignupForm/properties/profile_image_url/anyOf/0/pattern",
        {
            "pattern": "^(?:|/user\\.png|/favicon\\.png|/static/favicon\\.png|/api/v1/users/[^/?#]+/profile/image|[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)*[^/?#@:][^/?#@]*(?:[/?#][\\s\\S]*)?|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/(?:[Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Gg][Ii][Ff]|[Ww][Ee][Bb][Pp]);[Bb][Aa][Ss][Ee]64,[\\s\\S]*)$"
        },
    ),
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
