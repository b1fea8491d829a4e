# Made by Authwright from the spec of Union plain API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Author`."""

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
    from ..types import Author


def is_author(value: "object") -> "TypeGuard[Author]":
    """Whether `value` is a valid `Author`."""
    try:
        return type(value) is dict and (
            type(value["email"]) is str
            and (type(m2 := value["works"]) is int or (type(m2) is float and m2.is_integer()))
        )
    except KeyError:
        return False


def author_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Author`, nothing when it is valid."""
    E: "Problems" = []
    _why_author(value, "", E)
    return E


def check_author(value: "object") -> "Author":
    """Return `value` if it is a valid `Author`. Raises InvalidPayload with all problems."""
    if is_author(value):
        return value
    raise InvalidPayload(author_problems(value))


def is_author_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Author`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_author(value)


def author_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Author`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return author_problems(value)


def load_author(data: "str | bytes", loads: "Loads | None" = None) -> "Author":
    """Return the valid `Author` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_author(value)


def _why_author(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        v1 = v.get("email", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append((p + "/email", _R1))
            else:
                E.append((p + "/email", _R2[type(v1)]))
        v2 = v.get("works", _MISSING)
        if not (type(v2) is int or (type(v2) is float and v2.is_integer())):
            if v2 is _MISSING:
                E.append((p + "/works", _R3))
            else:
                E.append((p + "/works", _R4[type(v2)]))


_R0 = _Got("type", "#/components/schemas/Author/type", "an object")
_R1 = Rule("required", "required", "#/components/schemas/Person/required/0", {"name": "email"})
_R2 = _Got("type", "#/components/schemas/Person/properties/email/type", "a string")
_R3 = Rule("required", "required", "#/components/schemas/Author/required/0", {"name": "works"})
_R4 = _Got("type", "#/components/schemas/Author/properties/works/type", "an integer")

# What other models call.
author_problems_into = _why_author

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
