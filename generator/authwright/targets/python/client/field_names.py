"""Names of the fields of models."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from authwright.diagnostics import Collector
from authwright.ir import Api, Field, Record
from authwright.naming import NameBook, Scope
from authwright.stages.render.typed import Ident
from authwright.targets.client.arguments import FIELDS
from authwright.targets.python.language import PYTHON


def field_names(
    api: Api, types: Collection[str], book: NameBook, collector: Collector
) -> dict[str, dict[str, Ident]]:
    """Return the names of the fields of all records, by the record's name and the one on the wire.

    A record, its bases and the other shape of its model call one member alike: a class inherits the
    attribute, and a write begins from what was read. `types` are the names that annotations use.
    """
    namer = _Namer(api, frozenset(types), book, collector)
    for name in namer.records:
        namer.name(name)
    return namer.found


@dataclass(slots=True)
class _Namer:
    api: Api
    types: frozenset[str]
    book: NameBook
    collector: Collector
    found: dict[str, dict[str, Ident]] = field(default_factory=dict[str, dict[str, Ident]])
    records: dict[str, Record] = field(init=False)

    def __post_init__(self) -> None:
        self.records = {one.name: one for one in self.api.types if isinstance(one, Record)}

    def name(self, name: str) -> None:
        """Name the fields of record `name`, those of its bases first."""
        if name in self.found:
            return
        record = self.records[name]
        for base in record.bases:
            self.name(base)
        label = f"{FIELDS}{name}"
        scope = PYTHON.scope("field", label, self.collector, also=self.types, book=self.book)
        kin = list(self._kin(record))
        self.found[name] = {one.name: self._claimed(one, record, scope, kin) for one in record.fields}

    def _claimed(self, one: Field, record: Record, scope: Scope, kin: list[str]) -> Ident:
        model = next((other for other in kin if one.name in self.found.get(other, ())), None)
        like = self.found[model][one.name] if model else self._recorded(one, kin)
        named = scope.claim(one.name, one.pointer, like=like)
        if model and like != named:
            line = scope.page.assignment(one.name, str(like))
            self.collector.add(
                "AW049",
                f'"{one.name}" is {named} in {record.name} and {like} in {model}, which have to agree',
                at=one.pointer,
                hint=f"put this line below [tool.authwright.names] of pyproject.toml:\n{line}",
            )
        return Ident(named)

    def _kin(self, record: Record) -> Iterator[str]:
        """Yield the records whose members have to be called alike: bases, then the other shape."""
        yield from record.bases
        yield from (one.name for one in self.records.values() if one.model == record.model and one != record)

    def _recorded(self, one: Field, kin: list[str]) -> str | None:
        """Return what a record that is named later has called the member in earlier builds."""
        pages = (self.book.page(f"{FIELDS}{other}") for other in kin)
        return next((page.recorded[one.name].name for page in pages if one.name in page.recorded), None)
