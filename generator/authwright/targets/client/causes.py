"""Causes of failures: by which texts a client knows why an operation failed, and which are shared."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from authwright.diagnostics import Collector
from authwright.ir import Api, Detail, ErrorCase, Named, Operation, ServerVersion
from authwright.ir.walk import by_name, operations
from authwright.naming import NameBook, Scope
from authwright.stages.render.typed import Ident
from authwright.targets.client.shapes import detail_shape
from authwright.targets.language import Language

CAUSES: Final = "causes"
# A body of plain text reaches the runtime as a detail like any other.
_KINDS: Final = {"plain": "literal"}


@dataclass(frozen=True, slots=True)
class Told:
    """A text (or a shape, for that kind) by which servers from `since` to before `until` tell a cause."""

    cause: str
    status: int
    kind: str
    text: str
    since: str | None
    until: str | None


Form: TypeAlias = tuple[Told, ...]
"""A cause as an operation has it: all texts by which it is told."""
Callers: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CauseConstant:
    """A form of a cause under a name, and when it comes."""

    name: Ident
    form: Form
    when: str


@dataclass(frozen=True, slots=True)
class CauseGroup:
    """What all operations for the same callers share, as the names of constants."""

    name: Ident
    members: tuple[Ident, ...]
    doc: str


@dataclass(frozen=True, slots=True)
class CauseTable:
    """Constants of causes and of those groups that all operations for one level of caller share."""

    constants: tuple[CauseConstant, ...]
    groups: tuple[CauseGroup, ...]
    _names: Mapping[Form, Ident]
    _shared: Mapping[Callers, tuple[Ident, frozenset[Form]]]
    _forms: Mapping[ErrorCase, Form]

    def of(self, operation: Operation) -> list[Ident]:
        """Return the names of what makes up the causes of `operation`: its group, if any, then the others."""
        group, covered = self._shared.get(operation.callers, (None, frozenset[Form]()))
        single = [self._forms[error] for error in operation.errors]
        names = [self._names[one] for one in dict.fromkeys(single) if one not in covered]
        return [*([group] if group else []), *names]


def cause_table(api: Api, language: Language, book: NameBook, collector: Collector) -> CauseTable:
    """Return the causes of all operations of `api`."""
    named = by_name(api)
    forms: dict[ErrorCase, Form] = {}
    for error in (error for one in operations(api) for error in one.errors):
        forms.setdefault(error, _form(error, named, api.versions))
    groups = _groups(api, forms)
    scope = language.scope("constant", CAUSES, collector, book=book)
    shared = _group_names(scope, groups)
    names = _names(scope, api, forms)
    whens: dict[Form, str] = {}
    for error, form in forms.items():
        whens.setdefault(form, error.when)
    return CauseTable(
        constants=tuple(CauseConstant(names[form], form, when) for form, when in whens.items()),
        groups=tuple(_group(shared[callers][0], callers, names, one) for callers, one in groups.items()),
        _names=names,
        _shared=shared,
        _forms=forms,
    )


def _group(name: Ident, callers: Callers, names: Mapping[Form, Ident], shared: list[Form]) -> CauseGroup:
    doc = f"How every operation for callers of level {' or '.join(callers)} may fail."
    return CauseGroup(name, tuple(names[form] for form in shared), doc)


def _names(scope: Scope, api: Api, forms: Mapping[ErrorCase, Form]) -> dict[Form, Ident]:
    """Name each form of a cause: by the cause where that is free, else with its status and lifetime as well.

    The form that is bound least comes first, whatever the order of the spec.
    """
    found: dict[Form, tuple[str, list[str], str]] = {}
    for operation in operations(api):
        for error in operation.errors:
            found.setdefault(forms[error], (error.cause, _marks(error, api), operation.pointer))
    names: dict[Form, Ident] = {}
    seen: set[str] = set()
    for form, (cause, marks, pointer) in sorted(found.items(), key=lambda one: (len(one[1][1]), one[1])):
        key, marked = " ".join([cause, *marks]), "_".join([cause, *marks]).replace(" ", "_")
        if key in seen:
            message = (
                f'cause "{cause}" has other texts here than elsewhere, with the same status and lifetime'
            )
            scope.collector.add("AW009", message, at=pointer, hint="give one of them another name")
        seen.add(key)
        names[form] = Ident(scope.claim(cause, pointer, key=key, otherwise=[marked]))
    return names


def _marks(error: ErrorCase, api: Api) -> list[str]:
    """Return what tells a form of a cause from another: its status, and the bounds of its details."""
    spans = [span for detail in error.details for span in _spans(error, detail, api.versions)]
    lifetime = (error.lifetime.since, error.lifetime.until)
    names = [one.name for one in api.versions]
    starts, ends = zip(*(spans or [lifetime]), strict=True)
    since = None if None in starts else min(starts, key=names.index)
    until = None if None in ends else max(ends, key=names.index)
    bounds = (("since", since), ("until", until))
    return [str(error.status), *(f"{word} {version}" for word, version in bounds if version)]


def _groups(api: Api, forms: Mapping[ErrorCase, Form]) -> dict[Callers, list[Form]]:
    """Return what all operations for the same callers have in common, where several do, in their order."""
    by_callers: dict[Callers, list[Operation]] = {}
    for operation in operations(api):
        by_callers.setdefault(operation.callers, []).append(operation)
    groups: dict[Callers, list[Form]] = {}
    for callers, members in by_callers.items():
        sets = [{forms[error] for error in one.errors} for one in members]
        candidates = dict.fromkeys(forms[error] for error in members[0].errors)
        shared = [form for form in candidates if all(form in others for others in sets)]
        if callers and len(members) > 1 and len(shared) > 1:
            groups[callers] = shared
    return groups


def _group_names(
    scope: Scope, groups: Mapping[Callers, list[Form]]
) -> dict[Callers, tuple[Ident, frozenset[Form]]]:
    names: dict[Callers, tuple[Ident, frozenset[Form]]] = {}
    for callers, shared in groups.items():
        wanted, key = f"for_{'_or_'.join(callers)}", f"for {' or '.join(callers)}"
        name = scope.claim(wanted, "", key=key, otherwise=[f"all_{wanted}"])
        names[callers] = (Ident(name), frozenset(shared))
    return names


def _form(error: ErrorCase, named: Mapping[str, Named], versions: tuple[ServerVersion, ...]) -> Form:
    return tuple(
        Told(error.cause, error.status, _KINDS.get(detail.kind, detail.kind), _text(detail, named), *bounds)
        for detail in error.details
        for bounds in _spans(error, detail, versions)
    )


def _text(detail: Detail, named: Mapping[str, Named]) -> str:
    if detail.kind == "shape":
        return detail_shape(detail.type, named)
    return "" if detail.kind == "text" else detail.text


def _spans(
    error: ErrorCase, detail: Detail, versions: tuple[ServerVersion, ...]
) -> list[tuple[str | None, str | None]]:
    """Return `[since, until)` for each unbroken run of the versions that have this detail."""
    if not detail.versions:
        return [(error.lifetime.since, error.lifetime.until)]
    names: list[str | None] = [one.name for one in versions]
    has = [name in detail.versions for name in names]
    starts = [i for i, here in enumerate(has) if here and (i == 0 or not has[i - 1])]
    ends = [i + 1 for i, here in enumerate(has) if here and (i + 1 == len(has) or not has[i + 1])]
    bounds = [None, *names[1:], None]
    return [(bounds[start], bounds[end]) for start, end in zip(starts, ends, strict=True)]
