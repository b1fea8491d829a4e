"""Which language has the last word on the files of which targets."""

from collections.abc import Mapping
from typing import Final

from authwright.stages.format import Finisher
from authwright.targets.base import Target
from authwright.targets.python.format import PYTHON_FINISHER

FINISHERS: Final[Mapping[str, Finisher]] = {"python": PYTHON_FINISHER}


def finisher_of(target: Target) -> Finisher:
    """Return what finishes the files of `target`; those of a language without a finisher stay as they are."""
    return FINISHERS.get(target.language, Finisher())
