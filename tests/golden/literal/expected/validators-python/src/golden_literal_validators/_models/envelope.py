# Made by Authwright from the spec of Literal API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `Envelope`."""

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
    from ..types import Envelope


def is_envelope(value: "object") -> "TypeGuard[Envelope]":
    """Whether `value` is a valid `Envelope`."""
    try:
        return type(value) is dict and (
            (type(m1 := value["kind"]) is str and m1 == "message")
            and ((type(m2 := value["version"]) is int or type(m2) is float) and m2 == 2)
            and value["final"] is True
            and value["nothing"] is None
            and (
                (type(m5 := value["limit"]) is str and m5 == "none")
                or ((type(m5) is int or type(m5) is float) and m5 in (0, 10))
            )
            and (
                type(m6 := value["quoted"]) is str and m6 in ("it's", 'say "hi"', "back\\slash", "two\nlines")
            )
            and ("hint" not in value or (type(m7 := value["hint"]) is str and m7 == "later"))
        )
    except KeyError:
        return False


def envelope_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `Envelope`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        try:
            ok1: "bool" = (
                type(m8 := value["kind"]) is str
                and m8 == "message"
                and (
                    (type(m9 := value["version"]) is int or (type(m9) is float and m9.is_integer()))
                    and m9 == 2
                )
                and (((m10 := value["final"]) is True or m10 is False) and m10 is True)
                and value["nothing"] is None
                and (
                    (type(m12 := value["limit"]) is str and m12 == "none")
                    or ((type(m12) is int or type(m12) is float) and m12 in (0, 10))
                )
                and type(m13 := value["quoted"]) is str
                and m13 in ("it's", 'say "hi"', "back\\slash", "two\nlines")
                and type(m14 := value["hint"]) is str
                and m14 == "later"
            )
        except KeyError:
            ok1 = False
        if not ok1:
            v2 = value.get("kind", _MISSING)
            if type(v2) is not str:
                if v2 is _MISSING:
                    E.append(_P1)
                else:
                    E.append(_P2[type(v2)])
            else:
                if v2 != "message":
                    E.append(_P3)
            v3 = value.get("version", _MISSING)
            if not (type(v3) is int or (type(v3) is float and v3.is_integer())):
                if v3 is _MISSING:
                    E.append(_P4)
                else:
                    E.append(_P5[type(v3)])
            else:
                if v3 != 2:
                    E.append(_P6)
            v4 = value.get("final", _MISSING)
            if not (v4 is True or v4 is False):
                if v4 is _MISSING:
                    E.append(_P7)
                else:
                    E.append(_P8[type(v4)])
            else:
                if v4 is not True:
                    E.append(_P9)
            v5 = value.get("nothing", _MISSING)
            if v5 is not None:
                if v5 is _MISSING:
                    E.append(_P10)
                else:
                    E.append(_P11[type(v5)])
            v6 = value.get("limit", _MISSING)
            if v6 is _MISSING:
                E.append(_P12)
            else:
                if not (
                    (type(v6) is str and v6 == "none")
                    or ((type(v6) is int or type(v6) is float) and v6 in (0, 10))
                ):
                    E.append(_P13)
            v7 = value.get("quoted", _MISSING)
            if type(v7) is not str:
                if v7 is _MISSING:
                    E.append(_P14)
                else:
                    E.append(_P15[type(v7)])
            else:
                if not (v7 in ("it's", 'say "hi"', "back\\slash", "two\nlines")):
                    E.append(_P16)
            v8 = value.get("hint", _MISSING)
            if v8 is not _MISSING:
                if type(v8) is not str:
                    E.append(_P17[type(v8)])
                else:
                    if v8 != "later":
                        E.append(_P18)
    return E


def check_envelope(value: "object") -> "Envelope":
    """Return `value` if it is a valid `Envelope`. Raises InvalidPayload with all problems."""
    if is_envelope(value):
        return value
    raise InvalidPayload(envelope_problems(value))


def is_envelope_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `Envelope`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_envelope(value)


def envelope_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `Envelope`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return envelope_problems(value)


def load_envelope(data: "str | bytes", loads: "Loads | None" = None) -> "Envelope":
    """Return the valid `Envelope` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_envelope(value)


_P0 = _Got("type", "#/components/schemas/Envelope/type", "an object", "")
_P1 = ("/kind", Rule("required", "required", "#/components/schemas/Envelope/required/0", {"name": "kind"}))
_P2 = _Got("type", "#/components/schemas/Envelope/properties/kind/type", "a string", "/kind")
_P3 = (
    "/kind",
    Rule("const", "const", "#/components/schemas/Envelope/properties/kind/const", {"expected": "message"}),
)
_P4 = (
    "/version",
    Rule("required", "required", "#/components/schemas/Envelope/required/1", {"name": "version"}),
)
_P5 = _Got("type", "#/components/schemas/Envelope/properties/version/type", "an integer", "/version")
_P6 = (
    "/version",
    Rule("const", "const", "#/components/schemas/Envelope/properties/version/const", {"expected": 2}),
)
_P7 = ("/final", Rule("required", "required", "#/components/schemas/Envelope/required/2", {"name": "final"}))
_P8 = _Got("type", "#/components/schemas/Envelope/properties/final/type", "a boolean", "/final")
_P9 = (
    "/final",
    Rule("const", "const", "#/components/schemas/Envelope/properties/final/const", {"expected": True}),
)
_P10 = (
    "/nothing",
    Rule("required", "required", "#/components/schemas/Envelope/required/3", {"name": "nothing"}),
)
_P11 = _Got("type", "#/components/schemas/Envelope/properties/nothing/type", "null", "/nothing")
_P12 = ("/limit", Rule("required", "required", "#/components/schemas/Envelope/required/4", {"name": "limit"}))
_P13 = (
    "/limit",
    Rule(
        "enum", "enum", "#/components/schemas/Envelope/properties/limit/enum", {"expected": [0, 10, "none"]}
    ),
)
_P14 = (
    "/quoted",
    Rule("required", "required", "#/components/schemas/Envelope/required/5", {"name": "quoted"}),
)
_P15 = _Got("type", "#/components/schemas/Envelope/properties/quoted/type", "a string", "/quoted")
_P16 = (
    "/quoted",
    Rule(
        "enum",
        "enum",
        "#/components/schemas/Envelope/properties/quoted/enum",
        {"expected": ["it's", 'say "hi"', "back\\slash", "two\nlines"]},
    ),
)
_P17 = _Got("type", "#/components/schemas/Envelope/properties/hint/type", "a string", "/hint")
_P18 = (
    "/hint",
    Rule("const", "const", "#/components/schemas/Envelope/properties/hint/const", {"expected": "later"}),
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
