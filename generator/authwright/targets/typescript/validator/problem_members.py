"""Problems of the members of objects."""

from authwright.checks.kinds import OBJECT, STRING
from authwright.checks.plan import Check, Dependent, Member, Members, Names, Never, Node, UnevaluatedMembers
from authwright.checks.rules import Rule
from authwright.targets.typescript.validator.boolean_members import Local, is_counted
from authwright.targets.typescript.validator.expressions import (
    Atom,
    both,
    either,
    equal,
    opposite,
)
from authwright.targets.typescript.validator.kinds import of_kinds
from authwright.targets.typescript.validator.members import member, there
from authwright.targets.typescript.validator.pointers import PointerText
from authwright.targets.typescript.validator.problems import ProblemsWriter
from authwright.targets.typescript.validator.rules import lists_beside


class MemberProblems:
    """Writes checks of members for a function of problems."""

    def __init__(self, writer: ProblemsWriter) -> None:
        self._writer = writer
        self._code = writer.code

    def write(self, check: Check, name: str, at: PointerText) -> None:
        """Write a check of members; `name` is an object."""
        match check:
            case Members():
                self._members(check, name, at)
            case Dependent():
                with self._code.when(there(name, check.name)):
                    for one, rule in check.required:
                        self._writer.fail_unless(there(name, one), at.member(one), rule)
            case Names():
                with self._writer.each_member(name) as (key, _):
                    fits = self._writer.test(check.node, key, STRING)
                    self._writer.fail_unless(fits, _below(at, key), check.rule)
            case UnevaluatedMembers():
                self._unevaluated(check, name, at)
            case _:
                raise TypeError(check)

    def _members(self, check: Members, name: str, at: PointerText) -> None:
        closed = is_counted(check) and check.others is not None and _is_no_more_than_never(check.others)
        count = self._writer.fresh("n") if closed else ""
        if closed:
            self._code.add(f"let {count} = {sum(one.required is not None for one in check.listed)};")
        read = [one for one in check.listed if closed or not (one.node or Node()).always]
        local = Local(self._code, self._writer.fresh("v"), len(read))
        for one in check.listed:
            inner = at.member(one.name)
            if one in read:
                local.assign(member(name, one.name))
                self._writer.conditions.forget(local.name)
                self._member(one, local.name, inner, count)
            elif one.required:
                self._writer.fail_unless(there(name, one.name), inner, one.required)
        if closed and check.others is not None:
            self._strangers(check, check.others, name, at, count)
        elif check.patterns or check.said_of_others:
            self._others(check, name, at)

    def _member(self, one: Member, name: str, at: PointerText, count: str) -> None:
        node = one.node or Node()
        missing = equal(name, "undefined")
        if one.required is None and not count and len(node.types) == 1 and not node.checks:
            mistaken = opposite(of_kinds(node.allowed, name, narrows=False))
            call = self._writer.report("failType", node.types[0].rule, at, name)
            self._code.if_then(both(opposite(missing), mistaken), *call)
        elif one.required is None:
            with self._code.when(opposite(missing)):
                if count:
                    self._code.add(f"{count}++;")
                self._writer.node(node, name, at)
        elif len(node.types) == 1 and not self._passes_null(node):
            self._required(node, name, at, one.required, count)
        else:
            with self._code.when(missing, chained=True):
                if count:
                    self._code.add(f"{count}--;")
                self._writer.fail(at, one.required)
            with self._code.otherwise():
                self._writer.node(node, name, at)

    @staticmethod
    def _passes_null(node: Node) -> bool:
        return "null" in node.allowed and bool(node.checks)

    def _required(self, node: Node, name: str, at: PointerText, rule: Rule, count: str) -> None:
        """Report the problems of a member that must be there; one that is missing is of no kind."""
        mistaken = opposite(of_kinds(node.allowed, name, narrows=bool(node.checks)))
        function = f"{count} -= failMember" if count else "failMember"
        call = self._writer.report(function, node.types[0].rule, at, self._writer.number(rule), name)
        if not node.checks:
            self._code.if_then(mistaken, *call)
            return
        with self._code.when(mistaken, chained=True):
            self._code.do(*call)
        with self._code.otherwise():
            self._writer.checks(node, name, at, node.allowed)

    def _strangers(self, check: Members, others: Node, name: str, at: PointerText, count: str) -> None:
        rule = next(one.rule for one in others.checks if isinstance(one, Never))
        self._code.add(f"for (const _ in {name}) {count}--;")
        listed = [(one.name, one.node or Node()) for one in check.listed]
        beside = bool(listed) and all(lists_beside(rule, *one) for one in listed)
        names = "" if beside else self._writer.module.set_of([one.name for one in check.listed])
        call = self._writer.report("failStrangers", rule, at, name, last=names)
        self._code.if_then(Atom(f"{count} < 0"), *call)

    def _others(self, check: Members, name: str, at: PointerText) -> None:
        writer = self._writer
        listed = [one.name for one in check.listed if one.node is not None]
        others = check.said_of_others
        with writer.each_member(name) as (key, value), writer.reading(value) as inner:
            below = _below(at, key)
            known = writer.is_one_of(key, listed)
            for pattern, node in check.patterns:
                matched = writer.matched(pattern, key, once=node.always or others is None)
                known = either(known, matched)
                with self._code.when(matched):
                    writer.node(node, inner, below)
            if others is not None:
                with writer.unless(known):
                    writer.node(others, inner, below)

    def _unevaluated(self, check: UnevaluatedMembers, name: str, at: PointerText) -> None:
        writer = self._writer
        begun, members = writer.guards(check.guards, name, OBJECT), writer.each_member(name)
        with begun as guards, members as (key, value), writer.reading(value) as inner:
            seen = either(*(writer.seen_member(one, key, guards) for one in check.seen))
            with writer.unless(seen):
                writer.node(check.node, inner, _below(at, key))


def _is_no_more_than_never(node: Node) -> bool:
    """Whether a node refuses every value, and has nothing else to say of it."""
    match node:
        case Node(types=(), checks=(Never(),)):
            return True
        case _:
            return False


def _below(at: PointerText, key: str) -> PointerText:
    return at.dynamic(f"step({key})")
