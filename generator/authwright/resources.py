"""Where the toolkit's own files lie: the templates and the hand-written runtimes."""

from pathlib import Path
from typing import Final

# The folder of templates that holds the project which `authwright init` copies: no template of any target.
PROJECT: Final = "project"
_PACKAGE: Final = Path(__file__).resolve().parent


def templates_folder() -> Path:
    """Return the folder of templates: inside an installed wheel, or beside the sources of a checkout.

    Raises FileNotFoundError when neither is there, which means a broken installation.
    """
    for folder in (_PACKAGE / "_templates", _PACKAGE.parent.parent / "templates"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"authwright is installed without its templates (looked beside {_PACKAGE})")
