"""Problems of the members of objects."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from authwright.checks.plan import Member, Members, Node
from authwright.checks.rules import Rule
from authwright.checks.tree import inner_nodes
from authwright.targets.python.literals import literal
from authwright.targets.python.validator.conditions import negated, of_kinds
from authwright.targets.python.validator.pointers import PointerText

if TYPE_CHECKING:
    from authwright.targets.python.validator.problems import ProblemsWriter

# Members that are looked at all at once, unless they are too few for it to pay.
_RUN: Final = 8
_SHORTEST_RUN: Final = 5


class MemberProblems:
    """Writes what is wrong with members."""

    def __init__(self, writer: "ProblemsWriter") -> None:
        self._writer = writer

    def write(self, check: Members, name: str, at: PointerText) -> None:
        """Append the problems of the members of the object called `name`, which stands at `at`."""
        closed = check.closed
        count = ""
        if closed:
            count = self._writer.tests.fresh("n")
            self._writer.code.add(f"{count} = {sum(one.required is not None for one in check.listed)}")
        for run in _runs(check.listed):
            self._run(run, name, at, count)
        if count and check.others is not None:
            with self._writer.code.block(f"if {count} != len({name}):"):
                self._others(check, check.others, name, at)
        elif check.patterns or check.said_of_others:
            self._others(check, check.said_of_others, name, at)

    def _run(self, members: Sequence[Member], name: str, at: PointerText, count: str) -> None:
        """Look at some members all at once, and at one after the other only when something is wrong there."""
        chain = None if self._writer.depth or len(members) < _SHORTEST_RUN else self._chain(members, name)
        if chain is None:
            for member in members:
                self._member(member, name, at, count)
            return
        fine = self._writer.tests.fresh("ok")
        with self._writer.code.block("try:"):
            self._writer.code.add(f'{fine}: "bool" = {" and ".join(chain)}')
        with self._writer.code.block("except KeyError:"):
            self._writer.code.add(f"{fine} = False")
        optional = sum(one.required is None for one in members)
        with self._writer.code.block(f"if not {fine}:"):
            for member in members:
                self._member(member, name, at, count)
        if count and optional:
            with self._writer.code.block("else:"):
                self._writer.code.add(f"{count} += {optional}")

    def _chain(self, members: Sequence[Member], name: str) -> list[str] | None:
        return self._writer.tests.conditions.records.chain(members, name, "", all_there=True)

    def _member(self, member: Member, name: str, at: PointerText, count: str) -> None:
        there = literal(member.name)
        node = member.node or Node()
        if node.always and not count:
            if member.required:
                with self._writer.code.block(f"if {there} not in {name}:"):
                    self._writer.problem(at.member(member.name), member.required)
            return
        inner = self._writer.tests.fresh("v")
        self._writer.code.add(f"{inner} = {name}.get({there}, _MISSING)")
        if member.required:
            self._required(node, inner, at.member(member.name), member.required, count)
            return
        with self._writer.tests.filled(f"if {inner} is not _MISSING:"):
            if count:
                self._writer.code.add(f"{count} += 1")
            self._writer.node(node, inner, at.member(member.name))

    def _required(self, node: Node, name: str, at: PointerText, rule: Rule, count: str) -> None:
        """Append the problems of a member that must be there; one that is missing is of no kind."""
        if len(node.types) == 1:
            with self._writer.code.block(f"if {negated(of_kinds(node.allowed, name))}:"):
                with self._writer.code.block(f"if {name} is _MISSING:"):
                    if count:
                        self._writer.code.add(f"{count} -= 1")
                    self._writer.problem(at, rule)
                with self._writer.code.block("else:"):
                    self._writer.wrong_type(at, node.types[0].rule, name)
            if node.checks:
                with self._writer.tests.filled("else:"):
                    self._writer.checks(node, name, at, node.allowed)
            return
        with self._writer.code.block(f"if {name} is _MISSING:"):
            if count:
                self._writer.code.add(f"{count} -= 1")
            self._writer.problem(at, rule)
        if not node.always:
            with self._writer.tests.filled("else:"):
                self._writer.node(node, name, at)

    def _others(self, check: Members, others: Node | None, name: str, at: PointerText) -> None:
        key, inner = self._writer.tests.fresh("k"), self._writer.tests.fresh("v")
        listed = [one.name for one in check.listed if one.node is not None]
        with self._writer.code.block(f"for {key} in _ordered({name}):"):
            below = self._writer.below(at, key)
            if not check.patterns and others is not None:
                with self._writer.tests.filled(f"if {key} not in {self._writer.module.names_of(listed)}:"):
                    self._writer.other(others, f"{name}[{key}]", inner, below)
                return
            known = self._writer.tests.fresh("f")
            self._writer.code.add(
                f"{inner} = {name}[{key}]", f"{known} = {key} in {self._writer.module.names_of(listed)}"
            )
            for pattern, node in check.patterns:
                with self._writer.tests.filled(f"if {self._writer.tests.matches_key(pattern, key)}:"):
                    self._writer.code.add(f"{known} = True")
                    self._writer.node(node, inner, below)
            if others is not None:
                with self._writer.tests.filled(f"if not {known}:"):
                    self._writer.node(others, inner, below)


def _runs(members: Sequence[Member]) -> Iterator[list[Member]]:
    """Yield members in runs to look at at once; a record inside has runs of its own, so it stands alone."""
    run: list[Member] = []
    for member in members:
        if member.node is not None and _holds_records(member.node):
            yield from [run, [member]] if run else [[member]]
            run = []
            continue
        run.append(member)
        if len(run) == _RUN:
            yield run
            run = []
    if run:
        yield run


def _holds_records(node: Node) -> bool:
    return any(
        isinstance(check, Members) or any(_holds_records(inner) for inner in inner_nodes(check))
        for check in node.checks
    )
