"""The root of the IR."""

from dataclasses import dataclass
from typing import Literal as OneOf

from authwright.ir.named import Named
from authwright.ir.operations import Operation
from authwright.ir.second_factor import SecondFactor


@dataclass(frozen=True, slots=True)
class Resource:
    """A group of operations."""

    name: str
    doc: str
    operations: tuple[Operation, ...]


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """How a credential travels."""

    name: str
    kind: OneOf["bearer", "cookie", "header"]
    key: str
    doc: str = ""


@dataclass(frozen=True, slots=True)
class CredentialKind:
    """A kind of credential and the schemes that may carry it."""

    name: str
    doc: str
    schemes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CallerLevel:
    """A level of caller."""

    name: str
    doc: str


@dataclass(frozen=True, slots=True)
class ServerVersion:
    """A server version described, and the releases in which it was observed."""

    name: str
    observed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class VersionProbe:
    """The anonymous operation that tells a server's version, and the member of its answer with it."""

    operation: str
    member: str


@dataclass(frozen=True, slots=True)
class Api:
    """An API in one version, or in all (`version` is `span`). `types` are sorted by name."""

    title: str
    summary: str
    doc: str
    revision: str
    version: str
    versions: tuple[ServerVersion, ...]
    resources: tuple[Resource, ...]
    types: tuple[Named, ...]
    schemes: tuple[SecurityScheme, ...] = ()
    credentials: tuple[CredentialKind, ...] = ()
    callers: tuple[CallerLevel, ...] = ()
    error_member: str = "detail"
    version_probe: VersionProbe | None = None
    second_factor: SecondFactor | None = None
