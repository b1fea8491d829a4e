"""Texts and names that have broken code generators: quotes, line ends, directives, reserved words."""

import json
from pathlib import Path
from typing import Final

_CORPUS: Final = json.loads(Path(__file__).with_name("hostile.json").read_text(encoding="utf-8"))

TEXTS: Final[tuple[str, ...]] = tuple(_CORPUS["texts"])
"""Descriptions, titles, enum values. A text that escapes from where it was put defines or uses `CANARY`."""
NAMES: Final[tuple[str, ...]] = tuple(_CORPUS["names"])
"""Names of properties, schemas and values."""
