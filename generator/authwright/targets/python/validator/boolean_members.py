"""Boolean statements about the members of objects."""

from collections.abc import Sequence
from typing import Final

from authwright.checks.kinds import OBJECT
from authwright.checks.plan import Check, Member, Members, Node, SeenMembers, UnevaluatedMembers
from authwright.targets.python.literals import literal
from authwright.targets.python.validator.boolean import BooleanWriter

# Conditions in one statement.
_AT_ONCE: Final = 12


class MembersWriter:
    """Writes checks of members for a boolean function."""

    def __init__(self, writer: BooleanWriter) -> None:
        self._writer = writer
        self._code = writer.code

    def write(self, check: Check, name: str, *, last: bool = False) -> None:
        """Write a check of members; `name` is an object."""
        if isinstance(check, UnevaluatedMembers):
            self._unevaluated(check, name)
        elif not isinstance(check, Members):
            raise TypeError(check)
        elif check.closed:
            self._closed(check, name, last=last)
        else:
            self._listed([one for one in check.listed if one.required], name)
            self._optional(check, name, "")
            self._others(check, name)

    def _closed(self, check: Members, name: str, *, last: bool) -> None:
        """Write a record that refuses other members: as many are there as were found."""
        required = [one for one in check.listed if one.required]
        optional = len(check.listed) - len(required)
        count = self._writer.fresh("n")
        chain = None
        if optional:
            self._code.add(f"{count} = len({name}) - {len(required)}")
            chain = self._writer.conditions.records.chain(
                check.listed, name, self._writer.depth, all_there=True
            )
        if chain is None:
            if not optional:
                self._writer.refuse_unless(f"len({name}) == {len(required)}")
            self._counted(check, required, name, count if optional else "")
            return
        with self._code.block(f"if {count} == {optional}:"):
            if last:
                self._code.add(f"return {' and '.join(chain)}")
            else:
                self._writer.refuse_unless(" and ".join(chain))
        if last:
            self._counted(check, required, name, count)
        else:
            with self._code.block("else:"):
                self._counted(check, required, name, count)

    def _counted(self, check: Members, required: Sequence[Member], name: str, count: str) -> None:
        self._listed(required, name)
        if count:
            with self._writer.filled(f"if {count}:"):
                self._optional(check, name, count)
            self._writer.refuse_unless(f"{count} == 0")

    def _listed(self, members: Sequence[Member], name: str) -> None:
        """Write members that must be there; a missing one raises KeyError."""
        chain = self._writer.conditions.records.chain(members, name, self._writer.depth)
        if chain is not None:
            for start in range(0, len(chain), _AT_ONCE):
                self._writer.refuse_unless(" and ".join(chain[start : start + _AT_ONCE]))
            return
        for member in members:
            alone = self._writer.conditions.records.chain([member], name, self._writer.depth)
            if alone is not None:
                self._writer.refuse_unless(" and ".join(alone))
                continue
            inner = self._writer.fresh("v")
            self._code.add(f"{inner} = {name}[{literal(member.name)}]")
            self._writer.require(member.node or Node(), inner)

    def _optional(self, check: Members, name: str, count: str) -> None:
        for member in check.listed:
            node = member.node
            if member.required or node is None or (node.always and not count):
                continue
            with self._code.block(f"if {literal(member.name)} in {name}:"):
                if count:
                    self._code.add(f"{count} -= 1")
                if not node.always:
                    inner = self._writer.fresh("v")
                    self._code.add(f"{inner} = {name}[{literal(member.name)}]")
                    self._writer.require(node, inner)

    def _others(self, check: Members, name: str) -> None:
        others = check.said_of_others
        patterns = [(pattern, node) for pattern, node in check.patterns if others or not node.always]
        if others is None and not patterns:
            return
        key, inner = self._writer.fresh("k"), self._writer.fresh("v")
        listed = [one.name for one in check.listed if one.node is not None]
        if not (listed or patterns) and others is not None:
            with self._writer.filled(f"for {inner} in {name}.values():"):
                self._writer.require(others, inner)
            return
        with self._writer.filled(f"for {key}, {inner} in {name}.items():"):
            known = self._writer.fresh("f") if patterns and others else ""
            if known:
                self._code.add(f"{known} = {key} in {self._writer.module.names_of(listed)}")
            for pattern, node in patterns:
                with self._writer.filled(f"if {self._writer.matches_key(pattern, key)}:"):
                    if known:
                        self._code.add(f"{known} = True")
                    self._writer.require(node, inner)
            if others is not None:
                test = f"not {known}" if known else f"{key} not in {self._writer.module.names_of(listed)}"
                with self._writer.filled(f"if {test}:"):
                    self._writer.require(others, inner)

    def _unevaluated(self, check: UnevaluatedMembers, name: str) -> None:
        guards = self._writer.guards(check.guards, name, OBJECT)
        key, inner = self._writer.fresh("k"), self._writer.fresh("v")
        with self._writer.filled(f"for {key}, {inner} in {name}.items():"):
            seen = " or ".join(self.seen(one, key, guards) for one in check.seen) or "False"
            with self._writer.filled(f"if not ({seen}):"):
                self._writer.require(check.node, inner)

    def seen(self, seen: SeenMembers, key: str, guards: Sequence[str]) -> str:
        """Return the condition that the member called `key` is evaluated by `seen`."""
        parts: list[str] = ["True"] if seen.everything else []
        if seen.names and not seen.everything:
            parts.append(f"{key} in {self._writer.module.names_of(sorted(seen.names))}")
        if not seen.everything:
            parts += [self._writer.matches_key(one, key) for one in seen.patterns]
        said = " or ".join(parts) or "False"
        return f"({said})" if seen.guard is None else f"({guards[seen.guard]} and ({said}))"
