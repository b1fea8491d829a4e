"""Words for what the vocabulary refuses."""

from typing import Any, Final

from pydantic import ValidationError

_SAID: Final = {
    "tuple_type": "must be a tuple",
    "missing": "is missing",
    "missing_argument": "is missing",
    "missing_keyword_only_argument": "is missing",
    "unexpected_keyword_argument": "is not known here",
    "unexpected_positional_argument": "is one argument too many",
    "string_type": "must be a text",
    "int_type": "must be a whole number",
    "bool_type": "must be True or False",
}
_TUPLE_HINT: Final = "write a tuple; one of a single thing has a comma: `(KEY,)`"


def told(error: ValidationError) -> str:
    """Return what is wrong with a value of the vocabulary, such as `Endpoint.credentials must be a tuple`."""
    title = error.title.removesuffix("Marks")
    said: dict[str, None] = {}
    classes: dict[str, list[str]] = {}
    for one in error.errors():
        if one["type"] in ("dataclass_type", "dataclass_exact_type"):
            # One for each class of a union; pydantic puts its name last among the steps.
            wanted = str(one.get("ctx", {}).get("class_name"))
            steps = one["loc"][:-1] if one["loc"][-1:] == (wanted,) else one["loc"]
            classes.setdefault(_name(title, steps), []).append(wanted)
        else:
            said[f"{_name(title, one['loc'])} {_reason(one)}"] = None
    said |= {f"{name} must be {' or '.join(wanted)}": None for name, wanted in classes.items()}
    return "; ".join(said)


def hint_for(error: ValidationError) -> str | None:
    """Return what to do about it, where that is not plain from what is wrong."""
    return _TUPLE_HINT if any(one["type"] == "tuple_type" for one in error.errors()) else None


def _name(title: str, steps: tuple[int | str, ...]) -> str:
    """Name the value: of the steps of a union, pydantic adds the members that it tried; they are left out."""
    named = [str(step) for step in steps if str(step).isidentifier() or isinstance(step, int)]
    return ".".join([title, *named])


def _reason(one: Any) -> str:
    if one["type"] in _SAID:
        return _SAID[one["type"]]
    text = str(one["msg"]).removeprefix("Value error, ")
    return text.replace("Input should be ", "must be ", 1)
