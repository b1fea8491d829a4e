"""The functions of a module, written until nothing that they call is missing."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from authwright.checks.kinds import ANY
from authwright.targets.code import Code
from authwright.targets.python.validator.boolean import BooleanWriter
from authwright.targets.python.validator.module import Module
from authwright.targets.python.validator.pointers import PointerText
from authwright.targets.python.validator.problems import ProblemsWriter

_DEEP: Final = "depth + 1"
_LOCAL: Final = re.compile(r"(?<![\w.])[a-z]{1,2}[0-9]+(?!\w)")
_ASSIGNED: Final = re.compile(r'^ *([a-z]{1,2}[0-9]+)(?:: "")? = ', re.MULTILINE)
_TEXT: Final = re.compile(r'f?"(?:[^"\\]|\\.)*"')
# Texts are matched to be left alone; those with expressions in them name only locals that are read.
_PIECE: Final = re.compile(f"{_TEXT.pattern}|{_LOCAL.pattern}")


def boolean_body(module: Module, sub: int) -> str:
    """Return the body of the boolean function of a part that is offered."""
    if module.boolean.subs[sub].recursive:
        code = Code()
        with code.block("try:"):
            code.add(f"return {module.is_name(sub)}(value, 0)")
        with code.block("except RecursionError:"):
            code.add("return False")
        return str(code)
    return _marked(_boolean(module, sub, "value", ""))


def problems_body(module: Module, sub: int) -> str:
    """Return the body of the function that gives the problems of a part that is offered."""
    code = Code()
    if module.problems.subs[sub].recursive:
        code.add('E: "Problems" = []')
        with code.block("try:"):
            code.add(f'{module.why_name(sub)}(value, "", E, 0)')
        with code.block("except RecursionError:"):
            code.add('return [("", _TOO_DEEP)]')
    elif sub in module.shared:
        code.add('E: "Problems" = []', f'{module.why_name(sub)}(value, "", E)')
    else:
        code.add('E: "Problems" = []')
        ProblemsWriter(module, code).node(module.problems.subs[sub].node, "value", PointerText())
    code.add("return E")
    return _marked(str(code))


def private_functions(module: Module) -> Iterator[str]:
    """Yield the functions that those of the entries call, and that these call in turn."""
    written: set[str] = set()
    while True:
        wanted = [*_wanted(module)]
        fresh = [one for one in wanted if one[0] not in written]
        if not fresh:
            return
        name, kind, index = fresh[0]
        written.add(name)
        yield {"is": _is_function, "why": _why_function, "ok": _test_function}[kind](module, name, index)


def _wanted(module: Module) -> Iterator[tuple[str, str, int]]:
    for sub in [sub for sub in module.called if sub not in module.elsewhere]:
        if module.public_is(sub) is None:
            yield module.is_name(sub), "is", sub
    for sub in [sub for sub in module.detailed if sub not in module.elsewhere]:
        yield module.why_name(sub), "why", sub
    for index in range(len(module.tests)):
        yield f"_ok{index}", "ok", index


def _is_function(module: Module, name: str, sub: int) -> str:
    deep = module.boolean.subs[sub].recursive
    body = _boolean(module, sub, "v", _DEEP if deep else "")
    return _function(f'def {name}(v: "Any"{_depth(deep)}) -> "bool":', _guarded(deep) + body)


def _boolean(module: Module, sub: int, name: str, depth: str) -> str:
    code = Code()
    BooleanWriter(module, code, depth).require(module.boolean.subs[sub].node, name, last=True)
    return _ended(code)


def _ended(code: Code) -> str:
    """End a boolean function: it answers True at the end, and False for a member that is missing."""
    if not (code.lines and code.lines[-1].startswith("return ")):
        code.add("return True")
    if '["' not in "".join(code.lines):
        return str(code)
    guarded = Code()
    with guarded.block("try:"):
        guarded.add(*code.lines)
    with guarded.block("except KeyError:"):
        guarded.add("return False")
    return str(guarded)


def _test_function(module: Module, name: str, index: int) -> str:
    node, known, deep = module.tests[index]
    code = Code()
    BooleanWriter(module, code, "depth" if deep else "").require(node, "v", known, last=True)
    return _function(f'def {name}(v: "Any"{_depth(deep)}) -> "bool":', _ended(code))


def _why_function(module: Module, name: str, sub: int) -> str:
    deep = module.problems.subs[sub].recursive
    code = Code()
    if deep:
        _deep(code)
    writer = ProblemsWriter(module, code, _DEEP if deep else "")
    writer.node(module.problems.subs[sub].node, "v", PointerText((("p", True),)), ANY)
    if not code.lines:
        code.add("return")
    head = f'def {name}(v: "Any", p: "str", E: "Problems"{_depth(deep)}) -> "None":'
    return _function(head, str(code))


def _depth(deep: bool) -> str:
    return ', depth: "int"' if deep else ""


def _deep(code: Code) -> None:
    with code.block("if depth >= _DEPTH:"):
        code.add("raise RecursionError")


def _guarded(deep: bool) -> str:
    code = Code()
    if deep:
        _deep(code)
        code.add("")
    return str(code)


def _function(head: str, body: str) -> str:
    lines = [f"    {line}" if line else "" for line in _marked(body).split("\n")]
    return "\n".join([head, *lines])


def _marked(body: str) -> str:
    """Return the body of a function with an underscore before the locals that are assigned and never read."""
    code = _TEXT.sub(lambda text: text[0] if text[0].startswith("f") else '""', body)
    assigned = Counter(_ASSIGNED.findall(code))
    unused = {
        name for name, count in Counter(_LOCAL.findall(code)).items() if count == max(assigned[name], 1)
    }
    return _PIECE.sub(lambda piece: f"_{piece[0]}" if piece[0] in unused else piece[0], body)
