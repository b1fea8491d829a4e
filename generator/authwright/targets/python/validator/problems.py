"""Functions of problems: statements that append what is wrong, and go on."""

from authwright.checks.kinds import ANY, OBJECT, STRING, Kinds
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
    Matches,
    Members,
    Names,
    Never,
    Node,
    OneOf,
    UnevaluatedItems,
    UnevaluatedMembers,
    When,
)
from authwright.checks.rules import Rule
from authwright.targets.code import Code
from authwright.targets.python.literals import literal
from authwright.targets.python.validator.boolean import BooleanWriter
from authwright.targets.python.validator.boolean_members import MembersWriter
from authwright.targets.python.validator.conditions import negated, of_kinds
from authwright.targets.python.validator.module import Module
from authwright.targets.python.validator.pointers import PointerText
from authwright.targets.python.validator.problem_members import MemberProblems
from authwright.targets.python.validator.problem_unions import UnionProblems


class ProblemsWriter:
    """Writes the statements of one function of problems."""

    def __init__(self, module: Module, code: Code, depth: str = "") -> None:
        self.module = module
        self.code = code
        self.depth = depth
        # Conditions, and tests of branches, are those of boolean functions.
        self.tests = BooleanWriter(module, code, depth)
        self.found = "E"

    def node(self, node: Node, name: str, at: PointerText, known: Kinds = ANY) -> None:
        """Append the problems of the value called `name`, which stands at `at`."""
        wrong = [one for one in node.types if not known <= one.allowed]
        if not wrong:
            self.checks(node, name, at, known)
            return
        word = "if"
        for one in wrong:
            with self.code.block(f"{word} {negated(of_kinds(one.allowed, name))}:"):
                self.wrong_type(at, one.rule, name)
            word = "elif"
        if node.checks:
            with self.tests.filled("else:"):
                self.checks(node, name, at, known & node.allowed)

    def problem(self, at: PointerText, rule: Rule) -> None:
        """Append a problem."""
        self.code.add(f"{self.found}.append({self.module.problem(at, rule)})")

    def wrong_type(self, at: PointerText, rule: Rule, name: str) -> None:
        """Append the problem that the value called `name` is of the wrong type."""
        if at.constant is None:
            self.code.add(f"{self.found}.append(({at}, {self.module.rule(rule)}[type({name})]))")
        else:
            self.code.add(f"{self.found}.append({self.module.problem(at, rule)}[type({name})])")

    def checks(self, node: Node, name: str, at: PointerText, known: Kinds) -> None:
        """Append what the checks of a node find; the value is of one of the `known` kinds."""
        for check in node.checks:
            kinds = check.kinds & known
            if not kinds:
                continue
            if isinstance(check, PLAIN):
                self._plain(check, name, at, known)
            elif known <= check.kinds:
                self._check(check, name, at, known)
            else:
                with self.tests.filled(f"if {of_kinds(kinds, name)}:"):
                    self._check(check, name, at, kinds)

    def _plain(self, check: Check, name: str, at: PointerText, known: Kinds) -> None:
        condition = self.tests.test(Node(checks=(check,)), name, known)
        with self.code.block(f"if {negated(condition)}:"):
            self.problem(at, check.rule)  # type: ignore[union-attr]  # all plain ones have a rule

    def _check(self, check: Check, name: str, at: PointerText, known: Kinds) -> None:  # noqa: PLR0912 - a case each
        match check:
            case Matches():
                self._matches(check, name, at)
            case Members():
                MemberProblems(self).write(check, name, at)
            case Dependent():
                self._dependent(check, name, at)
            case Names():
                self._names(check, name, at)
            case Items():
                self._items(check, name, at)
            case Contains():
                self._contains(check, name, at)
            case Call():
                with self.code.block(f"if not {self.tests.conditions.call(check.sub, name, self.depth)}:"):
                    self._why(check.sub, name, at)
            case AnyOf() | OneOf():
                UnionProblems(self).write(check, name, at, known)
            case ByKind():
                self._by_kind(check, name, at, known)
            case ByTag():
                self._by_tag(check, name, at)
            case If():
                with self.tests.filled(f"if {self.tests.test(check.test, name, known)}:"):
                    self.node(check.then, name, at, known)
                if not check.otherwise.always:
                    with self.tests.filled("else:"):
                        self.node(check.otherwise, name, at, known)
            case When():
                with self.tests.filled(f"if {literal(check.name)} in {name}:"):
                    self.node(check.node, name, at, OBJECT)
            case UnevaluatedMembers():
                self._unevaluated_members(check, name, at)
            case UnevaluatedItems():
                self._unevaluated_items(check, name, at)
            case _:
                raise TypeError(check)

    def _why(self, sub: int, name: str, at: PointerText) -> None:
        depth = f", {self.depth or '0'}" if self.module.problems.subs[sub].recursive else ""
        self.code.add(f"{self.module.why_name(sub)}({name}, {at}, {self.found}{depth})")

    def below(self, at: PointerText, key: str) -> PointerText:
        """Return the pointer of the member whose name is in the variable `key`."""
        return at.dynamic(f"_step({key})")

    def _names(self, check: Names, name: str, at: PointerText) -> None:
        key = self.tests.fresh("k")
        self.tests.reads_keys = True
        test = self.tests.test(check.node, key, STRING)
        walked = f"for {key} in _ordered({name}):"
        with self.code.block(walked), self.code.block(f"if {negated(test)}:"):
            self.problem(self.below(at, key), check.rule)

    def _matches(self, check: Matches, name: str, at: PointerText) -> None:
        word = "if"
        if check.longest is not None and check.too_long is not None:
            with self.code.block(f"if len({name}) > {check.longest}:"):
                self.problem(at, check.too_long)
            word = "elif"
        with self.code.block(f"{word} {negated(self.module.matches(check.pattern, name))}:"):
            self.problem(at, check.rule)

    def _dependent(self, check: Dependent, name: str, at: PointerText) -> None:
        with self.tests.filled(f"if {literal(check.name)} in {name}:"):
            for one, rule in check.required:
                with self.code.block(f"if {literal(one)} not in {name}:"):
                    self.problem(at.member(one), rule)

    def other(self, node: Node, value: str, inner: str, at: PointerText) -> None:
        """Append the problems of what the expression `value` gives, which is called `inner`."""
        match node:
            case Node(types=(), checks=(Never(rule),)):
                self.problem(at, rule)
            case _:
                self.code.add(f"{inner} = {value}")
                self.node(node, inner, at)

    def _items(self, check: Items, name: str, at: PointerText) -> None:
        for index, node in enumerate(check.first):
            if not node.always:
                with self.code.block(f"if len({name}) > {index}:"):
                    inner = self.tests.fresh("v")
                    self.code.add(f"{inner} = {name}[{index}]")
                    self.node(node, inner, at.item(index))
        if check.rest is None or check.rest.always:
            return
        index_name, inner = self.tests.fresh("i"), self.tests.fresh("v")
        start = len(check.first)
        walked = f"enumerate({name}[{start}:], {start})" if start else f"enumerate({name})"
        with self.tests.filled(f"for {index_name}, {inner} in {walked}:"):
            self.node(check.rest, inner, at.indexed(index_name))

    def _contains(self, check: Contains, name: str, at: PointerText) -> None:
        if not check.least and check.most is None:
            return
        count, inner = self.tests.fresh("n"), self.tests.fresh("v")
        self.code.add(f'{count}: "int" = 0')
        test = self.tests.test(check.node, inner)
        with self.code.block(f"for {inner} in {name}:"), self.code.block(f"if {test}:"):
            self.code.add(f"{count} += 1")
        with self.code.block(f"if {count} < {check.least}:"):
            self.problem(at, check.too_few)
        if check.most is not None:
            with self.code.block(f"elif {count} > {check.most}:"):
                self.problem(at, check.too_many)

    def _by_kind(self, check: ByKind, name: str, at: PointerText, known: Kinds) -> None:
        word = "if"
        for kinds, node in check.cases:
            if kinds & known:
                with self.tests.filled(f"{word} {of_kinds(kinds & known, name)}:"):
                    self.node(node, name, at, kinds & known)
                word = "elif"

    def _by_tag(self, check: ByTag, name: str, at: PointerText) -> None:
        tag = self.tests.fresh("t")
        self.code.add(f"{tag} = {name}.get({literal(check.name)}, _MISSING)")
        with self.code.block(f"if {tag} is _MISSING:"):
            self.problem(at.member(check.name), check.absent)
        for index, branch in enumerate(check.branches):
            told = self.tests.conditions.of_values(check.values_of(index), tag)
            with self.tests.filled(f"elif {told}:"):
                self.node(branch, name, at, OBJECT)
        with self.code.block("else:"):
            self.problem(at.member(check.name), check.unknown)

    def _unevaluated_members(self, check: UnevaluatedMembers, name: str, at: PointerText) -> None:
        guards = self.tests.guards(check.guards, name, OBJECT)
        key, inner = self.tests.fresh("k"), self.tests.fresh("v")
        seeing = MembersWriter(self.tests)
        with self.code.block(f"for {key} in _ordered({name}):"):
            seen = " or ".join(seeing.seen(one, key, guards) for one in check.seen) or "False"
            with self.tests.filled(f"if not ({seen}):"):
                self.other(check.node, f"{name}[{key}]", inner, self.below(at, key))

    def _unevaluated_items(self, check: UnevaluatedItems, name: str, at: PointerText) -> None:
        guards = self.tests.guards(check.guards, name, frozenset(("array",)))
        index, inner = self.tests.fresh("i"), self.tests.fresh("v")
        with self.code.block(f"for {index}, {inner} in enumerate({name}):"):
            seen = (
                " or ".join(self.tests.seen_item(one, index, inner, guards) for one in check.seen) or "False"
            )
            with self.tests.filled(f"if not ({seen}):"):
                self.node(check.node, inner, at.indexed(index))
