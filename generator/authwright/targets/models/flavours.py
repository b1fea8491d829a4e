"""The flavours of models: data."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Flavour:
    """A way to write models. `kind` is datamodel-code-generator's name of the model type."""

    name: str
    kind: str
    summary: str
    options: dict[str, Any] = field(default_factory=dict[str, Any])
    remarks: tuple[str, ...] = ()


FLAVOURS: tuple[Flavour, ...] = (
    Flavour(
        "msgspec",
        "msgspec.Struct",
        "Models as msgspec structs",
        {"keyword_only": True},
        ("Unions of structs are for type checkers: msgspec decodes a member of one, not the union.",),
    ),
    Flavour(
        "dataclasses",
        "dataclasses.dataclass",
        "Models as standard-library dataclasses",
        {"keyword_only": True},
        ("A member named like a Python keyword has an underscore appended: `import` is `import_`.",),
    ),
    Flavour(
        "typeddict",
        "typing.TypedDict",
        "Models as TypedDicts: types for plain JSON objects",
        {"use_closed_typed_dict": False},
    ),
)

ORACLE = Flavour(
    "pydantic", "pydantic_v2.BaseModel", "Models as pydantic classes (a second opinion in tests)"
)
"""Not a target: the client has pydantic models of its own, and tests hold the two against each other."""
