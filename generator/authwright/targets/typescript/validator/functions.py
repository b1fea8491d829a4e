"""The functions of a module, written until nothing that they call is missing."""

import re
from collections.abc import Iterator

from authwright.checks.kinds import ANY, Kinds
from authwright.checks.plan import Node
from authwright.targets.asked import in_turn
from authwright.targets.typescript.heads import function_head
from authwright.targets.typescript.validator.boolean import BooleanWriter
from authwright.targets.typescript.validator.kinds import type_of
from authwright.targets.typescript.validator.module import Module
from authwright.targets.typescript.validator.pointers import PointerText
from authwright.targets.typescript.validator.problems import ProblemsWriter
from authwright.targets.typescript.validator.statements import Statements

_DEEPER = "depth + 1"


def boolean_body(module: Module, sub: int) -> str:
    """Return the body of the boolean function of a part that is offered."""
    part = module.boolean.subs[sub]
    if not part.recursive:
        return _boolean(module, part.node, "value")
    return _caught([f"return {module.is_name(sub)}(value, 0);"], "return notDeep(error, false);")


def problems_body(module: Module, sub: int) -> str:
    """Return the body of the function that gives the problems of a part that is offered."""
    part = module.problems.subs[sub]
    code, table = Statements(), module.table(sub)
    code.add("const problems: Problem[] = [];")
    if part.recursive:
        fits, explain = module.is_name(sub), module.why_name(sub)
        tried = [f'if (!{fits}(value, 0)) {explain}(value, "", problems, 0);', "return problems;"]
        return f"{code}\n{_caught(tried, 'return notDeep(error, tooDeep());')}"
    if sub in module.called:
        code.add(f'{module.why_name(sub)}(value, "", problems);')
    else:
        ProblemsWriter(module, code, table).node(part.node, "value", PointerText())
    code.add("return problems;")
    return table.resolved(str(code))


def parameter(body: str, name: str = "value") -> str:
    """Return `name`, what a function takes, for its head: with an underscore when its body ignores it."""
    return name if re.search(rf"\b{name}\b", body) else f"_{name}"


def private_functions(module: Module) -> Iterator[str]:
    """Yield the functions that those of the entries call, and that these call in turn."""
    tested, explained, tests = module.tested.parts, module.explained.parts, module.tests.tests
    for which, index in in_turn(tested, explained, tests):
        if which == 1:
            yield _explain(module, explained[index])
        elif which == 2:
            yield _test(module, index)
        elif not module.is_public(tested[index]):
            yield _fits(module, tested[index])


def _fits(module: Module, sub: int) -> str:
    part = module.boolean.subs[sub]
    name = module.is_name(sub)
    return _function(module, name, part.node, ANY, deep=part.recursive, counted=part.recursive)


def _test(module: Module, index: int) -> str:
    node, known, deep = module.tests.tests[index]
    return _function(module, f"test{index}", node, known, deep=deep, counted=False)


def _function(module: Module, name: str, node: Node, known: Kinds, *, deep: bool, counted: bool) -> str:
    body = "  refuseDepth(depth);\n" if counted else ""
    body += _boolean(module, node, "value", known, (_DEEPER if counted else "depth") if deep else "")
    parameters = [f"{parameter(body)}: {type_of(known)}"]
    parameters += [f"{parameter(body, 'depth')}: number"] if deep else []
    return f"{function_head(f'function {name}', parameters, 'boolean')}\n{body}\n}}"


def _boolean(module: Module, node: Node, name: str, known: Kinds = ANY, depth: str = "") -> str:
    writer = BooleanWriter(module, Statements(), depth)
    writer.require(node, name, known)
    writer.finish()
    return str(writer.code)


def _explain(module: Module, sub: int) -> str:
    part = module.problems.subs[sub]
    code, table = Statements(), module.table(sub)
    if part.recursive:
        code.add("refuseDepth(depth);")
    writer = ProblemsWriter(module, code, table, _DEEPER if part.recursive else "")
    writer.node(part.node, "value", PointerText((("at", True),)))
    types = {"value": "unknown", "at": "string", "problems": "Problem[]", "depth": "number"}
    if not part.recursive:
        del types["depth"]
    parameters = [f"{parameter(str(code), name)}: {kind}" for name, kind in types.items()]
    head = function_head(f"function {module.why_name(sub)}", parameters, "void")
    return table.resolved(f"{head}\n{code}\n}}")


def _caught(tried: list[str], caught: str) -> str:
    code = Statements()
    with code.block("try {"):
        code.add(*tried)
    with code.block("} catch (error) {", "}"):
        code.add(caught)
    return str(code)
