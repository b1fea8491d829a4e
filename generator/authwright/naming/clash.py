"""A name that two things would have, told to the user."""

from dataclasses import dataclass
from typing import Final

from authwright.diagnostics import Collector
from authwright.naming.page import Page

TABLE: Final = "tool.authwright.names"
PRUNE: Final = "authwright names --prune"


@dataclass(frozen=True, slots=True)
class Clash:
    """`key` of `page`, called `name` in the spec, would be `wanted`, which `other` of `holder` is already.

    `what` and `language` say in messages whose names these are; `proposed` is free.
    """

    what: str
    language: str
    page: Page
    key: str
    name: str
    pointer: str
    wanted: str
    proposed: str
    holder: Page
    other: str
    is_new: bool
    """Whether the rules made the name; else it is given or recorded."""

    @property
    def is_open(self) -> bool:
        """Whether only the end of the run tells what there is to say: if `other` is still in the spec."""
        return self._is_recorded or self.other not in self.holder.claims

    @property
    def _is_recorded(self) -> bool:
        return not self.is_new and self.key not in self.page.given

    def report(self, collector: Collector) -> None:
        """Add AW041; AW048 for two names that the ledger itself has twice."""
        if self.is_new:
            self._report_new(collector)
        elif self._is_recorded:
            self._report_recorded(collector)
        else:
            self._report_given(collector)

    def _report_new(self, collector: Collector) -> None:
        claim = self.holder.claims.get(self.other)
        if claim is not None and claim.name == self.wanted:
            message = (
                f'{self.what}: "{claim.spec_name}" ({claim.pointer}) and "{self.name}" ({self.pointer}) '
                f"would both be {self.wanted} in {self.language}"
            )
            hint = "rename one of them"
        else:
            left = "that is no longer in the spec" if claim is None else f"that is {claim.name} now"
            message = (
                f'{self.what}: "{self.name}" ({self.pointer}) would be {self.wanted} in {self.language}, '
                f"the name of {self._holder()}; {left}"
            )
            hint = f"free the name with `{PRUNE}` if no caller has it"
        collector.add("AW041", message, at=self.pointer, hint=f"{hint}, {self._proposal()}")

    def _report_given(self, collector: Collector) -> None:
        message = (
            f'{self.what}: "{self.name}" cannot be {self.wanted} in {self.language}, '
            f"which is or was the name of {self._holder()}"
        )
        hint = f"{self.proposed} is free"
        collector.add("AW041", message, location=self.page.given[self.key].place, hint=hint)

    def _report_recorded(self, collector: Collector) -> None:
        if self.key < self.other and self.other in self.holder.claims:
            return  # the other one says the same
        message = f'{self.what}: the ledger has {self.wanted} for "{self.other}" and for "{self.key}"'
        line = self.page.assignment(self.key, self.proposed)
        hint = f"two branches may have added them; put this line below [{TABLE}] of pyproject.toml:\n{line}"
        collector.add("AW048", message, location=self.page.recorded[self.key].place, hint=hint)

    def _holder(self) -> str:
        return f'"{self.other}"' + ("" if self.holder is self.page else f" ({self.holder.label})")

    def _proposal(self) -> str:
        """Return how the thing gets another name; without a project, an example has to do."""
        if not self.page.target:
            return f'for example "{self.name}" to "{self.proposed}"'
        line = self.page.assignment(self.key, self.proposed)
        return f"or put this line below [{TABLE}] of pyproject.toml:\n{line}"
