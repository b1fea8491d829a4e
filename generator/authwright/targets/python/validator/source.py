"""A plan as the text of one Python module, which needs nothing but itself."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from authwright.checks.optimise import boolean_plan, inlined
from authwright.checks.plan import CheckPlan
from authwright.checks.rules import MESSAGES, Rule
from authwright.targets.python.literals import literal
from authwright.targets.python.validator.functions import boolean_body, private_functions, problems_body
from authwright.targets.python.validator.module import Module
from authwright.targets.python.validator.statements import words_of
from authwright.targets.python.validator.static_text import embedded_formats, runtime_names


@dataclass(frozen=True, slots=True)
class EntryBodies:
    """The functions of one entry: their common name, and the bodies that its schema decides."""

    name: str
    is_body: str
    problems_body: str


@dataclass(frozen=True, slots=True)
class Written:
    """A module as its writers left it: texts to be laid out.

    `uses` are the names of the runtime that it needs, `codes` those of the rules that it may report.
    """

    entries: tuple[EntryBodies, ...]
    functions: tuple[str, ...]
    formats: str
    constants: tuple[str, ...]
    uses: frozenset[str]
    codes: tuple[str, ...]


def written(plan: CheckPlan, names: Sequence[str]) -> Written:
    """Write all of `plan`; `names` are what its entries are called in the names of functions."""
    offered: dict[int, str] = {}
    for entry, name in zip(plan.entries, names, strict=True):
        offered.setdefault(entry.sub, name)
    module = Module(inlined(plan), boolean_plan(plan), offered)
    return write(module, [(name, entry.sub) for entry, name in zip(plan.entries, names, strict=True)])


def write(module: Module, entries: Iterable[tuple[str, int]]) -> Written:
    """Write the functions of `entries`, names and parts, and all of the module that they need."""
    bodies = tuple(
        EntryBodies(name, boolean_body(module, sub), problems_body(module, sub)) for name, sub in entries
    )
    functions = tuple(private_functions(module))
    formats = embedded_formats(module.formats)
    constants = [*_patterns(module), *_constants(module)]
    text = "\n".join([*(f"{one.is_body}\n{one.problems_body}" for one in bodies), *functions, *constants])
    plan = module.problems
    rules = [*module.listed, *(rule for _, _, rule in module.places.values())]
    if re.search(r"\b_TOO_DEEP\b", text):
        constants.append(f"_TOO_DEEP = {_made(plan.too_deep)}")
        rules.append(plan.too_deep)
    if re.search(r"\b_DEPTH\b", text):
        constants.append(f"_DEPTH = {plan.depth}")
    uses = words_of("\n".join([text, *constants])) & {*runtime_names()}
    codes = tuple(dict.fromkeys(rule.code for rule in rules))
    return Written(bodies, functions, formats, tuple(constants), frozenset(uses), codes)


def messages(codes: Iterable[str]) -> str:
    """Return the display of the messages of `codes`, and of what does not depend on a schema."""
    wanted = dict.fromkeys([*codes, "invalid_json"])
    return (
        "{"
        + ", ".join(f"{literal(code)}: {literal(MESSAGES[code])}" for code in MESSAGES if code in wanted)
        + "}"
    )


def _patterns(module: Module) -> Iterator[str]:
    for pattern, name in module.patterns.items():
        yield f'{name}: "Any" = None'
        yield (
            f'\n\ndef {name}_made() -> "Any":\n'
            f"    global {name}\n"
            "    import re\n\n"
            f"    {name} = re.compile({module.source_of(pattern)}).search\n"
            f"    return {name}\n"
        )


def _constants(module: Module) -> Iterator[str]:
    for text, name in module.constants.items():
        kind = "frozenset[Any]" if text.startswith("frozenset") else "Any"
        yield f'{name}: "{kind}" = {text}'
    for index, rule in enumerate(module.listed):
        yield f"_R{index} = {_made(rule)}"
    for name, at, rule in module.places.values():
        yield f"{name} = {_made(rule, at)}"


def _made(rule: Rule, at: str | None = None) -> str:
    """Return the expression of a rule, or of the problem that it is broken at `at`."""
    if rule.code == "type":
        expected = dict(rule.params)["expected"]
        place = "" if at is None else f", {literal(at)}"
        return f"_Got({literal(rule.keyword)}, {literal(rule.pointer)}, {literal(expected)}{place})"
    made = f"Rule({', '.join(_row(rule))})"
    return made if at is None else f"({literal(at)}, {made})"


def _row(rule: Rule) -> list[str]:
    params: dict[str, Any] = dict(rule.params)
    return [str(literal(one)) for one in (rule.code, rule.keyword, rule.pointer, params)]
