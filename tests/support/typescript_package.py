"""Generated TypeScript clients in a temporary folder, as files."""

from pathlib import Path

from authwright.config import Config
from authwright.diagnostics import Collector
from authwright.ir import Api
from authwright.naming import NameBook
from authwright.resources import templates_folder
from authwright.stages.render import Templates, render
from authwright.targets.base import Inputs
from authwright.targets.typescript.client import TypeScriptClientTarget


def config(package: str, root: Path = Path("unused")) -> Config:
    """Return the configuration of a project whose package is `package` and whose client is `Library`."""
    return Config(root=root, spec="library_spec", package_names={"typescript": package, "client": "Library"})


def files(
    api: Api, package: str, collector: Collector | None = None, book: NameBook | None = None
) -> dict[str, bytes]:
    """Return the finished files of the client, by path; `book` has the names of earlier builds."""
    found = collector or Collector()
    inputs = Inputs(config(package), {}, api, found, book or NameBook())
    plan = TypeScriptClientTarget().plan(inputs)
    found.stop_on_errors()
    made = render(plan, Templates(templates_folder()))
    return {path: text if isinstance(text, bytes) else text.encode() for path, text in made.items()}


def write(api: Api, package: str, folder: Path, book: NameBook | None = None) -> Path:
    """Write the client into `folder` and return it."""
    for path, content in files(api, package, book=book).items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return folder
