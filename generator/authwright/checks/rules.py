"""Rules: what a problem broke. A rule is constant data; its message is made when somebody reads it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

# Stable codes, with the text of their messages. `{…}` names a param. A code never changes its meaning.
MESSAGES: Final[Mapping[str, str]] = {
    "type": "expected {expected}, got {got}",
    "const": "expected {expected}",
    "enum": "expected one of {expected}",
    "tag": "expected one of {expected}",
    "forbidden": "must not be there",
    "required": "required, but missing",
    "unknown_member": "unknown member",
    "dependent_required": "required beside {because}, but missing",
    "property_names": "not allowed as the name of a member",
    "min_properties": "expected at least {limit} members",
    "max_properties": "expected at most {limit} members",
    "min_length": "expected at least {limit} characters",
    "max_length": "expected at most {limit} characters",
    "pattern": "does not match {pattern}",
    "too_long_to_match": "too long to be matched: expected at most {limit} characters",
    "format": "expected the format {format}",
    "minimum": "expected at least {limit}",
    "maximum": "expected at most {limit}",
    "exclusive_minimum": "expected more than {limit}",
    "exclusive_maximum": "expected less than {limit}",
    "multiple_of": "expected a multiple of {divisor}",
    "min_items": "expected at least {limit} items",
    "max_items": "expected at most {limit} items",
    "unknown_item": "one item too many",
    "unique_items": "expected items that all differ",
    "contains": "expected at least {limit} items of the required form",
    "max_contains": "expected at most {limit} items of the counted form",
    "any_of": "fits none of the {count} alternatives",
    "one_of_none": "fits none of the {count} alternatives",
    "one_of_many": "fits more than one of the {count} alternatives",
    "not": "has a form that is ruled out",
    "too_deep": "nested deeper than {limit} levels",
    "invalid_json": "no valid JSON",
}


@dataclass(frozen=True, slots=True)
class Rule:
    """What can be broken.

    `keyword` is the JSON Schema keyword, `pointer` the place of the keyword in the schema document as a URI
    with a JSON Pointer as fragment (`#/properties/email/type`), `params` what the message names.
    """

    code: str
    keyword: str
    pointer: str
    params: tuple[tuple[str, Any], ...] = field(default=())

    def __post_init__(self) -> None:
        if self.code not in MESSAGES:
            raise KeyError(f"{self.code} is no code of a rule")

    @property
    def same_as(self) -> tuple[str, str]:
        """What tells two rules apart: the code, and where it stands in the schema."""
        return self.code, self.pointer
