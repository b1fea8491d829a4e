# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `PromptSuggestion`."""

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
    from ..types import PromptSuggestion


def is_prompt_suggestion(value: "object") -> "TypeGuard[PromptSuggestion]":
    """Whether `value` is a valid `PromptSuggestion`."""
    try:
        if type(value) is not dict:
            return False
        v1 = value["title"]
        if type(v1) is not list:
            return False
        for v2 in v1:
            if type(v2) is not str:
                return False
        if type(value["content"]) is not str:
            return False
        return True
    except KeyError:
        return False


def prompt_suggestion_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `PromptSuggestion`, nothing when it is valid."""
    E: "Problems" = []
    _why_prompt_suggestion(value, "", E)
    return E


def check_prompt_suggestion(value: "object") -> "PromptSuggestion":
    """Return `value` if it is a valid `PromptSuggestion`. Raises InvalidPayload with all problems."""
    if is_prompt_suggestion(value):
        return value
    raise InvalidPayload(prompt_suggestion_problems(value))


def is_prompt_suggestion_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `PromptSuggestion`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_prompt_suggestion(value)


def prompt_suggestion_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `PromptSuggestion`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return prompt_suggestion_problems(value)


def load_prompt_suggestion(data: "str | bytes", loads: "Loads | None" = None) -> "PromptSuggestion":
    """Return the valid `PromptSuggestion` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_prompt_suggestion(value)


def _why_prompt_suggestion(v: "Any", p: "str", E: "Problems") -> "None":
    if type(v) is not dict:
        E.append((p, _R0[type(v)]))
    else:
        v1 = v.get("title", _MISSING)
        if type(v1) is not list:
            if v1 is _MISSING:
                E.append((p + "/title", _R1))
            else:
                E.append((p + "/title", _R2[type(v1)]))
        else:
            for i2, v3 in enumerate(v1):
                if type(v3) is not str:
                    E.append((p + "/title" + f"/{i2}", _R3[type(v3)]))
        v4 = v.get("content", _MISSING)
        if type(v4) is not str:
            if v4 is _MISSING:
                E.append((p + "/content", _R4))
            else:
                E.append((p + "/content", _R5[type(v4)]))


_R0 = _Got("type", "#/components/schemas/PromptSuggestion/type", "an object")
_R1 = Rule("required", "required", "#/components/schemas/PromptSuggestion/required/0", {"name": "title"})
_R2 = _Got("type", "#/components/schemas/PromptSuggestion/properties/title/type", "an array")
_R3 = _Got("type", "#/components/schemas/PromptSuggestion/properties/title/items/type", "a string")
_R4 = Rule("required", "required", "#/components/schemas/PromptSuggestion/required/1", {"name": "content"})
_R5 = _Got("type", "#/components/schemas/PromptSuggestion/properties/content/type", "a string")

# What other models call.
prompt_suggestion_problems_into = _why_prompt_suggestion

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
