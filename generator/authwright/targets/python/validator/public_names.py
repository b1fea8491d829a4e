"""Names of what a module of validators offers."""

from dataclasses import dataclass
from typing import Final

from authwright.naming import NameRule, cased, split_words
from authwright.stages.render.typed import Ident

# What functions are called after. It never stands alone, so no word of the language is reserved.
ENTRY: Final = NameRule("snake", noun="value", pattern="[a-z][a-z0-9]*(_[a-z0-9]+)*")
# What modules define or use themselves, so that no type can be called so.
RESERVED_TYPES: Final = frozenset(
    ("KeyError", "Loads", "MYPY", "Names", "Params", "Problems", "RecursionError", "ValueError")
)


@dataclass(frozen=True, slots=True)
class FunctionNames:
    """The names of the functions of one entry."""

    is_valid: Ident
    problems: Ident
    check: Ident
    is_json: Ident
    json_problems: Ident
    load: Ident

    @classmethod
    def of(cls, name: str) -> "FunctionNames":
        """Return the names for an entry that is called `name` in them."""
        return cls(
            Ident(f"is_{name}"),
            Ident(f"{name}_problems"),
            Ident(f"check_{name}"),
            Ident(f"is_{name}_json"),
            Ident(f"{name}_json_problems"),
            Ident(f"load_{name}"),
        )

    @property
    def all(self) -> tuple[Ident, ...]:
        """All of them."""
        return (self.is_valid, self.problems, self.check, self.is_json, self.json_problems, self.load)


def functions_of(name: str) -> tuple[Ident, ...]:
    """Return the names of all functions of an entry that is called `name` in them."""
    return FunctionNames.of(name).all


def type_name(name: str) -> str:
    """Return the wanted name of the type of a schema called `name`."""
    return cased(split_words(name), "pascal") if not name.isidentifier() else name
