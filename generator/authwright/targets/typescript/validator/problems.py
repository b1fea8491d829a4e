"""Functions of problems: statements that report what is wrong, and go on."""

from typing import TypeAlias

from authwright.checks.kinds import ANY, ARRAY, OBJECT, STRING, Kinds
from authwright.checks.plan import (
    PLAIN,
    AnyOf,
    ByKind,
    ByTag,
    Call,
    Check,
    Contains,
    Dependent,
    If,
    Items,
    Length,
    Matches,
    Members,
    Names,
    Node,
    OneOf,
    UnevaluatedItems,
    UnevaluatedMembers,
    When,
)
from authwright.checks.rules import Rule
from authwright.targets.typescript.validator.base import FunctionWriter
from authwright.targets.typescript.validator.boolean import passes_null
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
from authwright.targets.typescript.validator.kinds import of_kinds
from authwright.targets.typescript.validator.members import there
from authwright.targets.typescript.validator.module import Module
from authwright.targets.typescript.validator.pointers import PointerText
from authwright.targets.typescript.validator.rules import Table, place_of
from authwright.targets.typescript.validator.statements import Statements

# A function, and its arguments.
Report: TypeAlias = tuple[str, list[str]]


class ProblemsWriter(FunctionWriter):
    """Writes the statements of one function of problems."""

    def __init__(self, module: Module, code: Statements, table: Table, depth: str = "") -> None:
        super().__init__(module, code, depth)
        self._table = table
        self.list = "problems"

    def node(self, node: Node, name: str, at: PointerText, known: Kinds = ANY) -> None:
        """Report the problems of the value called `name`, which stands at `at`."""
        self.conditions.introduce(node, name)
        if "null" in known & node.allowed and node.types and passes_null(node) and node.checks:
            with self.code.when(opposite(equal(name, "null"))):
                self._node(node, name, at, known - {"null"})
        else:
            self._node(node, name, at, known)

    def _node(self, node: Node, name: str, at: PointerText, known: Kinds) -> None:
        wrong = [one for one in node.types if not known <= one.allowed]
        if not wrong:
            self.checks(node, name, at, known)
            return
        for index, one in enumerate(wrong):
            mistaken = opposite(of_kinds(one.allowed, name, known, narrows=bool(node.checks)))
            call = self.report("failType", one.rule, at, name)
            if len(wrong) == 1 and not node.checks:
                self.code.if_then(mistaken, *call)
                return
            with self.code.else_when(mistaken) if index else self.code.when(mistaken):
                self.code.do(*call)
        if node.checks:
            with self.code.otherwise():
                self.checks(node, name, at, known & node.allowed)

    def report(self, function: str, rule: Rule, at: PointerText, *more: str, last: str = "") -> Report:
        """Return the call of a function that reports that a rule is broken at `at`."""
        first = [self.list, self._table.name, self._table.reference(rule), *more]
        # A rule knows where it is, as long as that does not depend on the value.
        own = at.constant == place_of(rule)
        if last:
            return function, [*first, "undefined" if own else str(at), last]
        return function, first if own else [*first, str(at)]

    def fail(self, at: PointerText, rule: Rule) -> None:
        """Report a problem."""
        self.code.do(*self.report("fail", rule, at))

    def fail_unless(self, condition: Condition, at: PointerText, rule: Rule) -> None:
        """Report a problem unless `condition`."""
        if condition == NEVER:
            self.fail(at, rule)
        elif condition != ALWAYS:
            self.code.if_then(opposite(condition), *self.report("fail", rule, at))

    def number(self, rule: Rule) -> str:
        """Return what stands for the number of a rule."""
        return self._table.reference(rule)

    def checks(self, node: Node, name: str, at: PointerText, known: Kinds) -> None:
        """Report the problems that the checks of a node find in a value of one of the `known` kinds."""
        for check in node.checks:
            kinds = check.kinds & known
            if not kinds:
                continue
            if isinstance(check, PLAIN):
                self.fail_unless(self.test(Node(checks=(check,)), name, known), at, check.rule)
            elif known <= check.kinds:
                self._check(check, name, at, known)
            else:
                with self.code.when(of_kinds(kinds, name, known)):
                    self._check(check, name, at, kinds)

    def _check(self, check: Check, name: str, at: PointerText, known: Kinds) -> None:
        from authwright.targets.typescript.validator.problem_members import MemberProblems  # noqa: PLC0415
        from authwright.targets.typescript.validator.problem_unions import UnionProblems  # noqa: PLC0415

        match check:
            case Members() | Dependent() | Names() | UnevaluatedMembers():
                MemberProblems(self).write(check, name, at)
            case AnyOf() | OneOf() | ByTag():
                UnionProblems(self).write(check, name, at, known)
            case Matches():
                self._matches(check, name, at)
            case Items():
                self._items(check, name, at)
            case Contains():
                self._contains(check, name, at)
            case Call():
                self._call(check.sub, name, at)
            case ByKind():
                self._by_kind(check, name, at, known)
            case If():
                self._if(check, name, at, known)
            case When():
                with self.code.when(there(name, check.name)):
                    self.node(check.node, name, at, OBJECT)
            case UnevaluatedItems():
                self._unevaluated_items(check, name, at)
            case _:
                raise TypeError(check)

    def _call(self, sub: int, name: str, at: PointerText) -> None:
        arguments = [name, str(at), self.list]
        if self.module.problems.subs[sub].recursive:
            self.code.do(self.module.why_name(sub), [*arguments, self.depth or "0"])
            return
        fits = called(self.conditions.call(sub, name, self.depth))
        self.code.if_then(opposite(fits), self.module.why_name(sub), arguments)

    def _matches(self, check: Matches, name: str, at: PointerText) -> None:
        matched = self.test(Node(checks=(Matches(check.pattern, check.rule),)), name, STRING)
        if check.longest is None or check.too_long is None:
            self.fail_unless(matched, at, check.rule)
            return
        short = self.test(Node(checks=(Length(check.longest, False, check.too_long),)), name, STRING)
        with self.code.when(opposite(short), chained=True):
            self.fail(at, check.too_long)
        with self.code.else_when(opposite(matched)):
            self.fail(at, check.rule)

    def _items(self, check: Items, name: str, at: PointerText) -> None:
        for index, node in enumerate(check.first):
            if not node.always:
                longer = self.code.when(Atom(f"{name}.length > {index}"))
                with longer, self.reading(f"{name}[{index}]") as inner:
                    self.node(node, inner, at.item(index))
        if check.rest is not None and not check.rest.always:
            with self.each_item(name, len(check.first)) as (index_name, inner):
                self.node(check.rest, inner, at.indexed(index_name))

    def _contains(self, check: Contains, name: str, at: PointerText) -> None:
        if not check.least and check.most is None:
            return
        count = self.count_items(check.node, name)
        few = Atom(f"{count} < {check.least}", f"{count} >= {check.least}")
        many = Atom(f"{count} > {check.most}")
        if check.least:
            self.code.if_then(few, *self.report("fail", check.too_few, at))
            # Both can only be when more are wanted than allowed.
            many_only = (
                both(opposite(few), many) if check.most is not None and check.most < check.least else many
            )
        else:
            many_only = many
        if check.most is not None:
            self.code.if_then(many_only, *self.report("fail", check.too_many, at))

    def _by_kind(self, check: ByKind, name: str, at: PointerText, known: Kinds) -> None:
        for kinds, node in check.cases:
            if known <= kinds:
                self.node(node, name, at, known)
            elif kinds & known:
                with self.code.when(of_kinds(kinds & known, name, known)):
                    self.node(node, name, at, kinds & known)

    def _if(self, check: If, name: str, at: PointerText, known: Kinds) -> None:
        test = self.test(check.test, name, known)
        if test == ALWAYS:
            self.node(check.then, name, at, known)
        elif test == NEVER:
            self.node(check.otherwise, name, at, known)
        elif check.then.always:
            with self.code.when(opposite(test)):
                self.node(check.otherwise, name, at, known)
        else:
            with self.code.when(test, chained=True):
                self.node(check.then, name, at, known & check.test.allowed)
            with self.code.otherwise():
                self.node(check.otherwise, name, at, known)

    def _unevaluated_items(self, check: UnevaluatedItems, name: str, at: PointerText) -> None:
        begun = self.guards(check.guards, name, ARRAY)
        with begun as guards, self.each_item(name) as (index, inner):
            seen = either(*(self.seen_item(one, index, inner, guards) for one in check.seen))
            with self.unless(seen):
                self.node(check.node, inner, at.indexed(index))
