"""A plan as the text of one TypeScript module, which needs nothing but itself."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from authwright.checks.optimise import boolean_plan, inlined
from authwright.checks.plan import CheckPlan
from authwright.checks.rules import MESSAGES
from authwright.targets.typescript.validator.data import constant, data
from authwright.targets.typescript.validator.expressions import WIDTH, called
from authwright.targets.typescript.validator.functions import (
    boolean_body,
    parameter,
    private_functions,
    problems_body,
)
from authwright.targets.typescript.validator.module import Module
from authwright.targets.typescript.validator.statements import INDENT, Statements, function_head
from authwright.targets.typescript.validator.static_text import (
    declaration,
    formats_text,
    needed,
    runtime_text,
    words_of,
)

_UNTYPED: Final = "unknown"
# What the functions of every entry need of the runtime.
_ALWAYS: Final = frozenset(("Problem", "InvalidPayload", "fromJson"))


@dataclass(frozen=True, slots=True)
class EntryBodies:
    """The functions of one entry: their common name, its type, and the bodies that its schema decides."""

    name: str
    type: str
    is_body: str
    problems_body: str

    @property
    def lower(self) -> str:
        """The name as the beginning of a function's."""
        return self.name[:1].lower() + self.name[1:]

    @property
    def guard(self) -> str:
        """What the boolean function returns."""
        return "boolean" if self.type == _UNTYPED else f"{parameter(self.is_body)} is {self.type}"

    @property
    def asserted(self) -> str:
        """What the function that throws returns."""
        return "void" if self.type == _UNTYPED else f"asserts value is {self.type}"


@dataclass(frozen=True, slots=True)
class Written:
    """A module as its writers left it: texts to be laid out."""

    entries: tuple[EntryBodies, ...]
    functions: tuple[str, ...]
    constants: tuple[str, ...]
    formats: str
    runtime: str


def written(plan: CheckPlan, names: Sequence[str], types: Mapping[str, str] | None = None) -> Written:
    """Write all functions and constants of `plan`.

    `names` are what its entries are called in functions' names, in Pascal case; `types` are the types of some
    of them, by these names.
    """
    offered: dict[int, str] = {}
    for entry, name in zip(plan.entries, names, strict=True):
        offered.setdefault(entry.sub, name)
    public = frozenset(one for name in names for one in public_names(name))
    module = Module(inlined(plan), boolean_plan(plan), offered, public=public)
    entries = zip(names, (entry.sub for entry in plan.entries), strict=True)
    parts = gather(module, entries, types or {})
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


def gather(module: Module, entries: Iterable[tuple[str, int]], types: Mapping[str, str]) -> Parts:
    """Write the functions of `entries`, names and parts, and what they need; `types` go by names."""
    made = tuple(
        EntryBodies(name, types.get(name, _UNTYPED), boolean_body(module, sub), problems_body(module, sub))
        for name, sub in entries
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


def public_names(name: str) -> tuple[str, ...]:
    """Return the names of the functions of an entry."""
    lower = name[:1].lower() + name[1:]
    return f"is{name}", f"{lower}Problems", f"assert{name}", f"is{name}Json", f"parse{name}"


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


def plain_text(made: Written) -> str:
    """Return what was written as a text of its own: the functions without their documentation."""
    parts = [part for entry in made.entries for part in entry_texts(entry)]
    parts += [*made.functions, *made.constants, made.formats, made.runtime]
    return "\n\n".join(part for part in parts if part) + "\n"


def entry_texts(entry: EntryBodies) -> list[str]:
    """Return the functions of an entry."""
    name = entry.name
    tested, explained = (parameter(body) for body in (entry.is_body, entry.problems_body))
    told = f"{entry.lower}Problems"
    broken = Statements()
    broken.if_then(called(f"!is{name}(value)"), "throw new InvalidPayload", [f"{told}(value)"])
    return [
        f"{_head(f'is{name}', tested, entry.guard)}\n{entry.is_body}\n}}",
        f"{_head(told, explained, 'Problem[]')}\n{entry.problems_body}\n}}",
        f"{_head(f'assert{name}', 'value', entry.asserted)}\n{broken}\n}}",
        f"{_head(f'is{name}Json', 'text', 'boolean', 'string')}\n"
        f"  try {{\n    return is{name}(JSON.parse(text));\n  }} catch {{\n    return false;\n  }}\n}}",
        f"{_head(f'parse{name}', 'text', entry.type, 'string')}\n"
        f"  const value = fromJson(text);\n  assert{name}(value);\n  return value;\n}}",
    ]


def _head(name: str, parameter_name: str, result: str, kind: str = "unknown") -> str:
    return function_head(f"export function {name}", [f"{parameter_name}: {kind}"], result)
