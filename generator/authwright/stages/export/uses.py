"""The causes that operations name."""

from collections.abc import Iterator

from authwright.authoring import Cause, CauseUse, Endpoint, Spec


def causes_of(endpoint: Endpoint) -> Iterator[Cause]:
    """Yield the causes of an operation, those of its variants included."""
    for uses in (endpoint.errors, *(at.changes.get("errors", ()) for at in endpoint.variants)):
        yield from (use.cause if isinstance(use, CauseUse) else use for use in uses)


def causes_in(spec: Spec) -> Iterator[Cause]:
    """Yield the causes of all operations, once for each use."""
    for resource in spec.resources:
        for endpoint in resource.endpoints:
            yield from causes_of(endpoint)
