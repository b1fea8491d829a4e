"""What a recording has in place of what the mock has made: ids, tokens, keys and codes."""

import re
from typing import Any, Final

_MADE: Final = re.compile(
    r"a-session-token-\d+|sk-[0-9a-f]{32}|00000000-0000-4000-8000-[0-9a-f]{12}\.A{43}|A{26}[A-Z2-7]{6}"
    r"|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[0-9a-f]{32}\b"
)
"""Stand-ins of secrets, and ids of accounts and groups."""


class Pairs:
    """Values of the mock by those of the recording."""

    def __init__(self) -> None:
        self._mock: dict[str, str] = {}

    def learn(self, recorded: Any, answered: Any) -> None:
        """Pair the texts at the same places of two answers."""
        if isinstance(recorded, dict) and isinstance(answered, dict):
            for name in recorded.keys() & answered.keys():
                self.learn(recorded[name], answered[name])
        elif isinstance(recorded, list) and isinstance(answered, list):
            for one, other in zip(recorded, answered, strict=False):
                self.learn(one, other)
        elif isinstance(recorded, str) and isinstance(answered, str) and _MADE.fullmatch(recorded):
            self._mock[recorded] = answered

    def pair(self, recorded: str, answered: str) -> None:
        """Pair two texts."""
        self._mock[recorded] = answered

    def knows(self, recorded: str) -> bool:
        """Whether a text of the recording has a counterpart."""
        return recorded in self._mock

    def translate(self, value: Any) -> Any:
        """Return a value of the recording with what the mock has in its place."""
        if isinstance(value, dict):
            return {name: self.translate(inner) for name, inner in value.items()}
        if isinstance(value, list):
            return [self.translate(inner) for inner in value]
        if isinstance(value, str):
            return _MADE.sub(lambda found: self._mock.get(found[0], found[0]), value)
        return value


def made_in(value: Any) -> list[str]:
    """Return what in a value of the recording was made by the server, in order."""
    if isinstance(value, dict):
        return [one for inner in value.values() for one in made_in(inner)]
    if isinstance(value, list):
        return [one for inner in value for one in made_in(inner)]
    return _MADE.findall(value) if isinstance(value, str) else []
