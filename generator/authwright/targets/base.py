"""What a target is: a name, and a plan of the files that it wants made from an `Api`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, runtime_checkable

from authwright.config import Config
from authwright.diagnostics import Collector
from authwright.document import Document
from authwright.incremental import Cache
from authwright.ir import Api
from authwright.naming import NameBook
from authwright.plan import Plan
from authwright.stages.format import Finisher


@dataclass(frozen=True, slots=True)
class Inputs:
    """All that a target may look at: the configuration, the published documents, the span's IR.

    `documents` maps a version's name to its exact document, and `span` to the one that is right for all.
    `names` is the target's own book: names that it takes from there stay from build to build. In `cache` lie
    texts of the last build, for what takes long to make.
    """

    config: Config
    documents: Mapping[str, Document]
    api: Api
    collector: Collector
    names: NameBook = field(default_factory=NameBook)
    cache: Cache = field(default_factory=Cache)


class Target(Protocol):
    """A language's client, a set of schemas, a flavour of models: anything that turns an `Api` into files."""

    @property
    def name(self) -> str:
        """The name on the command line, such as `client-python`."""
        ...

    @property
    def summary(self) -> str:
        """One line for `authwright targets`."""
        ...

    @property
    def language(self) -> str:
        """Name of the language that it writes, for `authwright targets`; empty for data."""
        ...

    def plan(self, inputs: Inputs) -> Plan:
        """Return the files to make. Findings go to `inputs.collector`."""
        ...


@runtime_checkable
class Finishing(Protocol):
    """A target whose language has the last word on its files."""

    @property
    def finisher(self) -> Finisher:
        """What formats and checks the finished files."""
        ...


@runtime_checkable
class Templated(Protocol):
    """A target that brings templates of its own."""

    @property
    def templates(self) -> Path | None:
        """The folder that the templates and static files of its jobs are looked up in first, if any."""
        ...


def finisher_of(target: Target) -> Finisher:
    """Return what finishes the files of `target`; without a finisher they stay as they are."""
    return target.finisher if isinstance(target, Finishing) else Finisher()


def own_templates(target: Target) -> Path | None:
    """Return the folder of templates that `target` brings along, if it does."""
    return target.templates if isinstance(target, Templated) else None
