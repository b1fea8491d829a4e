"""A plan whose entries have modules of their own."""

from dataclasses import dataclass
from functools import cached_property

from authwright.checks.optimise import boolean_plan, inlined
from authwright.checks.plan import CheckPlan


@dataclass
class PlacedPlan:
    """A plan as it is rendered: which module has what, and the two forms that functions are written from."""

    plan: CheckPlan

    @cached_property
    def homes(self) -> dict[int, int]:
        """The entry whose module has the functions of each part that is offered."""
        found: dict[int, int] = {}
        for index, entry in enumerate(self.plan.entries):
            found.setdefault(entry.sub, index)
        return found

    @cached_property
    def problems(self) -> CheckPlan:
        """The plan of problems."""
        return inlined(self.plan)

    @cached_property
    def boolean(self) -> CheckPlan:
        """The boolean plan."""
        return boolean_plan(self.plan)
