"""Members of answers that a document calls optional: each must be absent somewhere, or listed with a reason.

One answer cannot show that a member is wrongly called optional; all of them together can.
"""

from dataclasses import dataclass, field
from typing import Any, Final

from tests.conformance.replay.schemas import Part, Schemas
from tests.conformance.replay.values import Finding, Operation, Steps

# Optional members that every recording has, by model: why they may be absent all the same.
MAY_BE_ABSENT: Final = {
    "ServerInterface": "pending users get two of its members, and no recording asks as one",
}


@dataclass(slots=True)
class _Seen:
    operation: str
    at: Steps
    absent: bool = False


@dataclass(slots=True)
class Presence:
    """Which optional members of answers were absent; `add` each answer, then ask for the findings."""

    schemas: Schemas
    _seen: dict[Steps, _Seen] = field(default_factory=dict)

    def add(self, operation: Operation, value: Any) -> None:
        """Note the members of one 200 answer."""
        self._walk(operation.name, self.schemas.reading(operation.response, value, operation.at), value)

    def findings(self) -> list[tuple[str, Finding]]:
        """Return operation and finding for each member that is called optional and never was absent."""
        found = []
        for seen in self._seen.values():
            model, member = str(seen.at[2]), str(seen.at[4])
            if not seen.absent and model not in MAY_BE_ABSENT:
                what = f'{seen.operation}: "{member}" of {model} is optional, but no answer lacks it'
                found.append((seen.operation, Finding(what, seen.at)))
        return found

    def _walk(self, operation: str, parts: list[Part], value: Any) -> None:
        if isinstance(value, list):
            inner = [p.schema["items"] for p in parts if isinstance(p.schema.get("items"), dict)]
            for item in value:
                self._walk(operation, [p for s in inner for p in self.schemas.reading(s, item, ())], item)
        if not isinstance(value, dict):
            return
        for part in parts:
            for member, schema in part.schema.get("properties", {}).items():
                if part.at[:2] == ("components", "schemas") and member not in part.schema.get("required", ()):
                    at = (*part.at, "properties", member)
                    seen = self._seen.setdefault(at, _Seen(operation, at))
                    seen.absent = seen.absent or member not in value
                if member in value:
                    inner_value = value[member]
                    self._walk(operation, self.schemas.reading(schema, inner_value, ()), inner_value)
