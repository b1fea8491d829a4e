"""Boolean statements about the members of objects."""

import re
from dataclasses import dataclass, field

from authwright.checks.kinds import OBJECT
from authwright.checks.plan import Check, Member, Members, UnevaluatedMembers
from authwright.targets.typescript.validator.boolean import BooleanWriter
from authwright.targets.typescript.validator.expressions import (
    Atom,
    Condition,
    called,
    either,
    equal,
    opposite,
    text_of,
)
from authwright.targets.typescript.validator.members import member, there
from authwright.targets.typescript.validator.statements import Statements


@dataclass(slots=True)
class Local:
    """A local variable that takes one member after the other."""

    code: Statements
    name: str
    uses: int
    begun: bool = field(default=False)

    def assign(self, value: str) -> None:
        """Append the statement that gives it a value."""
        word = "" if self.begun else "let " if self.uses > 1 else "const "
        self.begun = True
        self.code.add(f"{word}{self.name} = {value};")


class MembersWriter:
    """Writes checks of members for a boolean function."""

    def __init__(self, writer: BooleanWriter) -> None:
        self._writer = writer
        self._code = writer.code

    def write(self, check: Check, name: str) -> None:
        """Write a check of members; `name` is an object."""
        if isinstance(check, UnevaluatedMembers):
            self._unevaluated(check, name)
        elif isinstance(check, Members):
            self._members(check, name)
        else:
            raise TypeError(check)

    def _members(self, check: Members, name: str) -> None:
        required = [one for one in check.listed if one.required]
        optional = [one for one in check.listed if not one.required and one.node is not None]
        closed = is_counted(check)
        count = self._writer.fresh("n") if closed else ""
        if closed:
            self._code.add(f"let {count} = {len(required)};")
        local = Local(self._code, self._writer.fresh("v"), 0)
        direct = {one.name: self._direct(one, name, local.name) for one in required}
        local.uses = sum(one is None for one in direct.values())
        local.uses += sum(self._is_read(one, count) for one in optional)
        for one in required:
            self._required(one, direct[one.name], name, local)
        for one in optional:
            if self._is_read(one, count):
                self._optional(one, name, local, count)
        if closed:
            self._code.add(f"for (const _ in {name}) {count}--;")
            more = called(f"hasMore({name}, {count})")
            self._writer.refuse_unless(either(Atom(f"{count} >= 0", f"{count} < 0"), opposite(more)))
        else:
            self._others(check, name)

    def _direct(self, one: Member, name: str, local: str) -> Condition | None:
        """Return the condition on a required member that reads it once only; None when there is none."""
        if one.node is None or one.node.always:
            return there(name, one.name)
        condition = self._writer.conditions.of_node(one.node, local, depth=self._writer.depth)
        self._writer.conditions.forget(local)
        if condition is None or len(re.findall(rf"\b{local}\b", text_of(condition))) > 1:
            return None
        if not self._writer.module.refuses_undefined(one.node):
            return None
        return self._writer.conditions.of_node(one.node, member(name, one.name), depth=self._writer.depth)

    def _required(self, one: Member, direct: Condition | None, name: str, local: Local) -> None:
        if direct is not None:
            self._writer.refuse_unless(direct)
            return
        local.assign(member(name, one.name))
        self._writer.conditions.forget(local.name)
        node = one.node
        if node is None:
            return
        if not self._writer.module.refuses_undefined(node):
            self._writer.refuse_unless(opposite(equal(local.name, "undefined")))
        self._writer.require(node, local.name)

    def _is_read(self, one: Member, count: str) -> bool:
        return bool(count) or not (one.node is None or one.node.always)

    def _optional(self, one: Member, name: str, local: Local, count: str) -> None:
        local.assign(member(name, one.name))
        self._writer.conditions.forget(local.name)
        node = one.node
        missing = equal(local.name, "undefined")
        condition = (
            self._writer.conditions.of_node(node, local.name, depth=self._writer.depth) if node else None
        )
        if condition is not None and not count:
            self._writer.refuse_unless(either(missing, condition))
            return
        with self._code.when(opposite(missing)):
            if count:
                self._code.add(f"{count}++;")
            if node is not None:
                self._writer.require(node, local.name)

    def _others(self, check: Members, name: str) -> None:
        others = check.said_of_others
        patterns = [(pattern, node) for pattern, node in check.patterns if others or not node.always]
        if others is None and not patterns:
            return
        listed = [one.name for one in check.listed if one.node is not None]
        writer = self._writer
        with writer.each_member(name) as (key, value), writer.reading(value) as inner:
            known = writer.is_one_of(key, listed)
            for pattern, node in patterns:
                matched = writer.matched(pattern, key, once=node.always or others is None)
                known = either(known, matched)
                with self._code.when(matched):
                    writer.require(node, inner)
            if others is not None:
                with writer.unless(known):
                    writer.require(others, inner)

    def _unevaluated(self, check: UnevaluatedMembers, name: str) -> None:
        writer = self._writer
        begun, members = writer.guards(check.guards, name, OBJECT), writer.each_member(name)
        with begun as guards, members as (key, value), writer.reading(value) as inner:
            seen = either(*(writer.seen_member(one, key, guards) for one in check.seen))
            with writer.unless(seen):
                writer.require(check.node, inner)


def is_counted(check: Members) -> bool:
    """Whether an object has no members but the listed ones, and they need only be counted."""
    return check.closed and all(one.node is not None for one in check.listed)
