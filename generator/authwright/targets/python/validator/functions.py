"""The functions of a module, written until nothing that they call is missing."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from authwright.targets.asked import in_turn
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
        code.add('E: "Problems" = []', *_problems(module, sub, "value", PointerText()))
    code.add("return E")
    return _marked(str(code))


def private_functions(module: Module) -> Iterator[str]:
    """Yield the functions that those of the entries call, and that these call in turn."""
    tested, explained, tests = module.tested.parts, module.explained.parts, module.tests.tests
    for which, index in in_turn(tested, explained, tests):
        if which == 2:
            yield _test_function(module, index)
        elif which == 1 and explained[index] not in module.elsewhere:
            yield _why_function(module, explained[index])
        elif which == 0 and tested[index] not in module.elsewhere and module.public_is(tested[index]) is None:
            yield _is_function(module, tested[index])


def _is_function(module: Module, sub: int) -> str:
    deep = module.boolean.subs[sub].recursive
    body = _boolean(module, sub, "v", _DEEP if deep else "")
    return _function(f'def {module.is_name(sub)}(v: "Any"{_depth(deep)}) -> "bool":', _guarded(deep) + body)


def _boolean(module: Module, sub: int, name: str, depth: str) -> str:
    writer = BooleanWriter(module, Code(), depth)
    writer.require(module.boolean.subs[sub].node, name, last=True)
    return _ended(writer)


def _ended(writer: BooleanWriter) -> str:
    """End a boolean function: it answers True at the end, and False for what cannot be looked at."""
    code = writer.code
    if not (code.lines and code.lines[-1].startswith("return ")):
        code.add("return True")
    # A member that is missing, and a name that is no text.
    raised = ["KeyError"] if '["' in "".join(code.lines) else []
    raised += ["AttributeError", "TypeError"] if writer.reads_keys else []
    return "\n".join(_caught(code.lines, raised, "return False"))


def _caught(lines: Sequence[str], raised: Sequence[str], answer: str) -> Sequence[str]:
    """Return `lines`, and `answer` for what they may raise."""
    if not raised:
        return lines
    code = Code()
    with code.block("try:"):
        code.add(*lines)
    with code.block(f"except {raised[0]}:" if len(raised) == 1 else f"except ({', '.join(raised)}):"):
        code.add(answer)
    return code.lines


def _test_function(module: Module, index: int) -> str:
    node, known, deep = module.tests.tests[index]
    writer = BooleanWriter(module, Code(), "depth" if deep else "")
    writer.require(node, "v", known, last=True)
    return _function(f'def _ok{index}(v: "Any"{_depth(deep)}) -> "bool":', _ended(writer))


def _why_function(module: Module, sub: int) -> str:
    deep = module.problems.subs[sub].recursive
    code = Code()
    if deep:
        _deep(code)
    code.add(*_problems(module, sub, "v", PointerText((("p", True),)), _DEEP if deep else ""))
    if not code.lines:
        code.add("return")
    head = f'def {module.why_name(sub)}(v: "Any", p: "str", E: "Problems"{_depth(deep)}) -> "None":'
    return _function(head, str(code))


def _problems(module: Module, sub: int, name: str, at: PointerText, depth: str = "") -> Sequence[str]:
    """Return the statements that list the problems of a part; a name that is no text is none of JSON's."""
    writer = ProblemsWriter(module, Code(), depth)
    writer.node(module.problems.subs[sub].node, name, at)
    raised = ["AttributeError", "TypeError"] if writer.tests.reads_keys else []
    return _caught(writer.code.lines, raised, f"E.append(({at}, _INVALID_JSON))")


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
