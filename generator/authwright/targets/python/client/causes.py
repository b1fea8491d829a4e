"""The module of causes: by which texts a client knows why an operation failed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from authwright.ir import Api, Detail, ErrorCase, Named, Operation, ServerVersion
from authwright.ir.walk import operations
from authwright.naming import Scope
from authwright.stages.render.typed import Ident, Layout
from authwright.targets.language import Import
from authwright.targets.python.client.context import Context
from authwright.targets.python.client.shapes import detail_shape
from authwright.targets.python.client.views import CausesView, CauseView
from authwright.targets.python.docs import docstring
from authwright.targets.python.language import PYTHON
from authwright.targets.python.literals import literal, tuple_of

CAUSES: Final = "causes"
# A body of plain text reaches the runtime as a detail like any other.
_KINDS = {"plain": "literal"}


@dataclass(frozen=True, slots=True)
class CauseTable:
    """Constants of causes and of those groups that all operations for one level of caller share."""

    view: CausesView
    _constants: Mapping[Layout, Ident]
    _groups: Mapping[tuple[str, ...], tuple[Ident, frozenset[Layout]]]
    _runtime: Mapping[ErrorCase, Layout]

    def of(self, operation: Operation) -> Layout:
        """Return the expression for the causes of `operation`; empty when it has none."""
        group, covered = self._groups.get(operation.callers, (None, frozenset[Layout]()))
        single = [self._runtime[error] for error in operation.errors]
        names = [self._constants[one] for one in dict.fromkeys(single) if one not in covered]
        parts = [f"causes.{name}" for name in ([group] if group else []) + names]
        if len(parts) == 1:
            return Layout(parts[0])
        return tuple_of([f"*{part}" for part in parts]) if parts else Layout("")


def cause_table(context: Context) -> CauseTable:
    """Return the causes of all operations of the API."""
    runtime: dict[ErrorCase, Layout] = {}
    for error in (error for one in operations(context.api) for error in one.errors):
        runtime.setdefault(error, _tuple(error, context))
    groups = _groups(context, runtime)
    scope = PYTHON.scope("constant", CAUSES, context.collector, book=context.book)
    names = _group_names(scope, groups)
    constants = _constants(scope, context.api, runtime)
    whens: dict[Layout, str] = {}
    for error, text in runtime.items():
        whens.setdefault(text, error.when)
    views = [CauseView(constants[text], text, docstring([when], 0)) for text, when in whens.items()]
    group_views: list[CauseView] = []
    for callers, shared in groups.items():
        members = ", ".join(f"*{constants[text]}" for text in shared)
        doc = f"How every operation for callers of level {' or '.join(callers)} may fail."
        group_views.append(CauseView(names[callers][0], Layout(f"({members})"), docstring([doc], 0)))
    doc = "Why operations fail: each cause with the texts by which servers tell it."
    needed = (Import("typing", "Final"), Import(".._runtime.operation", "Cause"))
    view = CausesView(context.module([doc], needed if views else ()), tuple(views), tuple(group_views))
    return CauseTable(view, constants, names, runtime)


def _constants(scope: Scope, api: Api, runtime: Mapping[ErrorCase, Layout]) -> dict[Layout, Ident]:
    """Name each form of a cause: by the cause where that is free, else with its status and lifetime as well.

    The form that is bound least comes first, whatever the order of the spec.
    """
    forms: dict[Layout, tuple[str, list[str], str]] = {}
    for operation in operations(api):
        for error in operation.errors:
            forms.setdefault(runtime[error], (error.cause, _marks(error, api), operation.pointer))
    constants: dict[Layout, Ident] = {}
    seen: set[str] = set()
    for text, (cause, marks, pointer) in sorted(forms.items(), key=lambda form: (len(form[1][1]), form[1])):
        key, marked = " ".join([cause, *marks]), "_".join([cause, *marks]).replace(" ", "_")
        if key in seen:
            message = (
                f'cause "{cause}" has other texts here than elsewhere, with the same status and lifetime'
            )
            scope.collector.add("AW009", message, at=pointer, hint="give one of them another name")
        seen.add(key)
        constants[text] = Ident(scope.claim(cause, pointer, key=key, otherwise=[marked]))
    return constants


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


def _groups(context: Context, runtime: Mapping[ErrorCase, Layout]) -> dict[tuple[str, ...], list[Layout]]:
    """Return what all operations for the same callers have in common, where several do, in their order."""
    by_callers: dict[tuple[str, ...], list[Operation]] = {}
    for operation in operations(context.api):
        by_callers.setdefault(operation.callers, []).append(operation)
    groups: dict[tuple[str, ...], list[Layout]] = {}
    for callers, members in by_callers.items():
        sets = [{runtime[error] for error in one.errors} for one in members]
        candidates = dict.fromkeys(runtime[error] for error in members[0].errors)
        shared = [text for text in candidates if all(text in others for others in sets)]
        if callers and len(members) > 1 and len(shared) > 1:
            groups[callers] = shared
    return groups


def _group_names(
    scope: Scope, groups: Mapping[tuple[str, ...], list[Layout]]
) -> dict[tuple[str, ...], tuple[Ident, frozenset[Layout]]]:
    names: dict[tuple[str, ...], tuple[Ident, frozenset[Layout]]] = {}
    for callers, shared in groups.items():
        wanted, key = f"for_{'_or_'.join(callers)}", f"for {' or '.join(callers)}"
        name = scope.claim(wanted, "", key=key, otherwise=[f"all_{wanted}"])
        names[callers] = (Ident(name), frozenset(shared))
    return names


def _tuple(error: ErrorCase, context: Context) -> Layout:
    causes = [
        _cause(error, detail, bounds, context.named)
        for detail in error.details
        for bounds in _spans(error, detail, context.api.versions)
    ]
    return tuple_of(causes)


def _cause(
    error: ErrorCase, detail: Detail, bounds: tuple[str | None, str | None], named: Mapping[str, Named]
) -> str:
    arguments = [literal(error.cause), literal(error.status), literal(_KINDS.get(detail.kind, detail.kind))]
    text = detail_shape(detail.type, named) if detail.kind == "shape" else detail.text
    if detail.kind != "text" and (text or detail.kind != "shape"):
        arguments.append(literal(text))
    words = zip(("since", "until"), bounds, strict=True)
    life = [f"{word}={literal(version)}" for word, version in words if version]
    return f"Cause({', '.join([*arguments, *life])})"


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
