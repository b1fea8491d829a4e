"""Problems of unions: those of the branch that a value was meant for."""

from collections.abc import Sequence
from contextlib import ExitStack, nullcontext
from typing import TYPE_CHECKING

from authwright.checks.kinds import Kinds
from authwright.checks.plan import AnyOf, Member, Members, Node, OneOf
from authwright.targets.python.literals import literal
from authwright.targets.python.validator.pointers import PointerText

if TYPE_CHECKING:
    from authwright.targets.python.validator.problems import ProblemsWriter


class UnionProblems:
    """Writes what is wrong with a value that no branch takes."""

    def __init__(self, writer: "ProblemsWriter") -> None:
        self._writer = writer

    def write(self, check: AnyOf | OneOf, name: str, at: PointerText, known: Kinds) -> None:
        """Append the problems of a union, if none of its branches holds."""
        if isinstance(check, AnyOf) and check.choice is None:
            self._tried(check, name, at, known)
            return
        tests = [self._writer.tests.test(branch, name, known) for branch in check.branches]
        if isinstance(check, AnyOf):
            with self._writer.code.block(f"if not ({' or '.join(f'({test})' for test in tests)}):"):
                self._explained(check, name, at, known)
            return
        count = self._writer.tests.fresh("n")
        self._writer.code.add(f"{count} = 0")
        for index, test in enumerate(tests):
            # Two that fit are enough to know.
            early = f"{count} < 2 and " if index > 1 else ""
            with self._writer.code.block(f"if {early}({test}):"):
                self._writer.code.add(f"{count} += 1")
        with self._writer.code.block(f"if {count} == 0:"):
            self._explained(check, name, at, known)
        with self._writer.code.block(f"elif {count} > 1:"):
            self._writer.problem(at, check.many)

    def _tried(self, check: AnyOf, name: str, at: PointerText, known: Kinds) -> None:
        """List the problems of one branch after the other, until one has none.

        The greatest records come first, for those of the others are many then, and need not be counted: a
        closed record has a problem for each member too much, or too few.
        """
        outer, near = self._writer.found, self._writer.tests.fresh("N")
        branches = sorted(check.branches, key=lambda branch: -len(_closed_members(branch)))
        with ExitStack() as blocks:
            for index, branch in enumerate(branches):
                self._writer.found = self._writer.tests.fresh("E")
                self._writer.code.add(f'{self._writer.found}: "Problems" = []')
                likely = _likely(branch, name, near) if index else ""
                with self._writer.code.block(f"if {likely}:") if likely else nullcontext():
                    self._writer.node(branch, name, at, known)
                    if index:
                        self._writer.code.add(f"{near}.append({self._writer.found})")
                unlikely = f" or len({near}) < {index + 1}" if likely else ""
                blocks.enter_context(self._writer.code.block(f"if {self._writer.found}{unlikely}:"))
                if not index:
                    self._writer.code.add(f"{near} = [{self._writer.found}]")
            self._writer.found = outer
            self._writer.code.add(
                f"{outer}.extend(_nearest({near}, {self._writer.module.problem(at, check.rule)}))"
            )

    def _explained(self, check: AnyOf | OneOf, name: str, at: PointerText, known: Kinds) -> None:
        """Append the problems of the branch that a value was meant for."""
        if check.choice is None:
            self._nearest(check, name, at, known)
            return
        tag = self._writer.tests.fresh("t")
        self._writer.code.add(f"{tag} = {name}.get({literal(check.choice.name)}, _MISSING)")
        word = "if"
        if check.choice.absent is not None:
            with self._writer.tests.filled(f"if {tag} is _MISSING:"):
                self._writer.node(check.branches[check.choice.absent], name, at, known)
            word = "elif"
        for index in dict.fromkeys(index for _, index in check.choice.branches):
            told = self._writer.tests.conditions.of_values(check.choice.values_of(index), tag)
            with self._writer.tests.filled(f"{word} {told}:"):
                self._writer.node(check.branches[index], name, at, known)
            word = "elif"
        with self._writer.code.block("else:"):
            self._nearest(check, name, at, known)

    def _nearest(self, check: AnyOf | OneOf, name: str, at: PointerText, known: Kinds) -> None:
        outer, lists = self._writer.found, list[str]()
        for branch in check.branches:
            self._writer.found = self._writer.tests.fresh("E")
            lists.append(self._writer.found)
            self._writer.code.add(f'{self._writer.found}: "Problems" = []')
            self._writer.node(branch, name, at, known)
        self._writer.found = outer
        self._writer.code.add(
            f"{outer}.extend(_nearest([{', '.join(lists)}], {self._writer.module.problem(at, check.rule)}))"
        )


def _closed_members(node: Node) -> Sequence[Member]:
    return next((one.listed for one in node.checks if isinstance(one, Members) and one.closed), ())


def _likely(node: Node, name: str, near: str) -> str:
    """Return the condition that a closed record may have as few problems as the nearest branch so far."""
    members = _closed_members(node)
    if not members:
        return ""
    required = sum(one.required is not None for one in members)
    return f"{required} - len({near}[0]) <= len({name}) <= {len(members)} + len({near}[0])"
