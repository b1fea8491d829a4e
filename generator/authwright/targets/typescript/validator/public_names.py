"""Names of what a module of validators offers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from authwright.diagnostics import Collector
from authwright.naming import NameRule, Scope
from authwright.stages.render.typed import Ident
from authwright.targets.typescript.validator.static_text import declarations

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


def entry_names(wanted: Sequence[str], collector: Collector) -> list[str]:
    """Return what each entry is called in the names of its functions. A clash is AW041."""
    scope = Scope("validators", ENTRY, "TypeScript", collector)
    named = [scope.claim(one, f"#/{index}") for index, one in enumerate(wanted)]
    report_clashes(named, collector)
    return named


def report_clashes(named: Iterable[str], collector: Collector) -> None:
    """Report entries with functions of one name (AW041), as `ApiKey` as JSON and `ApiKeyJson` have."""
    owners: dict[str, str] = {}
    for name in named:
        for function in FunctionNames.of(name).all:
            owner = owners.setdefault(function, name)
            if owner != name:
                message = f'validators: "{owner}" and "{name}" would both have the function "{function}"'
                collector.add("AW041", message, hint="rename one of the two schemas")
                break


def reserved_types() -> frozenset[str]:
    """Return the names of what the runtime declares, so that no type can be called so."""
    return frozenset(one.name for one in declarations("runtime.ts"))
