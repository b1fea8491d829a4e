"""The rules for templates, checked on Jinja's own syntax tree.

A template shows; it does not decide. Allowed are text, `{{ attribute }}` with house filters, `for`,
`if attribute`, `if not attribute`, `include`, and macros for layout. Everything else is refused, and with it
every way to print a text that no writer has made safe.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from jinja2 import nodes

FILTERS: Final = frozenset({"indent", "lines"})
MAX_DEPTH: Final = 3
MAX_LINES: Final = 150


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A broken rule: the template's line, counted from 1, and what is wrong there."""

    line: int
    message: str


def lint(tree: nodes.Template, source: str) -> list[Problem]:
    """Return the broken rules of a parsed template, by line; empty when it keeps them all."""
    walker = _Walker(frozenset(_macro_names(tree)))
    walker.body(tree.body, 0)
    lines = source.count("\n") + (not source.endswith("\n"))
    if lines > MAX_LINES:
        walker.problems.append(Problem(MAX_LINES + 1, f"{lines} lines, at most {MAX_LINES} are allowed"))
    return sorted(set(walker.problems))


def _macro_names(tree: nodes.Template) -> Iterator[str]:
    yield "caller"
    for macro in tree.find_all(nodes.Macro):
        yield macro.name
    for whole in tree.find_all(nodes.Import):
        yield whole.target
    for chosen in tree.find_all(nodes.FromImport):
        for name in chosen.names:
            yield name if isinstance(name, str) else name[1]


def _is_attribute(node: nodes.Node) -> bool:
    while isinstance(node, nodes.Getattr):
        if node.attr.startswith("_"):
            return False
        node = node.node
    return isinstance(node, nodes.Name) and not node.name.startswith("_")


def _root_name(node: nodes.Node) -> str:
    while isinstance(node, nodes.Getattr):
        node = node.node
    return node.name if isinstance(node, nodes.Name) else ""


@dataclass(slots=True)
class _Walker:
    """Walks statements; expressions are judged where they are used, because the place decides."""

    macros: frozenset[str]
    problems: list[Problem] = field(default_factory=list[Problem])

    def refuse(self, node: nodes.Node, message: str) -> None:
        # Jinja puts no line on the scopes it makes up itself; what they hold has one.
        lines = [inner.lineno for inner in (node, *node.iter_child_nodes()) if inner.lineno]
        self.problems.append(Problem(lines[0] if lines else 1, message))

    def body(self, body: list[nodes.Node], depth: int) -> None:
        for node in body:
            self.statement(node, depth)

    def statement(self, node: nodes.Node, depth: int) -> None:
        match node:
            case nodes.Output():
                for shown in node.nodes:
                    self.output(shown)
            case nodes.For():
                self.loop(node, depth + 1)
            case nodes.If():
                self.condition(node, depth + 1)
            case nodes.Macro():
                if node.defaults:
                    self.refuse(node, "a macro's parameters have no defaults")
                self.body(node.body, depth)
            case nodes.CallBlock():
                self.call(node.call)
                self.body(node.body, depth + 1)
            case nodes.Include() | nodes.Import() | nodes.FromImport():
                self.other_template(node)
            case _:
                self.refuse(node, f"`{_tag(node)}` is not allowed in a template")

    def loop(self, node: nodes.For, depth: int) -> None:
        self.deep(node, depth)
        if not _is_attribute(node.iter):
            self.refuse(node, "a loop goes over an attribute of the view")
        if node.test is not None or node.recursive:
            self.refuse(node, "a loop neither filters nor recurses")
        self.body(node.body, depth)
        self.body(node.else_, depth)

    def condition(self, node: nodes.If, depth: int) -> None:
        self.deep(node, depth)
        test = node.test.node if isinstance(node.test, nodes.Not) else node.test
        if not _is_attribute(test):
            hint = "`if` takes an attribute or `not` an attribute; let the view decide"
            self.refuse(node, hint)
        self.body(node.body, depth)
        for other in node.elif_:
            self.condition(other, depth)
        self.body(node.else_, depth)

    def deep(self, node: nodes.Node, depth: int) -> None:
        if depth == MAX_DEPTH + 1:
            self.refuse(node, f"blocks nest deeper than {MAX_DEPTH}")

    def other_template(self, node: nodes.Include | nodes.Import | nodes.FromImport) -> None:
        if not (isinstance(node.template, nodes.Const) and isinstance(node.template.value, str)):
            self.refuse(node, "the name of another template is written out")
        if isinstance(node, nodes.Include) and node.ignore_missing:
            self.refuse(node, "a template that is included must exist")

    def output(self, node: nodes.Node) -> None:
        match node:
            case nodes.TemplateData():
                return
            case nodes.Filter():
                self.filter(node)
            case nodes.Call():
                self.call(node)
            case nodes.Const():
                self.refuse(node, "a constant in {{ }}: write it as text")
            case _:
                if not _is_attribute(node):
                    self.refuse(node, f"`{_tag(node)}` in {{{{ }}}}: print an attribute of the view")

    def filter(self, node: nodes.Filter) -> None:
        if node.name not in FILTERS:
            self.refuse(node, f"filter `{node.name}` is not one of {', '.join(sorted(FILTERS))}")
        simple = all(isinstance(arg, nodes.Const) and isinstance(arg.value, int) for arg in node.args)
        if not simple or node.kwargs or node.dyn_args or node.dyn_kwargs:
            self.refuse(node, f"filter `{node.name}` takes whole numbers only")
        # None stands in filter blocks, which are refused as such.
        if node.node is not None:
            self.output(node.node)

    def call(self, node: nodes.Call) -> None:
        if not _is_attribute(node.node) or _root_name(node.node) not in self.macros:
            self.refuse(node, "only macros can be called")
        arguments = [*node.args, *(named.value for named in node.kwargs)]
        if node.dyn_args or node.dyn_kwargs or not all(_is_attribute(arg) for arg in arguments):
            self.refuse(node, "a macro is given attributes of the view")


def _tag(node: nodes.Node) -> str:
    names: dict[type[nodes.Node], str] = {
        nodes.Assign: "set",
        nodes.AssignBlock: "set",
        nodes.Compare: "comparison",
        nodes.CondExpr: "if expression",
        nodes.FilterBlock: "filter block",
        nodes.Scope: "autoescape",
        nodes.ExprStmt: "do",
        nodes.Concat: "~",
        nodes.Getitem: "[...]",
    }
    return names.get(type(node), type(node).__name__.lower())
