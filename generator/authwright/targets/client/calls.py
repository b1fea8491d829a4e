"""What the runtime has to be told of calls, in any language."""

from dataclasses import dataclass
from typing import Literal

from authwright.diagnostics import Collector
from authwright.ir import Api, Operation
from authwright.ir.api import SecurityScheme
from authwright.ir.walk import operations
from authwright.targets.language import Language


@dataclass(frozen=True, slots=True)
class Probe:
    """Where to ask for the version of the server: the request, and the member of the answer that tells."""

    method: str
    path: str
    member: str


def probe_of(api: Api, collector: Collector) -> Probe | None:
    """Return where to ask for the server's version; None when nobody tells. One with arguments is AW030."""
    probe = api.version_probe
    found = next((one for one in operations(api) if probe and one.name == probe.operation), None)
    if probe is None or found is None:
        return None
    if "{" in found.path:
        message = f'"{found.name}" tells the version of the server, but needs arguments'
        collector.add("AW030", message, at=found.pointer)
    return Probe(found.method.upper(), found.path, probe.member)


def default_scheme(api: Api) -> SecurityScheme | None:
    """Return how a token travels by default.

    That is a bearer scheme where there is one, else a header, else a cookie. None when the API names none.
    """
    kinds = ("bearer", "header", "cookie")
    return min(api.schemes, key=lambda one: kinds.index(one.kind), default=None)


def operation_named(api: Api, name: str) -> Operation:
    """Return the operation called `name`, which there is."""
    return next(one for one in operations(api) if one.name == name)


def cause_names(api: Api) -> list[str]:
    """Return the names of all causes, sorted."""
    return sorted({error.cause for one in operations(api) for error in one.errors})


def credentials_of(operation: Operation) -> Literal["none", "optional", "required"]:
    """Say whether the client's token goes with the call."""
    if not operation.credentials:
        return "none"
    return "optional" if operation.credentials_optional else "required"


def refuse_cookies(operation: Operation, language: Language, collector: Collector) -> None:
    """Report parameters in cookies (AW030), which are no arguments in any client."""
    for one in operation.parameters:
        if one.place == "cookie":
            message = f'the {language.title} client has no argument for the cookie parameter "{one.name}"'
            hint = "make it a credential, whose carrier may be a cookie"
            collector.add("AW030", message, at=one.pointer or operation.pointer, hint=hint)
