"""Plan with names: the books that targets write in, begun from the ledger, and the ledger after them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from authwright.config import Config
from authwright.diagnostics import Collector
from authwright.naming import Ledger, NameBook
from authwright.plan import Plan
from authwright.stages.write import Kept
from authwright.targets.base import Inputs, Target


def plan_with_names(
    inputs: Inputs, chosen: Mapping[str, Target], ledger: Ledger, *, prune: bool = False
) -> tuple[list[tuple[Target, Plan]], Ledger]:
    """Let each target plan with a book of its own; return the plans, and what the ledger holds from now on.

    Targets claim their names while they plan. With `prune`, names of what is no longer in the spec are
    forgotten: a first plan tells which those are, and its findings do not matter, since the names that it
    complains of may be the very ones that get free.
    """
    if prune:
        trials = _books(inputs.config, chosen, ledger)
        for name, target in chosen.items():
            target.plan(replace(inputs, names=trials[name], collector=Collector(inputs.collector.sources)))
        ledger = ledger.updated({name: book.living() for name, book in trials.items()}).pruned()
    books = _books(inputs.config, chosen, ledger)
    planned = [(target, target.plan(replace(inputs, names=books[name]))) for name, target in chosen.items()]
    for book in books.values():
        book.finish(inputs.collector)
    after = ledger.updated({name: book.section() for name, book in books.items()})
    return planned, after.pruned() if prune else after


def check_given(config: Config, known: Collection[str], collector: Collector) -> None:
    """Report names that are given in targets that there are not (AW046)."""
    for target, scopes in config.names.items():
        if target not in known:
            first = next(given for names in scopes.values() for given in names.values())
            hint = f"known targets: {', '.join(known)}"
            message = f'[tool.authwright.names]: there is no target "{target}"'
            collector.add("AW046", message, location=first.place, hint=hint)


def kept_ledger(config: Config, before: Ledger, after: Ledger) -> Kept | None:
    """Return the ledger as a file to write; None for a project that has no names to keep."""
    if before.source is None and not any(after):
        return None
    return Kept(config.ledger, before.source, after.to_text().encode())


def dropped(before: Ledger, after: Ledger) -> Sequence[str]:
    """Return the names that `after` has forgotten, as `target, scope: name of thing`."""
    left = {(line.target, line.scope, line.key, name) for line in after for name in line.recorded.names}
    return [
        f"{line.target}, {line.scope}: {name} of {line.key}"
        for line in before
        for name in line.recorded.names
        if (line.target, line.scope, line.key, name) not in left
    ]


def _books(config: Config, chosen: Mapping[str, Target], ledger: Ledger) -> dict[str, NameBook]:
    return {name: NameBook(name, ledger.section(name), config.names.get(name, {})) for name in chosen}
