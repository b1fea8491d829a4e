"""What an author wrote and forgot to use."""

from collections.abc import Iterator

from authwright.stages.lint.rule import Finding
from authwright.stages.lint.subject import Subject

_HINTS = {
    "model": "name it in a field or an operation, list it in `Spec.models`, or remove it",
    "operation": "add the endpoint to `endpoints` of a Resource that the Spec lists, or remove it",
    "cause": "add it to `errors` of the operations that fail so, or remove it",
}


def unreached_models(subject: Subject) -> Iterator[Finding]:
    """AW070: models of the spec's modules that nothing reaches."""
    yield from _idle(subject, ("model",), "is reached by no operation and not listed in `Spec.models`")


def unused_parts(subject: Subject) -> Iterator[Finding]:
    """AW071: operations that no resource lists, and causes that no operation names."""
    yield from _idle(subject, ("operation",), "is listed by no resource of the spec")
    yield from _idle(subject, ("cause",), "is named by no operation")


def _idle(subject: Subject, kinds: tuple[str, ...], what: str) -> Iterator[Finding]:
    for one in subject.idle:
        if one.kind in kinds:
            yield Finding(f'{one.kind} "{one.name}" {what}', None, _HINTS[one.kind], one.location)
