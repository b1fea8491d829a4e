"""The spec as a whole: what a spec package exports as `SPEC`."""

from dataclasses import field

from pydantic import BaseModel
from pydantic.dataclasses import dataclass

from authwright.authoring.endpoints import Caller, Credential, Endpoint, Resource
from authwright.authoring.place import STRICT, Place, Text, here
from authwright.authoring.second_factor import SecondFactor


@dataclass(frozen=True, slots=True, config=STRICT)
class Version:
    """A server version that the spec describes, and the releases in which it was observed."""

    name: Text
    observed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, config=STRICT)
class VersionProbe:
    """The anonymous operation that tells a server's version, and the member of its answer that holds it."""

    endpoint: Endpoint
    member: str


@dataclass(frozen=True, kw_only=True, config=STRICT)
class Spec:
    """An API: its versions (oldest first), resources, and models that no operation reaches by itself.

    `error_member` is the member of an error body that holds the detail (`{"detail": …}`).
    """

    name: Text
    title: Text
    summary: Text
    revision: Text
    versions: tuple[Version, ...]
    resources: tuple[Resource, ...]
    callers: tuple[Caller, ...]
    credentials: tuple[Credential, ...]
    models: tuple[type[BaseModel], ...] = ()
    error_member: Text = "detail"
    version_probe: VersionProbe | None = None
    second_factor: SecondFactor | None = None
    description: str = ""
    place: Place = field(default_factory=here, compare=False, repr=False)
