"""The spec under test: its internal document, the exact ones made of it, and the places of their parts."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from authwright import extensions as ext
from authwright.diagnostics import Collector, Location, SourceMap, pointer
from authwright.document import Document, ref_name
from authwright.stages.export import export
from authwright.stages.load import load_package
from authwright.stages.project import project
from tests.conformance.replay.values import Steps

ROOT: Final = Path(__file__).parents[3]
PACKAGE: Final = "openwebui_auth_spec"


@dataclass(frozen=True, slots=True)
class Spec:
    """The internal document of a spec, and where its parts were written."""

    raw: Document
    sources: SourceMap

    def versions(self) -> dict[str, str]:
        """Return the name of the version that each observed release belongs to."""
        return {release: one["name"] for one in self.raw.root[ext.VERSIONS] for release in one["observed"]}

    def exact(self, version: str) -> Document:
        """Return the exact document of one version. Raises AuthwrightError when projection fails."""
        collector = Collector(self.sources)
        document = project(self.raw, version, collector)
        collector.stop_on_errors()
        return document

    def place(self, exact: Document, steps: Steps) -> tuple[str, Location | None]:
        """Return pointer and line in the spec of a place in an exact document."""
        at = pointer(*self._raw_steps(exact, steps))
        return at, self.sources.find(at)

    def _raw_steps(self, exact: Document, steps: Steps) -> Steps:
        if steps[:2] != ("components", "schemas") or len(steps) < 3:
            return steps
        shape = exact.schemas.get(str(steps[2]), {})
        model = str(shape.get(ext.MODEL, steps[2]))
        if steps[3:4] == ("properties",) and len(steps) > 4:
            model = self._owner(model, str(steps[4])) or model
        return ("components", "schemas", model, *steps[3:])

    def _owner(self, model: str, member: str) -> str | None:
        """Return the model that declares `member`: `model` itself or one of its bases."""
        schema = self.raw.schemas.get(model, {})
        if member in schema.get("properties", {}):
            return model
        bases = (ref_name(base) for base in schema.get("allOf", ()))
        return next((found for base in bases if base and (found := self._owner(base, member))), None)


def load_spec(root: Path = ROOT, package: str = PACKAGE) -> Spec:
    """Load and export the project's spec. Raises AuthwrightError when it is wrong."""
    collector = Collector()
    raw = export(load_package(package, root=root, search=[root / "spec"]), collector)
    collector.stop_on_errors()
    return Spec(raw, collector.sources)
