"""Marks on fields and types: secrecy, omission, tolerance, encodings, remarks, open sets of values."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, TypeAlias

from authwright import extensions as ext
from authwright.authoring.lifetimes import Mark

Tolerance: TypeAlias = Literal[
    "lax-bool",
    "numeric-string",
    "integral-float",
    "bool-as-integer",
    "ignored-if-invalid",
    "null",
    "any-string",
]
RemarkKind: TypeAlias = Literal["persistence", "encoding", "tolerance", "constraint", "privacy", "behaviour"]


class SecretMark(Mark):
    """The value is a password, a token, a key or a code."""

    def write(self, schema: dict[str, Any]) -> None:
        """Write `format: password` and `x-aw-secret`."""
        schema["format"] = "password"
        schema[ext.SECRET] = True


Secret: TypeAlias = Annotated[str, SecretMark()]
"""A string that nobody may see: redacted wherever generated code prints, shown as a placeholder in docs."""


class Omitted(Mark):
    """What leaving the field out of a request does: `unchanged`, `null`, `default`, or `reset:<value>`."""

    def __init__(self, effect: str) -> None:
        if effect not in {"unchanged", "null", "default"} and not effect.startswith("reset:"):
            raise ValueError(
                f"omission effect {effect!r} is none of unchanged, null, default, reset:<JSON value>"
            )
        self.effect = effect

    def write(self, schema: dict[str, Any]) -> None:
        """Write `x-aw-omitted`."""
        schema[ext.OMITTED] = self.effect


class Accepts(Mark):
    """What the server tolerates besides the schema; a caller should not rely on it."""

    def __init__(self, *tolerances: Tolerance) -> None:
        self.tolerances = tolerances

    def write(self, schema: dict[str, Any]) -> None:
        """Append to `x-aw-accepts`."""
        schema.setdefault(ext.ACCEPTS, []).extend(self.tolerances)


class WrittenBack(Mark):
    """A value that a server gives, and the other one to write for it to stay: `WrittenBack(0, "0")`."""

    def __init__(self, read: str | int | bool | None, written: str | int | bool | None) -> None:
        self.read, self.written = read, written

    def write(self, schema: dict[str, Any]) -> None:
        """Append to `x-aw-written-back`."""
        schema.setdefault(ext.WRITTEN_BACK, []).append([self.read, self.written])


class Encoded(Mark):
    """How a string encodes a structure: `comma-list`, `json-text`, `duration`, `base32`, `data-uri`, ..."""

    def __init__(self, encoding: str) -> None:
        self.encoding = encoding

    def write(self, schema: dict[str, Any]) -> None:
        """Write `x-aw-encoding`."""
        schema[ext.ENCODING] = self.encoding


class MaxBytes(Mark):
    """Longest UTF-8 form in bytes. JSON Schema counts characters, so this travels beside it."""

    def __init__(self, count: int) -> None:
        self.count = count

    def write(self, schema: dict[str, Any]) -> None:
        """Write `x-aw-max-bytes`."""
        schema[ext.MAX_BYTES] = self.count


class Remark(Mark):
    """A typed note on what no schema says."""

    def __init__(self, kind: RemarkKind, text: str) -> None:
        self.kind, self.text = kind, text

    def write(self, schema: dict[str, Any]) -> None:
        """Append to `x-aw-remarks`."""
        schema.setdefault(ext.REMARKS, []).append({"kind": self.kind, "text": self.text})


class OpenValues(Mark):
    """On a `Literal[...]`: the listed values are known, others may come and must be kept."""

    def write(self, schema: dict[str, Any]) -> None:
        """Write `x-aw-open`."""
        schema[ext.OPEN] = True


class Values(Mark):
    """On a `Literal[...]`: the meaning of each value."""

    def __init__(self, meanings: Mapping[str, str], *, since: Mapping[str, str] | None = None) -> None:
        self.meanings, self.since = dict(meanings), dict(since or {})

    def write(self, schema: dict[str, Any]) -> None:
        """Write `x-aw-values`: value to `{description, since}`."""
        table: dict[str, dict[str, str]] = {v: {"description": text} for v, text in self.meanings.items()}
        for value, version in self.since.items():
            table.setdefault(value, {})[ext.SINCE] = version
        schema[ext.VALUES] = table
