"""What boolean functions and functions of problems have in common: tests of values, and walks over them."""

import re
from collections.abc import Generator, Sequence
from contextlib import contextmanager

from authwright.checks.kinds import ANY, Kinds
from authwright.checks.plan import Guard, Node, OneOf, SeenItems, SeenMembers
from authwright.targets.typescript.validator.conditions import Conditions
from authwright.targets.typescript.validator.expressions import (
    ALWAYS,
    NEVER,
    Atom,
    Condition,
    both,
    called,
    either,
    equal,
    opposite,
)
from authwright.targets.typescript.validator.members import there
from authwright.targets.typescript.validator.module import Module
from authwright.targets.typescript.validator.statements import Statements


class FunctionWriter:
    """Writes a function that looks at values."""

    def __init__(self, module: Module, code: Statements, depth: str = "") -> None:
        self.module = module
        self.code = code
        self.conditions = Conditions(module)
        self.depth = depth
        self._fresh = 0

    def fresh(self, letter: str) -> str:
        """Return a local name that is not in use."""
        self._fresh += 1
        return f"{letter}{self._fresh}"

    def test(self, node: Node, name: str, known: Kinds = ANY) -> Condition:
        """Return a condition that is true when a node holds; it may call a function made for it."""
        condition = self.conditions.of_node(node, name, known, self.depth)
        if condition is not None:
            return condition
        function = self.module.test_name(node, known, deep=bool(self.depth))
        return called(f"{function}({name}, {self.depth})" if self.depth else f"{function}({name})")

    @contextmanager
    def reading(self, expression: str) -> Generator[str]:
        """Give a value a local name, as long as something is said about it."""
        local, before = self.fresh("v"), len(self.code.lines)
        self.code.add(f"const {local}: unknown = {expression};")
        yield local
        if not _mentions(self.code.lines[before + 1 :], local):
            del self.code.lines[before]

    @contextmanager
    def each_item(self, name: str, start: int = 0) -> Generator[tuple[str, str]]:
        """Open a loop over the items of an array from `start` on; give the names of index and item."""
        index = self.fresh("i")
        head = f"let {index} = {start}; {index} < {name}.length; {index}++"
        with self.code.loop(head), self.reading(f"{name}[{index}]") as item:
            yield index, item

    @contextmanager
    def each_member(self, name: str) -> Generator[tuple[str, str]]:
        """Open a loop over the members of an object; give what their names and values are called."""
        key, before = self.fresh("k"), len(self.code.lines)
        with self.code.loop(f"const {key} in {name}"):
            yield key, f"{name}[{key}]"
        if len(self.code.lines) > before and not _mentions(self.code.lines[before + 1 :], key):
            self.code.lines[before] = self.code.lines[before].replace(f"const {key} in", "const _ in")

    def count_items(self, node: Node, name: str) -> str:
        """Count the items of an array that satisfy a node; return the name of the count."""
        count, item = self.fresh("n"), self.fresh("v")
        self.code.add(f"let {count} = 0;")
        test = self.test(node, item)
        if test == ALWAYS:
            self.code.add(f"{count} = {name}.length;")
        elif test != NEVER:
            with self.code.loop(f"const {item} of {name}"):
                self.code.if_then(test, f"{count}++")
        return count

    def count_branches(self, check: OneOf, name: str, known: Kinds) -> str:
        """Count the branches that hold, two at most; return the name of the count."""
        count = self.fresh("n")
        self.code.add(f"let {count} = 0;")
        for index, branch in enumerate(check.branches):
            early = Atom(f"{count} < 2") if index > 1 else ALWAYS
            self.conditions.introduce(Node(checks=(check, check)), name)
            test = both(early, self.test(branch, name, known))
            if test == ALWAYS:
                self.code.add(f"{count}++;")
            elif test != NEVER:
                self.code.if_then(test, f"{count}++")
        return count

    @contextmanager
    def unless(self, condition: Condition) -> Generator[None]:
        """Open a block for when `condition` is false, where it can be."""
        if condition == NEVER:
            yield
            return
        before = len(self.code.lines)
        with self.code.when(opposite(condition)):
            yield
        if condition == ALWAYS:
            del self.code.lines[before:]

    @contextmanager
    def guards(self, guards: Sequence[Guard], name: str, known: Kinds) -> Generator[list[Condition]]:
        """Keep guards under local names, as long as something asks for them; give their conditions."""
        found: list[Condition] = []
        kept: list[tuple[str, int, int]] = []
        for guard in guards:
            if guard.member is not None:
                test = there(name, guard.member)
            else:
                test = self.test(guard.test or Node(), name, known)
                test = test if guard.holds else opposite(test)
            if guard.parent is not None:
                test = both(found[guard.parent], test)
            if test in (ALWAYS, NEVER):
                found.append(test)
                continue
            local, before = self.fresh("g"), len(self.code.lines)
            self.code.keep(local, test)
            kept.append((local, before, len(self.code.lines)))
            found.append(called(local))
        yield found
        for local, before, after in reversed(kept):
            if not _mentions(self.code.lines[after:], local):
                del self.code.lines[before:after]

    def seen_item(self, seen: SeenItems, index: str, item: str, guards: Sequence[Condition]) -> Condition:
        """Return the condition that an item is evaluated by `seen`."""
        if seen.everything:
            said: Condition = ALWAYS
        elif seen.matching is not None:
            said = self.test(seen.matching, item)
        else:
            said = Atom(f"{index} < {seen.count}", f"{index} >= {seen.count}") if seen.count else NEVER
        return said if seen.guard is None else both(guards[seen.guard], said)

    def seen_member(self, seen: SeenMembers, key: str, guards: Sequence[Condition]) -> Condition:
        """Return the condition that the member called `key` is evaluated by `seen`."""
        said = ALWAYS if seen.everything else either(*self._named(seen, key))
        return said if seen.guard is None else both(guards[seen.guard], said)

    def _named(self, seen: SeenMembers, key: str) -> list[Condition]:
        patterns = [called(f"{self.module.matcher(one)}.test({key})") for one in seen.patterns]
        return [self.is_one_of(key, sorted(seen.names)), *patterns]

    def matched(self, pattern: str, key: str, *, once: bool) -> Condition:
        """Return the condition that a text matches a pattern; unless it is asked `once`, it is kept."""
        matched = called(f"{self.module.matcher(pattern)}.test({key})")
        if once:
            return matched
        local = self.fresh("m")
        self.code.keep(local, matched)
        return called(local)

    def is_one_of(self, key: str, names: Sequence[str]) -> Condition:
        """Return the condition that the text called `key` is one of `names`."""
        if not names:
            return NEVER
        if len(names) == 1:
            return equal(key, self.module.value(names[0]))
        return called(f"{self.module.set_of(names)}.has({key})")


def _mentions(lines: Sequence[str], name: str) -> bool:
    return any(re.search(rf"\b{name}\b", line) for line in lines)
