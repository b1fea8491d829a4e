"""Pages: what one scope remembers of its names."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from authwright.diagnostics import Location
from authwright.naming.ledger import Recorded

_BARE: Final = re.compile(r"[A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class Given:
    """A name that the project chose, and where it says so."""

    name: str
    place: Location | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """A name given in this run, what it is called in the spec, and where."""

    name: str
    spec_name: str
    pointer: str


@dataclass(slots=True)
class Page:
    """The names of one scope of one target: recorded earlier, given by the project, claimed in this run."""

    target: str = ""
    label: str = ""
    recorded: Mapping[str, Recorded] = field(default_factory=dict[str, Recorded])
    given: Mapping[str, Given] = field(default_factory=dict[str, Given])
    claims: dict[str, Claim] = field(default_factory=dict[str, Claim])

    def names(self) -> set[str]:
        """Return all names that are taken here."""
        taken = {name for one in self.recorded.values() for name in one.names}
        return taken | {claim.name for claim in self.claims.values()}

    def holders(self, name: str, fold: Callable[[str], str], *, new: bool) -> Iterator[str]:
        """Yield the keys that have `name`, claimed or recorded.

        What is recorded, and not `new`, stays beside a key that the project names: that one has to give way.
        """
        for key, claim in self.claims.items():
            if (new or key not in self.given) and fold(claim.name) == name:
                yield key
        for key, recorded in self.recorded.items():
            if (new or key not in self.given) and any(fold(one) == name for one in recorded.names):
                yield key

    def after(self) -> dict[str, Recorded]:
        """Return what is recorded from now on."""
        kept = {key: replace(one, retired=True) for key, one in self.recorded.items()}
        living = {claim.name for claim in self.claims.values()}
        for key, claim in self.claims.items():
            earlier = self.recorded.get(key)
            former = set(earlier.names if earlier else ()) - living
            kept[key] = Recorded(claim.name, tuple(sorted(former)))
        return kept

    def assignment(self, key: str, name: str) -> str:
        """Return the line for pyproject.toml that gives `key` the name."""
        return f"{'.'.join(map(_toml_key, (self.target, self.label, key)))} = {json.dumps(name)}"


def _toml_key(text: str) -> str:
    # What JSON escapes in a string of ASCII, TOML's basic strings escape in the same way.
    return text if _BARE.fullmatch(text) else json.dumps(text).replace("\x7f", "\\u007f")
