"""When things exist."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lifetime:
    """Half-open range of server versions; None is without bound."""

    since: str | None = None
    until: str | None = None

    def __bool__(self) -> bool:
        """Return whether there is a bound."""
        return self.since is not None or self.until is not None
