# Made by Authwright from the spec of Union plain API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Creator`."""

from .._runtime import GOT as _Got
from .._runtime import INVALID_JSON as _INVALID_JSON
from .._runtime import MISSING as _MISSING
from .._runtime import InvalidPayload, Rule
from .._runtime import loads as _loads
from .._runtime import nearest as _nearest
from .author import author_problems_into as _why_author
from .author import is_author as _is_author

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias, TypeGuard

    from .._typing import Loads, Problems
    from ..types import Creator


def is_creator(value: "object") -> "TypeGuard[Creator]":
    """Whether `value` is a valid `Creator`."""
    if type(value) is not dict:
        return False
    if not ((_ok0(value)) or (_is_author(value)) or (_ok1(value))):
        return False
    return True


def creator_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Creator`, nothing when it is valid."""
    E: "Problems" = []
    _why_creator(value, "", E)
    return E


def check_creator(value: "object") -> "Creator":
    """Return `value` if it is a valid `Creator`. Raises InvalidPayload with all problems."""
    if is_creator(value):
        return value
    raise InvalidPayload(creator_problems(value))


def is_creator_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Creator`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_creator(value)


def creator_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Creator`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return creator_problems(value)


def load_creator(data: "str | bytes", loads: "Loads | None" = None) -> "Creator":
    """Return the valid `Creator` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_creator(value)


def _why_creator(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        E2: "Problems" = []
        v3 = v.get("email", _MISSING)
        if type(v3) is not str:
            if v3 is _MISSING:
                E2.append((p + "/email", _R1))
            else:
                E2.append((p + "/email", _R2[type(v3)]))
        if E2:
            N1 = [E2]
            E4: "Problems" = []
            if not _is_author(v):
                _why_author(v, p, E4)
            N1.append(E4)
            if E4:
                E5: "Problems" = []
                v6 = v.get("serial", _MISSING)
                if type(v6) is not str:
                    if v6 is _MISSING:
                        E5.append((p + "/serial", _R3))
                    else:
                        E5.append((p + "/serial", _R4[type(v6)]))
                N1.append(E5)
                if E5:
                    E.extend(_nearest(N1, (p, _R5)))


def _ok0(v: "Any") -> "bool":
    try:
        return type(v["email"]) is str
    except KeyError:
        return False


def _ok1(v: "Any") -> "bool":
    try:
        return type(v["serial"]) is str
    except KeyError:
        return False


_R0 = _Got("anyOf", "#/components/schemas/Creator/anyOf", "an object")
_R1 = Rule("required", "required", "#/components/schemas/Person/required/0", {"name": "email"})
_R2 = _Got("type", "#/components/schemas/Person/properties/email/type", "a string")
_R3 = Rule("required", "required", "#/components/schemas/Robot/required/0", {"name": "serial"})
_R4 = _Got("type", "#/components/schemas/Robot/properties/serial/type", "a string")
_R5 = Rule("any_of", "anyOf", "#/components/schemas/Creator/anyOf", {"count": 3})

# What other models call.
creator_problems_into = _why_creator

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
