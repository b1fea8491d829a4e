"""The flavours of models: data."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Flavour:
    """A way to write models. `kind` is datamodel-code-generator's name of the model type.

    `refused` is the pattern of members that a module could not be imported with.
    `attributes` says that members are attributes, which hide a model of the same name in their class.
    `renames` says that the flavour has no place for a name in JSON beside the attribute's.
    """

    name: str
    kind: str
    summary: str
    options: dict[str, Any] = field(default_factory=dict[str, Any])
    remarks: tuple[str, ...] = ()
    refused: str | None = None
    attributes: bool = True
    renames: bool = False


FLAVOURS: tuple[Flavour, ...] = (
    Flavour(
        "msgspec",
        "msgspec.Struct",
        "Models as msgspec structs",
        {"keyword_only": True},
        ("Unions of structs are for type checkers: msgspec decodes a member of one, not the union.",),
        refused=r'["\\\x00-\x1f\ud800-\udfff]',
    ),
    Flavour(
        "dataclasses",
        "dataclasses.dataclass",
        "Models as standard-library dataclasses",
        {"keyword_only": True},
        (
            "A member named like a Python keyword has an underscore appended: `import` is `import_`.",
            "A member whose name no attribute can have gets a similar one: `user-name` becomes `user_name`.",
            "The name in JSON is then not kept: map such members yourself, or use msgspec or typeddict.",
        ),
        renames=True,
    ),
    Flavour(
        "typeddict",
        "typing.TypedDict",
        "Models as TypedDicts: types for plain JSON objects",
        {"use_closed_typed_dict": False},
        attributes=False,
    ),
)

ORACLE = Flavour(
    "pydantic", "pydantic_v2.BaseModel", "Models as pydantic classes (a second opinion in tests)"
)
"""Not a target: the client has pydantic models of its own, and tests hold the two against each other."""
