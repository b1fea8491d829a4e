"""Raising what is wrong with a schema as a diagnostic."""

from typing import Any, NoReturn, cast

from authwright.diagnostics import AuthwrightError, Diagnostic


def refuse(code: str, message: str, at: str, hint: str | None = None) -> NoReturn:
    """Raise AuthwrightError with one finding at `at`, a URI with a JSON Pointer as fragment."""
    raise AuthwrightError([Diagnostic(code, message, pointer=at, hint=hint)])


def refuse_loop(at: str) -> NoReturn:
    """Raise AW125: what stands at `at` leads to itself for the same value."""
    message = "the schema refers to itself for the same value, so checking it never ends"
    refuse("AW125", message, at, "let the reference stand under a member or an item")


def refuse_value(keyword: str, value: Any, expected: str, at: str) -> NoReturn:
    """Raise AW120: a keyword has a value that it cannot have."""
    shown: dict[type[object], str] = {
        bool: "a boolean",
        type(None): "null",
        str: "a string",
        int: "a number",
        float: "a number",
    }
    kind = cast("type[object]", type(value))
    got = shown.get(kind, "an array" if kind is list else "an object")
    refuse(
        "AW120",
        f"`{keyword}` is {expected}, not {got}",
        at,
        hint="write the schema as JSON Schema 2020-12 asks",
    )
