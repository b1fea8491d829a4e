"""What the parts of a client's plan share in every language."""

from collections.abc import Mapping
from dataclasses import dataclass

from authwright.diagnostics import Collector
from authwright.ir import Api, Named, Record
from authwright.naming import NameBook
from authwright.stages.render.typed import Doc


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiContext:
    """An API, its named things by name, the comment that every file begins with, and where names are kept."""

    api: Api
    named: Mapping[str, Named]
    header: Doc
    book: NameBook
    collector: Collector

    @property
    def records(self) -> dict[str, Record]:
        """The records of the API by name."""
        return {name: one for name, one in self.named.items() if isinstance(one, Record)}
