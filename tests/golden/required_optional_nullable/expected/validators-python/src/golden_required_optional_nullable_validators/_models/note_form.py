# Made by Authwright from the spec of Required optional nullable API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of `NoteForm`."""

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
    from ..types import NoteForm


def is_note_form(value: "object") -> "TypeGuard[NoteForm]":
    """Whether `value` is a valid `NoteForm`."""
    try:
        return type(value) is dict and (
            type(value["text"]) is str
            and ((m2 := value["author"]) is None or type(m2) is str)
            and ("colour" not in value or type(value["colour"]) is str)
            and ("reminder" not in value or ((m4 := value["reminder"]) is None or type(m4) is str))
        )
    except KeyError:
        return False


def note_form_problems(value: "object") -> "Problems":
    """Return all that is wrong with `value` as `NoteForm`, nothing when it is valid."""
    E: "Problems" = []
    if type(value) is not dict:
        E.append(_P0[type(value)])
    else:
        v1 = value.get("text", _MISSING)
        if type(v1) is not str:
            if v1 is _MISSING:
                E.append(_P1)
            else:
                E.append(_P2[type(v1)])
        v2 = value.get("author", _MISSING)
        if not (v2 is None or type(v2) is str):
            if v2 is _MISSING:
                E.append(_P3)
            else:
                E.append(_P4[type(v2)])
        v3 = value.get("colour", _MISSING)
        if v3 is not _MISSING:
            if type(v3) is not str:
                E.append(_P5[type(v3)])
        v4 = value.get("reminder", _MISSING)
        if v4 is not _MISSING:
            if not (v4 is None or type(v4) is str):
                E.append(_P6[type(v4)])
    return E


def check_note_form(value: "object") -> "NoteForm":
    """Return `value` if it is a valid `NoteForm`. Raises InvalidPayload with all problems."""
    if is_note_form(value):
        return value
    raise InvalidPayload(note_form_problems(value))


def is_note_form_json(data: "str | bytes", loads: "Loads | None" = None) -> "bool":
    """Whether `data` is the JSON of a valid `NoteForm`. `loads` parses it in place of json."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return False
    return is_note_form(value)


def note_form_json_problems(data: "str | bytes", loads: "Loads | None" = None) -> "Problems":
    """Return all that is wrong with `data` as the JSON of `NoteForm`."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        return [("", _INVALID_JSON)]
    return note_form_problems(value)


def load_note_form(data: "str | bytes", loads: "Loads | None" = None) -> "NoteForm":
    """Return the valid `NoteForm` that `data` is the JSON of. Raises InvalidPayload."""
    try:
        value = _loads(data) if loads is None else loads(data)
    except (ValueError, RecursionError):
        raise InvalidPayload([("", _INVALID_JSON)]) from None
    return check_note_form(value)


_P0 = _Got("type", "#/components/schemas/NoteForm/type", "an object", "")
_P1 = ("/text", Rule("required", "required", "#/components/schemas/NoteForm/required/0", {"name": "text"}))
_P2 = _Got("type", "#/components/schemas/NoteForm/properties/text/type", "a string", "/text")
_P3 = (
    "/author",
    Rule("required", "required", "#/components/schemas/NoteForm/required/1", {"name": "author"}),
)
_P4 = _Got("anyOf", "#/components/schemas/NoteForm/properties/author/anyOf", "a string or null", "/author")
_P5 = _Got("type", "#/components/schemas/NoteForm/properties/colour/type", "a string", "/colour")
_P6 = _Got(
    "anyOf", "#/components/schemas/NoteForm/properties/reminder/anyOf", "a string or null", "/reminder"
)

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
