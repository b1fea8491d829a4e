"""Boolean functions: statements that return false at the first thing that is wrong."""

from authwright.checks.kinds import ANY, ARRAY, OBJECT, STRING, Kinds
from authwright.checks.plan import (
    AnyOf,
    ByKind,
    ByTag,
    Check,
    Contains,
    Dependent,
    If,
    Items,
    Names,
    Node,
    Not,
    OneOf,
    UnevaluatedItems,
    When,
)
from authwright.targets.typescript.validator.base import FunctionWriter
from authwright.targets.typescript.validator.conditions import kinds_after
from authwright.targets.typescript.validator.expressions import (
    ALWAYS,
    NEVER,
    Atom,
    Condition,
    both,
    either,
    equal,
    opposite,
)
from authwright.targets.typescript.validator.kinds import of_kinds
from authwright.targets.typescript.validator.members import member, there
from authwright.targets.typescript.validator.module import Module
from authwright.targets.typescript.validator.statements import Statements


class BooleanWriter(FunctionWriter):
    """Writes the statements of one boolean function."""

    def __init__(self, module: Module, code: Statements, depth: str = "") -> None:
        super().__init__(module, code, depth)
        # Where the refusal that was written last begins, its lines, and its condition.
        self._last: tuple[int, list[str], Condition] = (0, [], ALWAYS)

    def refuse_unless(self, condition: Condition) -> None:
        """Return false unless `condition`."""
        if condition == ALWAYS:
            return
        before = len(self.code.lines)
        if condition == NEVER:
            self.code.add("return false;")
        else:
            self.code.if_then(opposite(condition), "return false")
        self._last = (before, self.code.lines[before:], condition)

    def finish(self) -> None:
        """Return true; when the last statement is a refusal, return its condition instead."""
        before, written, condition = self._last
        # A refusal inside a block is not the last statement, and a block that stayed empty is gone.
        if written and self.code.lines[before:] == written:
            del self.code.lines[before:]
            self.code.give(condition)
        else:
            self.code.add("return true;")

    def require(self, node: Node, name: str, known: Kinds = ANY) -> None:
        """Return false unless the value called `name`, of one of the `known` kinds, passes."""
        condition = self.conditions.of_node(node, name, known, self.depth)
        if condition is not None:
            self.refuse_unless(condition)
        elif node.types and "null" in known & node.allowed and passes_null(node):
            with self.code.when(opposite(equal(name, "null"))):
                self._require(node, name, known - {"null"})
        else:
            self._require(node, name, known)

    def _require(self, node: Node, name: str, known: Kinds) -> None:
        self.refuse_unless(of_kinds(node.allowed, name, known))
        known &= node.allowed
        for check in node.checks:
            if not check.kinds & known:
                continue
            condition = self.conditions.of_check(check, name, known, self.depth)
            if condition is not None:
                self.refuse_unless(condition)
            elif known <= check.kinds:
                self._check(check, name, known)
            else:
                with self.code.when(of_kinds(check.kinds & known, name, known)):
                    self._check(check, name, known & check.kinds)
            known = kinds_after(check, known)

    def _check(self, check: Check, name: str, known: Kinds) -> None:  # noqa: PLR0912 - one case a check
        from authwright.targets.typescript.validator.boolean_members import MembersWriter  # noqa: PLC0415

        match check:
            case Items():
                self._items(check, name)
            case Contains():
                self._contains(check, name)
            case Dependent():
                wanted = both(*(there(name, one) for one, _ in check.required))
                self.refuse_unless(either(opposite(there(name, check.name)), wanted))
            case Names():
                with self.each_member(name) as (key, _):
                    self.require(check.node, key, STRING)
            case ByKind():
                self._by_kind(check, name, known)
            case ByTag():
                self._by_tag(check, name)
            case AnyOf():
                self.refuse_unless(either(*(self.test(branch, name, known) for branch in check.branches)))
            case OneOf():
                self.refuse_unless(equal(self.count_branches(check, name, known), "1"))
            case Not():
                self.refuse_unless(opposite(self.test(check.node, name, known)))
            case If():
                self._if(check, name, known)
            case When():
                with self.code.when(there(name, check.name)):
                    self.require(check.node, name, OBJECT)
            case UnevaluatedItems():
                self._unevaluated_items(check, name)
            case _:
                MembersWriter(self).write(check, name)

    def _items(self, check: Items, name: str) -> None:
        for index, node in enumerate(check.first):
            if not node.always:
                longer = self.code.when(Atom(f"{name}.length > {index}"))
                with longer, self.reading(f"{name}[{index}]") as item:
                    self.require(node, item)
        if check.rest is None or check.rest.always:
            return
        start = len(check.first)
        if check.rest.never:
            self.refuse_unless(Atom(f"{name}.length <= {start}", f"{name}.length > {start}"))
        else:
            with self.each_item(name, start) as (_, item):
                self.require(check.rest, item)

    def _contains(self, check: Contains, name: str) -> None:
        count = self.count_items(check.node, name)
        if check.least:
            self.refuse_unless(Atom(f"{count} >= {check.least}", f"{count} < {check.least}"))
        if check.most is not None:
            self.refuse_unless(Atom(f"{count} <= {check.most}", f"{count} > {check.most}"))

    def _by_kind(self, check: ByKind, name: str, known: Kinds) -> None:
        for kinds, node in check.cases:
            if known <= kinds:
                self.require(node, name, known)
            elif kinds & known:
                with self.code.when(of_kinds(kinds & known, name, known)):
                    self.require(node, name, kinds & known)

    def _by_tag(self, check: ByTag, name: str) -> None:
        tag = self.fresh("t")
        self.code.add(f"const {tag} = {member(name, check.name)};")
        for index, branch in enumerate(check.branches):
            told = self.conditions.of_values(check.values_of(index), tag)
            with self.code.else_when(told) if index else self.code.when(told, chained=True):
                self.require(branch, name, OBJECT)
        with self.code.otherwise():
            self.code.add("return false;")

    def _if(self, check: If, name: str, known: Kinds) -> None:
        test = self.test(check.test, name, known)
        if test == ALWAYS:
            self.require(check.then, name, known)
        elif test == NEVER:
            self.require(check.otherwise, name, known)
        elif check.then.always:
            with self.code.when(opposite(test)):
                self.require(check.otherwise, name, known)
        else:
            with self.code.when(test, chained=True):
                self.require(check.then, name, known & check.test.allowed)
            with self.code.otherwise():
                self.require(check.otherwise, name, known)

    def _unevaluated_items(self, check: UnevaluatedItems, name: str) -> None:
        begun = self.guards(check.guards, name, ARRAY)
        with begun as guards, self.each_item(name) as (index, item):
            seen = either(*(self.seen_item(one, index, item, guards) for one in check.seen))
            with self.unless(seen):
                self.require(check.node, item)


def passes_null(node: Node) -> bool:
    """Whether null passes all checks of a node."""
    return not any(
        any("null" in kinds for kinds, _ in check.cases)
        if isinstance(check, ByKind)
        else "null" in check.kinds
        for check in node.checks
    )
