"""The hand-written checkers of formats, joined to one module as they are in generated validators."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from tests.support.project import ROOT

_BETWEEN_FILES: Final = ("from .", "import {")


def folder(language: str) -> Path:
    """Return where the checkers of a language lie."""
    return ROOT / "templates" / "validators" / language / "static" / "formats"


def joined(language: str, suffix: str, files: Iterable[str]) -> str:
    """Return the text of `files` without the lines that import one from another."""
    return "\n".join(
        line
        for file in files
        for line in (folder(language) / f"{file}{suffix}").read_text(encoding="utf-8").splitlines()
        if not line.startswith(_BETWEEN_FILES)
    )
