"""What the checks hand to each other."""

from dataclasses import dataclass, field
from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]
Steps: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """A disagreement: what it is, and where in the document the statement stands that is wrong or missing."""

    what: str
    where: Steps


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation of an exact document, with its place."""

    path: str
    method: str
    value: Json

    @property
    def name(self) -> str:
        """The operation's name."""
        name: str = self.value["operationId"]
        return name

    @property
    def at(self) -> tuple[str, str, str]:
        """The steps of its JSON Pointer."""
        return ("paths", self.path, self.method)

    @property
    def request(self) -> Json | None:
        """Schema of the body, None when it takes none."""
        body: Json | None = self.value.get("requestBody")
        return body["content"]["application/json"]["schema"] if body else None

    @property
    def response(self) -> Json:
        """Schema of the 200 answer."""
        schema: Json = self.value["responses"]["200"]["content"]["application/json"]["schema"]
        return schema


@dataclass(slots=True)
class Verdict:
    """What the checks of one exchange came to. `excused` names each tolerance that was needed."""

    findings: list[Finding] = field(default_factory=list)
    excused: list[str] = field(default_factory=list)
    cause: str | None = None
    operation: Operation | None = None
    exception: str | None = None

    def add(self, what: str, *where: str | int) -> None:
        """Append a disagreement."""
        self.findings.append(Finding(what, where))
