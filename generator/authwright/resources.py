"""Where the toolkit's own files lie: the templates, the hand-written runtimes, the pages of codes."""

from pathlib import Path
from typing import Final

# The folder of templates that holds the project which `authwright init` copies: no template of any target.
PROJECT: Final = "project"
_PACKAGE: Final = Path(__file__).resolve().parent


def templates_folder() -> Path:
    """Return the folder of templates and runtimes."""
    return _folder("_templates", "templates")


def codes_folder() -> Path:
    """Return the folder with a page for each code, `<CODE>.md`."""
    return _folder("_codes", "docs/codes")


def _folder(bundled: str, in_checkout: str) -> Path:
    """Return a folder inside an installed wheel, or beside the sources of a checkout.

    Raises FileNotFoundError when neither is there, which means a broken installation.
    """
    for folder in (_PACKAGE / bundled, _PACKAGE.parent.parent / in_checkout):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"authwright is installed without its {in_checkout} (looked beside {_PACKAGE})")
