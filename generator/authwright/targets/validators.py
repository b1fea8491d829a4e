"""Validators of any schemas as one file, in each language that has a renderer of plans."""

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from authwright.checks.plan import CheckPlan
from authwright.naming import Case, cased, split_words


@dataclass(frozen=True, slots=True)
class Renderer:
    """What writes validators in one language.

    `function` is its place as `module:name`, loaded when it is first needed; it takes a plan. Files are named
    in `case`, with `suffix`.
    """

    function: str
    case: Case
    suffix: str

    def file_of(self, name: str) -> str:
        """Return the name of the file for the validators of the schema called `name`."""
        return cased(split_words(name) or ("validators",), self.case) + self.suffix

    def load(self) -> Callable[[CheckPlan], str]:
        """Return the function."""
        module, _, name = self.function.partition(":")
        found: Callable[[CheckPlan], str] = getattr(importlib.import_module(module), name)
        return found


LANGUAGES: Final[Mapping[str, Renderer]] = {
    "python": Renderer("authwright.targets.python.validator.single:single_file", "snake", ".py"),
    "typescript": Renderer("authwright.targets.typescript.validator.single:single_file", "kebab", ".ts"),
}


def single_file(plan: CheckPlan, language: str) -> str:
    """Return the validators of `plan` as one file; its entries are called as they are in the plan.

    Raises AuthwrightError (AW041) when names clash, KeyError for a language that is not in `LANGUAGES`.
    """
    return LANGUAGES[language].load()(plan)
