"""What packages say of themselves in every language: texts, samples, how a version is told."""

from dataclasses import dataclass
from typing import Any, Final

from authwright.document import Document
from authwright.ir import Api
from authwright.ir.walk import operations
from authwright.stages.build.uses import Uses
from authwright.stages.render.typed import Doc
from authwright.targets.base import Inputs
from authwright.targets.prose import markdown, sentence
from authwright.targets.published_plans import SPAN, Published

# The licence of all that is generated.
LICENSE: Final = "clients/python/static/LICENSE"
_MEMBER: Final = "version"


@dataclass(frozen=True, slots=True)
class Telling:
    """How a server tells its version.

    `asked` is the request that it answers so, such as `GET /api/config`, empty when the spec has none;
    `place` are the names of the members down to the version, with slashes between them.
    """

    asked: str
    place: str

    @property
    def reply(self) -> str:
        """What the version is read from, in words."""
        return f"what the server answers to `{self.asked}`" if self.asked else self._object("`")

    @property
    def expected(self) -> str:
        """The same for an error."""
        return f'what {self.asked} answers, with a "{self.place}"' if self.asked else self._object('"')

    def example(self, version: str) -> Any:
        """Return the least that a server of a version says."""
        said: Any = version
        for name in reversed(self.place.removeprefix("/").split("/")):
            said = {name: said}
        return said

    def _object(self, quote: str) -> str:
        return f"an object with the version of the server as {quote}{self.place}{quote}"


@dataclass(frozen=True, slots=True)
class Sample:
    """The schema that samples are about, the index of its entry, and the newest version that is known."""

    schema: str
    entry: int
    newest: str


def telling(api: Api) -> Telling:
    """Return how a server tells its version."""
    probe = api.version_probe
    found = next((one for one in operations(api) if probe and one.name == probe.operation), None)
    if probe is None or found is None:
        return Telling("", _MEMBER)
    return Telling(f"{found.method.upper()} {found.path}", probe.member)


def sample(inputs: Inputs, found: Published) -> Sample | None:
    """Return what samples are about; None when there are no schemas."""
    schema = _sampled(inputs.documents[SPAN])
    index = found.entries[SPAN].get(schema)
    return None if index is None else Sample(schema, index, found.versions[-1])


def about_package(api: Api) -> Doc:
    """Return what a package is for, as Markdown."""
    return markdown(f"Validators for payloads of the {api.title}. {sentence(api.summary)}")


def about_module(api: Api) -> str:
    """Return what the module of the package itself is."""
    return " ".join(f"Validators of the {api.title}: payloads as JSON has them, checked.".split())


def origin(api: Api, target: str) -> str:
    """Return what every file of `target` begins with, as the lines of a comment."""
    made = " ".join(f"Made by Authwright from the spec of {api.title}, revision {api.revision}.".split())
    return f"{made}\nDo not edit: change the spec and run `authwright generate {target}`."


def made_by(api: Api) -> Doc:
    """Return what a package was made from, as Markdown."""
    return markdown(f"Made by Authwright from revision {api.revision} of the spec.")


def summary(api: Api) -> str:
    """Return a line for the registry of packages."""
    return " ".join(f"Validators for payloads of the {api.title}. {api.summary or ''}".split())


def _sampled(document: Document) -> str:
    """Return the name of the schema of samples: the first record that is sent, else any record, else any."""
    schemas = document.schemas
    requests = Uses.of(document).requests
    records = [name for name in schemas if "properties" in schemas[name]]
    sent = [name for name in records if name in requests]
    return next(iter([*sent, *records, *schemas]), "")
