"""Names for the definitions of shapes, each given once."""

from collections.abc import Mapping, Sequence

from authwright.checks.plan import CheckPlan
from authwright.naming.cases import is_cased, pascal
from authwright.naming.words import split_words


class ShapeNames:
    """The names of one plan: those of its entries, of its other parts, and of records inside them.

    `of_entries` and `of_subs` go by index. A name that is taken gets a number.
    """

    def __init__(self, plan: CheckPlan, names: Sequence[str]) -> None:
        self._taken: set[str] = set()
        self.of_entries = tuple(self._fresh(_legal(name)) for name in names)
        of_subs: dict[int, str] = {}
        for entry, name in zip(plan.entries, self.of_entries, strict=True):
            of_subs.setdefault(entry.sub, name)
        for index, sub in enumerate(plan.subs):
            if index not in of_subs:
                of_subs[index] = self._fresh(_legal(sub.name))
        self.of_subs: Mapping[int, str] = of_subs
        self._of_parts = frozenset(of_subs.values())

    def record(self, wanted: str) -> str:
        """Return a new name for a record inside what is called `wanted`, or the whole of it."""
        return self._fresh(f"{wanted}Object" if wanted in self._of_parts else wanted)

    def _fresh(self, wanted: str) -> str:
        name, number = wanted, 2
        while name in self._taken:
            name, number = f"{wanted}{number}", number + 1
        self._taken.add(name)
        return name


def below(name: str, step: str) -> str:
    """Return what the part of `name` is called that member or tag `step` leads to."""
    return name + (pascal(split_words(step)) or "Value")


def _legal(name: str) -> str:
    if is_cased(name, "pascal"):
        return name
    made = pascal(split_words(name)) or "Value"
    return made if made[0].isalpha() else f"Value{made}"
