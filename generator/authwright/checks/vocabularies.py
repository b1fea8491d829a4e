"""Vocabularies: which keywords a dialect knows, and whether formats are asserted."""

from dataclasses import dataclass
from typing import Any, Final

from authwright.checks.mistakes import refuse
from authwright.document import is_object

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_VOCABULARY: Final = "https://json-schema.org/draft/2020-12/vocab/"
_KNOWN: Final = frozenset(
    (
        "core",
        "applicator",
        "unevaluated",
        "validation",
        "format-annotation",
        "format-assertion",
        "content",
        "meta-data",
    )
)
_APPLICATOR: Final = frozenset(
    (
        "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas", "prefixItems", "items",
        "contains", "properties", "patternProperties", "additionalProperties", "propertyNames",
    )
)  # fmt: skip
_UNEVALUATED: Final = frozenset(("unevaluatedItems", "unevaluatedProperties"))
_VALIDATION: Final = frozenset(
    (
        "type", "const", "enum", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum",
        "maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "maxContains",
        "minContains", "maxProperties", "minProperties", "required", "dependentRequired",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Vocabularies:
    """The vocabularies in force; by default those of 2020-12, where formats are annotations."""

    applicator: bool = True
    unevaluated: bool = True
    validation: bool = True
    asserts_formats: bool = False

    def knows(self, keyword: str) -> bool:
        """Whether `keyword` means anything."""
        if keyword in _APPLICATOR:
            return self.applicator
        if keyword in _UNEVALUATED:
            return self.unevaluated
        return self.validation or keyword not in _VALIDATION


def vocabularies_of(dialect: Any, at: str) -> Vocabularies:
    """Return what the schema of a dialect declares. Raises AuthwrightError (AW122) for what is not known."""
    declared = dialect.get("$vocabulary") if is_object(dialect) else None
    if not is_object(declared):
        return Vocabularies()
    names = {uri.removeprefix(_VOCABULARY) for uri in declared}
    unknown = sorted(
        uri for uri, needed in declared.items() if needed and uri.removeprefix(_VOCABULARY) not in _KNOWN
    )
    if unknown:
        refuse("AW122", f"the dialect needs a vocabulary that is not known: {unknown[0]}", at)
    return Vocabularies(
        applicator="applicator" in names,
        unevaluated="unevaluated" in names,
        validation="validation" in names,
        asserts_formats="format-assertion" in names,
    )
