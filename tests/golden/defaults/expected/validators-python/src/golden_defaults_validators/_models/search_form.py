# Made by Authwright from the spec of Defaults API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `SearchForm`."""

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
    from ..types import SearchForm


def is_search_form(value: "object") -> "TypeGuard[SearchForm]":
    """Whether `value` is a valid `SearchForm`."""
    try:
        if type(value) is not dict:
            return False
        if type(value["query"]) is not str:
            return False
        if "limit" in value:
            v1 = value["limit"]
            if not ((type(v1) is int or (type(v1) is float and v1.is_integer())) and v1 <= 100):
                return False
        if "fuzzy" in value:
            v2 = value["fuzzy"]
            if not (v2 is True or v2 is False):
                return False
        if "order" in value:
            v3 = value["order"]
            if type(v3) is not str:
                return False
        if "before" in value:
            v4 = value["before"]
            if not (v4 is None or type(v4) is str):
                return False
        if "fields" in value:
            v5 = value["fields"]
            if type(v5) is not list:
                return False
            for v6 in v5:
                if type(v6) is not str:
                    return False
        if "weights" in value:
            v7 = value["weights"]
            if type(v7) is not dict:
                return False
        if "language" in value:
            v8 = value["language"]
            if type(v8) is not str:
                return False
        return True
    except KeyError:
        return False


def search_form_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `SearchForm`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("query", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
        v2 = value.get("limit", _MISSING)
        if v2 is not _MISSING:
            if not (type(v2) is int or (type(v2) is float and v2.is_integer())):
                E.append(_P3[type(v2)])
            else:
                if not (v2 <= 100):
                    E.append(_P4)
        v3 = value.get("fuzzy", _MISSING)
        if v3 is not _MISSING:
            if not (v3 is True or v3 is False):
                E.append(_P5[type(v3)])
        v4 = value.get("order", _MISSING)
        if v4 is not _MISSING:
            if type(v4) is not str:
                E.append(_P6[type(v4)])
        v5 = value.get("before", _MISSING)
        if v5 is not _MISSING:
            if not (v5 is None or type(v5) is str):
                E.append(_P7[type(v5)])
        v6 = value.get("fields", _MISSING)
        if v6 is not _MISSING:
            if type(v6) is not list:
                E.append(_P8[type(v6)])
            else:
                for i7, v8 in enumerate(v6):
                    if type(v8) is not str:
                        E.append(("/fields" + f"/{i7}", _R0[type(v8)]))
        v9 = value.get("weights", _MISSING)
        if v9 is not _MISSING:
            if type(v9) is not dict:
                E.append(_P9[type(v9)])
            else:
                pass
        v10 = value.get("language", _MISSING)
        if v10 is not _MISSING:
            if type(v10) is not str:
                E.append(_P10[type(v10)])
    return E


def check_search_form(value: "object") -> "SearchForm":
    """Return `value` if it is a valid `SearchForm`. Raises InvalidPayload with all problems."""
    if is_search_form(value):
        return value
    raise InvalidPayload(search_form_problems(value))


def is_search_form_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `SearchForm`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_search_form(value)


def search_form_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `SearchForm`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return search_form_problems(value)


def load_search_form(data: "str | bytes", loads: "Loads | None" = None) -> "SearchForm":
    """Return the valid `SearchForm` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_search_form(value)


_R0 = _Got("type", "#/components/schemas/SearchForm/properties/fields/items/type", "a string")
_P0 = _Got("type", "#/components/schemas/SearchForm/type", "an object", "")
_P1 = (
    "/query",
    Rule("required", "required", "#/components/schemas/SearchForm/required/0", {"name": "query"}),
)
_P2 = _Got("type", "#/components/schemas/SearchForm/properties/query/type", "a string", "/query")
_P3 = _Got("type", "#/components/schemas/SearchForm/properties/limit/type", "an integer", "/limit")
_P4 = (
    "/limit",
    Rule("maximum", "maximum", "#/components/schemas/SearchForm/properties/limit/maximum", {"limit": 100}),
)
_P5 = _Got("type", "#/components/schemas/SearchForm/properties/fuzzy/type", "a boolean", "/fuzzy")
_P6 = _Got("type", "#/components/schemas/SearchForm/properties/order/type", "a string", "/order")
_P7 = _Got("anyOf", "#/components/schemas/SearchForm/properties/before/anyOf", "a string or null", "/before")
_P8 = _Got("type", "#/components/schemas/SearchForm/properties/fields/type", "an array", "/fields")
_P9 = _Got("type", "#/components/schemas/SearchForm/properties/weights/type", "an object", "/weights")
_P10 = _Got("type", "#/components/schemas/SearchForm/properties/language/type", "a string", "/language")

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
