"""Names of the functions of validators, in any language: each schema's are told apart from the others'."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from authwright.diagnostics import Collector
from authwright.naming import NameRule, Scope

Functions: TypeAlias = Callable[[str], Iterable[str]]
"""Gives the names of the functions of an entry by what it is called in them."""


def entry_names(wanted: Sequence[str], rule: NameRule, title: str, functions: Functions) -> list[str]:
    """Return what each entry is called in the names of its functions. Raises AuthwrightError (AW041)."""
    collector = Collector()
    scope = Scope("validators", rule, title, collector)
    named = [scope.claim(one, f"#/{index}") for index, one in enumerate(wanted)]
    report_clashes(named, functions, collector)
    collector.stop_on_errors()
    return named


def report_clashes(named: Iterable[str], functions: Functions, collector: Collector) -> None:
    """Report entries with functions of one name (AW041), as `api_key` as JSON and `api_key_json` have."""
    owners: dict[str, str] = {}
    for name in named:
        for function in functions(name):
            owner = owners.setdefault(function, name)
            if owner != name:
                message = f'validators: "{owner}" and "{name}" would both have the function "{function}"'
                collector.add("AW041", message, hint="rename one of the two schemas")
                break
