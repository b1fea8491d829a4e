"""Records as one condition: members that are read on the way, a KeyError for one that is missing."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from authwright.checks.kinds import OF_TYPE
from authwright.checks.plan import Member, Members, Node
from authwright.targets.python.literals import literal

if TYPE_CHECKING:
    from authwright.targets.python.validator.conditions import Conditions

# The condition that a member is there, whatever it is: reading it may raise.
PRESENT: Final = re.compile(r'\((\w+\["(?:[^"\\]|\\.)*"\]) is None or True\)')
_BOOLEAN: Final = OF_TYPE["boolean"]


class RecordConditions:
    """Writes what must hold of the members of a record as a chain of `and`."""

    def __init__(self, conditions: "Conditions") -> None:
        self._conditions = conditions

    def of_members(self, check: Members, name: str, depth: str) -> str | None:
        """Return the condition of all members, None when it takes statements. It may raise KeyError."""
        optional = [one for one in check.listed if not one.required and one.node is not None]
        closed = check.closed
        if check.patterns or (closed and optional) or not (closed or _is_open(check)):
            return None
        chain = self.chain(check.listed, name, depth)
        if chain is None:
            return None
        return " and ".join([f"len({name}) == {len(check.listed)}", *chain] if closed else chain) or "True"

    @staticmethod
    def of_presence(check: Members, name: str) -> str | None:
        """Return the condition of members that need only be there; None when more is said of them."""
        if check.patterns or check.others is not None or any(one.node for one in check.listed):
            return None
        return (
            " and ".join(f"{literal(one.name)} in {name}" for one in check.listed if one.required) or "True"
        )

    def chain(
        self, members: Sequence[Member], name: str, depth: str, *, all_there: bool = False
    ) -> list[str] | None:
        """Return the conditions of `members`; optional ones must be there, too, when `all_there`."""
        parts: list[str] = []
        flags: list[str] = []
        for member in members:
            node = member.node or Node()
            there = f"{name}[{literal(member.name)}]"
            needed = member.required is not None or all_there
            if needed and not node.checks and node.types and node.allowed == _BOOLEAN:
                flags.append(f"type({there})")
                continue
            if flags:
                parts.append(" is ".join([*flags, "bool"]))
                flags = []
            part = self._of_member(node, there, depth)
            if part is None:
                return None
            if needed:
                parts.append(part)
            elif not node.always:
                parts.append(f"({literal(member.name)} not in {name} or {part})")
        if flags:
            parts.append(" is ".join([*flags, "bool"]))
        return parts

    def _of_member(self, node: Node, there: str, depth: str) -> str | None:
        if node.always:
            return f"({there} is None or True)"
        local = self._conditions.module.local()
        condition = self._conditions.of_node(node, local, depth=depth, raising=True)
        if condition is None:
            return None
        if len(re.findall(rf"\b{local}\b", condition)) < 2:
            return _in_chain(re.sub(rf"\b{local}\b", lambda _: there, condition))
        bound = f"{local} := {there}"
        called = f"type({local})"
        first = condition.index(local)
        if condition[first - 5 : first + len(local) + 1] == called:
            return _in_chain(condition[: first - 5] + f"type({bound})" + condition[first + len(local) + 1 :])
        return _in_chain(condition[:first] + f"({bound})" + condition[first + len(local) :])


def _is_open(check: Members) -> bool:
    return not check.patterns and check.said_of_others is None


def _in_chain(condition: str) -> str:
    return f"({condition})" if " or " in condition else condition
