"""Operations of two documents: which are the same, which came, went or moved."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from authwright import extensions as ext
from authwright.compare.change import Change, Judgement, Kind, Verdict, What
from authwright.compare.surface import Surface
from authwright.diagnostics import pointer
from authwright.document import Json

_HOLE: Final = re.compile(r"\{[^{}]*\}")
TOLD: Final = Judgement("documentation", "Only what is said of it changed.")


def called(verdict: Verdict, reason: str) -> Judgement:
    """Return a judgement that concerns whoever calls."""
    return Judgement(verdict, reason, None, ("callers",))


@dataclass(frozen=True, slots=True)
class Call:
    """An operation of one side."""

    surface: Surface
    path: str
    method: str
    node: Json

    @property
    def name(self) -> str:
        """The operation's name."""
        return str(self.node["operationId"])

    @property
    def resource(self) -> str:
        """The group it belongs to."""
        tags = self.node.get("tags") or ["default"]
        return str(self.node.get(ext.RESOURCE, tags[0]))

    @property
    def place(self) -> tuple[str, str]:
        """Method and path, without the names of the path's parameters."""
        return self.method, _HOLE.sub("{}", self.path)

    @property
    def pointer(self) -> str:
        """Its place in the document."""
        return pointer("paths", self.path, self.method)

    def below(self, *steps: str | int) -> str:
        """Return the pointer of a part of it."""
        return self.pointer + pointer(*steps).removeprefix("#")

    @property
    def spoken(self) -> str:
        """Method and path as people write them."""
        return f"{self.method.upper()} {self.path}"


@dataclass(frozen=True, slots=True)
class Pair:
    """An operation that both sides have."""

    old: Call
    new: Call

    @property
    def ours(self) -> bool:
        """Whether both documents say who calls, how calls fail, and what they do to sessions."""
        return self.old.surface.ours and self.new.surface.ours

    @property
    def subject(self) -> str:
        """How reports call it."""
        return self.new.name

    def change(
        self,
        kind: Kind,
        what: What,
        below: str,
        judgement: Judgement,
        texts: tuple[str | None, str | None] = (None, None),
        steps: tuple[str | int, ...] = (),
    ) -> Change:
        """Return a change of this operation."""
        call = self.old if kind == "removed" else self.new
        place = call.below(*steps)
        return Change(kind, what, self.subject, below, place, (judgement,), texts[0], texts[1], call.resource)


def calls_of(surface: Surface) -> list[Call]:
    """Return the operations of a side."""
    return [Call(surface, path, method, node) for path, method, node in surface.operations]


def paired(old: Surface, new: Surface) -> tuple[list[Pair], list[Call], list[Call]]:
    """Return the operations of both sides, those that went, and those that came.

    Operations are one when they have method and path in common, else when they have the name.
    """
    olds, news = calls_of(old), calls_of(new)
    by_place = {call.place: call for call in news}
    pairs = [Pair(call, by_place[call.place]) for call in olds if call.place in by_place]
    met = {id(call) for pair in pairs for call in (pair.old, pair.new)}
    by_name = {call.name: call for call in news if id(call) not in met}
    moved = [Pair(call, by_name[call.name]) for call in olds if id(call) not in met and call.name in by_name]
    met |= {id(call) for pair in moved for call in (pair.old, pair.new)}
    order = {id(call): index for index, call in enumerate(news)}
    pairs = sorted([*pairs, *moved], key=lambda pair: order[id(pair.new)])
    return pairs, [c for c in olds if id(c) not in met], [c for c in news if id(c) not in met]


def whole(kind: Kind, call: Call) -> Change:
    """Return the change that an operation came or went."""
    said = (
        called("compatible", "Nobody called it before.")
        if kind == "added"
        else called("breaking", "Calls of it fail.")
    )
    old, new = (None, call.spoken) if kind == "added" else (call.spoken, None)
    return Change(kind, "operation", call.name, "", call.pointer, (said,), old, new, call.resource)


def identity_changes(pair: Pair) -> Iterator[Change]:
    """Yield what became of the operation's name, method and path."""
    old, new = pair.old, pair.new
    if old.name != new.name:
        reason = "The wire is the same; methods of generated clients have another name."
        said = Judgement("breaking", reason, None, ("clients",))
        yield pair.change("changed", "name", "", said, (old.name, new.name))
    if old.place != new.place:
        said = called("breaking", "Calls of the old place fail.")
        yield pair.change("changed", "path", "", said, (old.spoken, new.spoken))
    elif old.path != new.path:
        said = Judgement("documentation", "A path parameter is called differently; the wire is the same.")
        yield pair.change("changed", "description", " → path", said, (old.path, new.path))
