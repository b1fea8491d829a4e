"""Names of what a module of validators offers."""

from dataclasses import dataclass
from typing import Final

from authwright.naming import NameRule
from authwright.stages.render.typed import Ident
from authwright.targets.typescript.validator.static_text import runtime_declarations

# What functions are called after. It never stands alone, so no word of the language is reserved.
ENTRY: Final = NameRule("pascal", keeps=("pascal",), noun="value", pattern="[A-Z][A-Za-z0-9]*")


@dataclass(frozen=True, slots=True)
class FunctionNames:
    """The names of the functions of one entry."""

    is_valid: Ident
    problems: Ident
    asserts: Ident
    is_json: Ident
    parse: Ident

    @classmethod
    def of(cls, name: str) -> "FunctionNames":
        """Return the names for an entry that is called `name` in them, in Pascal case."""
        return cls(
            Ident(f"is{name}"),
            Ident(f"{name[:1].lower()}{name[1:]}Problems"),
            Ident(f"assert{name}"),
            Ident(f"is{name}Json"),
            Ident(f"parse{name}"),
        )

    @property
    def all(self) -> tuple[Ident, ...]:
        """All of them."""
        return (self.is_valid, self.problems, self.asserts, self.is_json, self.parse)


def functions_of(name: str) -> tuple[Ident, ...]:
    """Return the names of all functions of an entry that is called `name` in them."""
    return FunctionNames.of(name).all


def reserved_types() -> frozenset[str]:
    """Return the names of what the runtime declares, so that no type can be called so."""
    return frozenset(runtime_declarations())
