"""Problems of values that fit none of several alternatives."""

from authwright.checks.kinds import OBJECT, Kinds
from authwright.checks.plan import AnyOf, ByTag, Check, Choice, OneOf
from authwright.targets.typescript.validator.expressions import (
    ALWAYS,
    Atom,
    either,
    equal,
    opposite,
)
from authwright.targets.typescript.validator.members import member
from authwright.targets.typescript.validator.pointers import PointerText
from authwright.targets.typescript.validator.problems import ProblemsWriter


class UnionProblems:
    """Writes checks of unions for a function of problems."""

    def __init__(self, writer: ProblemsWriter) -> None:
        self._writer = writer
        self._code = writer.code

    def write(self, check: Check, name: str, at: PointerText, known: Kinds) -> None:
        """Write a check of a union."""
        match check:
            case AnyOf():
                fits = either(*(self._writer.test(branch, name, known) for branch in check.branches))
                if fits != ALWAYS:
                    with self._code.when(opposite(fits)):
                        self._explain(check, name, at, known)
            case OneOf():
                count = self._writer.count_branches(check, name, known)
                with self._code.when(equal(count, "0")):
                    self._explain(check, name, at, known)
                self._code.if_then(Atom(f"{count} > 1"), *self._writer.report("fail", check.many, at))
            case ByTag():
                self._by_tag(check, name, at)
            case _:
                raise TypeError(check)

    def _explain(self, check: AnyOf | OneOf, name: str, at: PointerText, known: Kinds) -> None:
        """Report the problems of the branch that a value was meant for."""
        if check.choice is None:
            self._nearest(check, name, at, known)
        else:
            self._chosen(check, check.choice, name, at, known)

    def _chosen(self, check: AnyOf | OneOf, choice: Choice, name: str, at: PointerText, known: Kinds) -> None:
        tag = self._writer.fresh("t")
        self._code.add(f"const {tag} = {member(name, choice.name)};")
        begun = choice.absent is not None
        if choice.absent is not None:
            with self._code.when(equal(tag, "undefined"), chained=True):
                self._writer.node(check.branches[choice.absent], name, at, known)
        for index in dict.fromkeys(index for _, index in choice.branches):
            told = self._writer.conditions.of_values(choice.values_of(index), tag)
            with self._code.else_when(told) if begun else self._code.when(told, chained=True):
                self._writer.node(check.branches[index], name, at, known)
            begun = True
        with self._code.otherwise():
            self._nearest(check, name, at, known)

    def _nearest(self, check: AnyOf | OneOf, name: str, at: PointerText, known: Kinds) -> None:
        outer, lists = self._writer.list, list[str]()
        for branch in check.branches:
            self._writer.list = self._writer.fresh("p")
            lists.append(self._writer.list)
            self._code.add(f"const {self._writer.list}: Problem[] = [];")
            self._writer.node(branch, name, at, known)
        self._writer.list = outer
        self._code.do(*self._writer.report("failNearest", check.rule, at, f"[{', '.join(lists)}]"))

    def _by_tag(self, check: ByTag, name: str, at: PointerText) -> None:
        tag = self._writer.fresh("t")
        inner = at.member(check.name)
        self._code.add(f"const {tag} = {member(name, check.name)};")
        with self._code.when(equal(tag, "undefined"), chained=True):
            self._writer.fail(inner, check.absent)
        for index, branch in enumerate(check.branches):
            told = self._writer.conditions.of_values(check.values_of(index), tag)
            with self._code.else_when(told):
                self._writer.node(branch, name, at, OBJECT)
        with self._code.otherwise():
            self._writer.fail(inner, check.unknown)
