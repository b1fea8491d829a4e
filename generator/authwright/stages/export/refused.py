"""Types that pydantic refuses, as diagnostics."""

from typing import Final, TypeAlias

from pydantic import PydanticUndefinedAnnotation, PydanticUserError

from authwright.diagnostics import Collector, Location

Refused: TypeAlias = PydanticUserError | PydanticUndefinedAnnotation
REFUSED: Final = (PydanticUserError, PydanticUndefinedAnnotation)


def report_type(error: Refused, what: str, place: Location, collector: Collector) -> None:
    """Report that a type of `what` cannot be made into a schema."""
    undefined = isinstance(error, PydanticUndefinedAnnotation) or error.code == "class-not-fully-defined"
    reason = str(error.message).strip().partition("\n")[0].rstrip(".")
    if undefined:
        hint = "define the type in the same module, or import it there"
        collector.add("AW001", f"{what} names an unknown type: {reason}", location=place, hint=hint)
    else:
        hint = (
            "use str, int, float, bool, list, dict, `Literal[...]` and classes derived from authoring.Model"
        )
        collector.add("AW030", f"a type of {what} has no schema: {reason}", location=place, hint=hint)
