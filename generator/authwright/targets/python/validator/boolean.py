"""Boolean functions: statements that return False at the first thing that is wrong."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager

from authwright.checks.kinds import ANY, OBJECT, Kinds
from authwright.checks.plan import (
    AnyOf,
    ByKind,
    ByTag,
    Check,
    Contains,
    Dependent,
    Guard,
    If,
    Items,
    Names,
    Node,
    Not,
    OneOf,
    SeenItems,
    UnevaluatedItems,
    When,
)
from authwright.targets.code import Code
from authwright.targets.python.literals import literal
from authwright.targets.python.validator.conditions import Conditions, negated, of_kinds
from authwright.targets.python.validator.module import Module
from authwright.targets.python.validator.records import PRESENT


class BooleanWriter:
    """Writes the statements of one boolean function."""

    def __init__(self, module: Module, code: Code, depth: str = "") -> None:
        self.module = module
        self.code = code
        self.conditions = Conditions(module)
        self.depth = depth
        # Whether names of members are taken for texts, which raises for a key that is none.
        self.reads_keys = False
        self._fresh = 0

    def fresh(self, letter: str) -> str:
        """Return a local name that is not in use."""
        self._fresh += 1
        return f"{letter}{self._fresh}"

    def matches_key(self, pattern: str, key: str) -> str:
        """Return the condition that the name of a member matches a pattern."""
        self.reads_keys = True
        return self.module.matches(pattern, key)

    def refuse_unless(self, condition: str) -> None:
        """Return False unless `condition`."""
        if condition == "True":
            return
        if there := PRESENT.fullmatch(condition):
            self.code.add(f"_ = {there[1]}")
            return
        with self.code.block(f"if {negated(condition)}:"):
            self.code.add("return False")

    def require(self, node: Node, name: str, known: Kinds = ANY, *, last: bool = False) -> None:
        """Return False unless the value called `name`, of one of the `known` kinds, passes.

        When it is the `last` thing that a function looks at, the answer may be returned at once.
        """
        condition = self.conditions.of_node(node, name, known, self.depth, raising=True)
        if condition is not None:
            self._answer(condition, last=last)
            return
        if not known <= node.allowed:
            self.refuse_unless(of_kinds(node.allowed, name))
        known &= node.allowed
        for check in node.checks:
            ends = last and check is node.checks[-1]
            condition = self.conditions.of_check(check, name, known, self.depth, raising=True)
            if condition is not None:
                self._answer(condition, last=ends)
            elif known <= check.kinds:
                self._check(check, name, known, last=ends)
            else:
                with self.filled(f"if {of_kinds(check.kinds & known, name)}:"):
                    self._check(check, name, known & check.kinds)

    def _answer(self, condition: str, *, last: bool) -> None:
        if last and condition != "True":
            self.code.add(f"return {condition}")
        else:
            self.refuse_unless(condition)

    def test(self, node: Node, name: str, known: Kinds = ANY) -> str:
        """Return an expression that is true when a node holds; it may call a function made for it."""
        condition = self.conditions.of_node(node, name, known, self.depth)
        if condition is not None:
            return condition
        function = self.module.test_name(node, known, deep=bool(self.depth))
        return f"{function}({name}, {self.depth})" if self.depth else f"{function}({name})"

    def _check(  # noqa: PLR0912 - a case for each check
        self, check: Check, name: str, known: Kinds, *, last: bool = False
    ) -> None:
        from authwright.targets.python.validator.boolean_members import MembersWriter  # noqa: PLC0415

        code = self.code
        match check:
            case Items():
                self._items(check, name)
            case Contains():
                self._contains(check, name)
            case Dependent():
                wanted = " and ".join(f"{literal(one)} in {name}" for one, _ in check.required) or "True"
                with code.block(f"if {literal(check.name)} in {name} and not ({wanted}):"):
                    code.add("return False")
            case Names():
                key = self.fresh("k")
                self.reads_keys = True
                with self.filled(f"for {key} in {name}:"):
                    self.require(check.node, key, frozenset(("string",)))
            case ByKind():
                self._by_kind(check, name, known)
            case ByTag():
                self._by_tag(check, name)
            case AnyOf():
                tests = [self.test(branch, name, known) for branch in check.branches]
                self.refuse_unless(" or ".join(f"({test})" for test in tests))
            case OneOf():
                self._one_of(check, name, known)
            case Not():
                self.refuse_unless(f"not ({self.test(check.node, name, known)})")
            case If():
                self._if(check, name, known)
            case When():
                with self.filled(f"if {literal(check.name)} in {name}:"):
                    self.require(check.node, name, OBJECT)
            case UnevaluatedItems():
                self._unevaluated_items(check, name)
            case _:
                MembersWriter(self).write(check, name, last=last)

    @contextmanager
    def filled(self, head: str) -> Generator[None]:
        """Open a block in which there may be nothing to say."""
        with self.code.block(head):
            before = len(self.code.lines)
            yield
            if len(self.code.lines) == before:
                self.code.add("pass")

    def _items(self, check: Items, name: str) -> None:
        if check.first:
            count = self.fresh("n")
            self.code.add(f"{count} = len({name})")
            for index, node in enumerate(check.first):
                if not node.always:
                    with self.code.block(f"if {count} > {index}:"):
                        item = self.fresh("v")
                        self.code.add(f"{item} = {name}[{index}]")
                        self.require(node, item)
        if check.rest is None or check.rest.always:
            return
        if check.rest.never:
            self.refuse_unless(f"len({name}) <= {len(check.first)}")
            return
        item = self.fresh("v")
        with self.filled(f"for {item} in {name}{f'[{len(check.first)}:]' if check.first else ''}:"):
            self.require(check.rest, item)

    def _contains(self, check: Contains, name: str) -> None:
        count, item = self.fresh("n"), self.fresh("v")
        self.code.add(f'{count}: "int" = 0')
        test = self.test(check.node, item)
        with self.code.block(f"for {item} in {name}:"), self.code.block(f"if {test}:"):
            self.code.add(f"{count} += 1")
        if check.least:
            self.refuse_unless(f"{count} >= {check.least}")
        if check.most is not None:
            self.refuse_unless(f"{count} <= {check.most}")

    def _by_kind(self, check: ByKind, name: str, known: Kinds) -> None:
        word = "if"
        for kinds, node in check.cases:
            if not kinds & known:
                continue
            with self.filled(f"{word} {of_kinds(kinds & known, name)}:"):
                self.require(node, name, kinds & known)
            word = "elif"

    def _by_tag(self, check: ByTag, name: str) -> None:
        tag = self.fresh("t")
        self.code.add(f"{tag} = {name}.get({literal(check.name)})")
        word = "if"
        for index, branch in enumerate(check.branches):
            with self.filled(f"{word} {self.conditions.of_values(check.values_of(index), tag)}:"):
                self.require(branch, name, OBJECT)
            word = "elif"
        with self.code.block("else:"):
            self.code.add("return False")

    def _one_of(self, check: OneOf, name: str, known: Kinds) -> None:
        count = self.fresh("n")
        self.code.add(f'{count}: "int" = 0')
        for branch in check.branches:
            with self.code.block(f"if {self.test(branch, name, known)}:"):
                self.code.add(f"{count} += 1")
        self.refuse_unless(f"{count} == 1")

    def _if(self, check: If, name: str, known: Kinds) -> None:
        with self.filled(f"if {self.test(check.test, name, known)}:"):
            self.require(check.then, name, known)
        if not check.otherwise.always:
            with self.filled("else:"):
                self.require(check.otherwise, name, known)

    def guards(self, guards: Sequence[Guard], name: str, known: Kinds) -> list[str]:
        """Assign guards to local names, and return these."""
        names: list[str] = []
        for guard in guards:
            if guard.member is not None:
                test = f"{literal(guard.member)} in {name}"
            else:
                test = self.test(guard.test or Node(), name, known)
                test = f"({test})" if guard.holds else f"not ({test})"
            local = self.fresh("g")
            reached = f"{names[guard.parent]} and " if guard.parent is not None else ""
            self.code.add(f"{local} = {reached}{test}")
            names.append(local)
        return names

    def seen_item(self, seen: SeenItems, index: str, item: str, guards: Sequence[str]) -> str:
        """Return the condition that an item is evaluated by `seen`."""
        if seen.everything:
            said = "True"
        elif seen.matching is not None:
            said = f"({self.test(seen.matching, item)})"
        else:
            said = f"{index} < {seen.count}"
        return said if seen.guard is None else f"({guards[seen.guard]} and {said})"

    def _unevaluated_items(self, check: UnevaluatedItems, name: str) -> None:
        guards = self.guards(check.guards, name, frozenset(("array",)))
        index, item = self.fresh("i"), self.fresh("v")
        with self.code.block(f"for {index}, {item} in enumerate({name}):"):
            seen = " or ".join(self.seen_item(one, index, item, guards) for one in check.seen) or "False"
            with self.filled(f"if not ({seen}):"):
                self.require(check.node, item, ANY)
