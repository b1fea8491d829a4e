"""A plan as the text of one TypeScript module, which needs nothing but itself."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from authwright.checks.optimise import boolean_plan, inlined
from authwright.checks.plan import CheckPlan
from authwright.checks.rules import MESSAGES
from authwright.stages.render.typed import TypeText
from authwright.targets.asked import called_parts
from authwright.targets.typescript.data import constant, data
from authwright.targets.typescript.docs import INDENT, WIDTH
from authwright.targets.typescript.validator.functions import (
    boolean_body,
    private_functions,
    problems_body,
)
from authwright.targets.typescript.validator.module import Module
from authwright.targets.typescript.validator.public_names import functions_of
from authwright.targets.typescript.validator.static_text import (
    declaration,
    formats_text,
    needed,
    runtime_text,
    words_of,
)

# What the functions of every entry need of the runtime.
_ALWAYS: Final = frozenset(("Problem", "InvalidPayload", "fromJson"))


@dataclass(frozen=True, slots=True)
class EntryBodies:
    """The functions of one entry: their common name, its type, and the bodies that its schema decides."""

    name: str
    type: TypeText
    is_body: str
    problems_body: str


@dataclass(frozen=True, slots=True)
class Written:
    """A module as its writers left it: texts to be laid out."""

    entries: tuple[EntryBodies, ...]
    functions: tuple[str, ...]
    constants: tuple[str, ...]
    formats: str
    runtime: str


def written(plan: CheckPlan, names: Sequence[str], types: Sequence[TypeText]) -> Written:
    """Write all functions and constants of `plan`.

    `names` are what its entries are called in functions' names, in Pascal case; `types` are their types.
    """
    offered: dict[int, str] = {}
    for entry, name in zip(plan.entries, names, strict=True):
        offered.setdefault(entry.sub, name)
    public = frozenset(one for name in names for one in functions_of(name))
    problems = inlined(plan)
    module = Module(problems, boolean_plan(plan), offered, called_parts(problems), public)
    parts = gather(module, zip(names, (entry.sub for entry in plan.entries), types, strict=True))
    runtime = runtime_text(parts.used)
    constants = (*parts.constants, *plan_constants(plan, parts.codes, words_of(runtime)))
    formats = formats_text(module.formats, parts.used, public)
    return Written(parts.entries, parts.functions, constants, formats, runtime)


@dataclass(frozen=True, slots=True)
class Parts:
    """Some entries, and what their module needs besides the runtime and the checkers of formats.

    `used` are the names in all of it, `codes` those of the rules.
    """

    entries: tuple[EntryBodies, ...]
    functions: tuple[str, ...]
    constants: tuple[str, ...]
    used: frozenset[str]
    codes: frozenset[str]


def gather(module: Module, entries: Iterable[tuple[str, int, TypeText]]) -> Parts:
    """Write the functions of `entries`, names, parts and types, and what they need."""
    made = tuple(
        EntryBodies(name, kind, boolean_body(module, sub), problems_body(module, sub))
        for name, sub, kind in entries
    )
    bodies = words_of("\n".join(body for one in made for body in (one.is_body, one.problems_body)))
    # What was asked for while a condition was tried, and is in no text in the end, is left out.
    parts = [declaration(text) for text in (*private_functions(module), *_constants(module))]
    kept = needed({one.name: one for one in parts}, bodies)
    texts = [one.text for one in kept]
    return Parts(
        made,
        tuple(text for text in texts if text.startswith("function")),
        tuple(text for text in texts if not text.startswith("function")),
        bodies.union(*(one.words for one in kept)) | _ALWAYS,
        frozenset(code for table in module.tables.values() for code in table.codes),
    )


def _constants(module: Module) -> Iterator[str]:
    for source, name in module.patterns.items():
        line = f"const {name} = {source};"
        yield line if len(line) <= WIDTH else line.replace(" = ", f" =\n{INDENT}", 1)
    for name, values in module.sets:
        head = f"const {name}: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>("
        yield constant(head, data(values), ");")
    for name, value in module.values:
        yield constant(f"const {name}: unknown = ", data(value))
    for table in module.tables.values():
        if table.codes:
            yield table.declaration


def plan_constants(plan: CheckPlan, codes: Collection[str], used: Collection[str]) -> Iterator[str]:
    """Yield what the runtime leaves to a module with rules of `codes`, in which the names in `used` stand."""
    if "depthLimit" in used:
        yield f"const depthLimit = {plan.depth};"
    always = {"invalid_json", *(["too_deep"] if "tooDeep" in used else [])}
    texts = {code: text for code, text in MESSAGES.items() if code in codes or code in always}
    if "messages" in used:
        yield constant("const messages: Readonly<Record<string, string>> = ", data(texts))
