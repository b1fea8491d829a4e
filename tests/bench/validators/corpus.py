"""The seven schemas and their payloads: five forms, a deep response, and a union of three responses."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from authwright.naming import cased, split_words

HERE: Final = Path(__file__).parent
_PAYLOADS: Final[Mapping[str, Any]] = json.loads((HERE / "payloads.json").read_text(encoding="utf-8"))
TITLES: Final = tuple(_PAYLOADS)
SIX: Final = TITLES[:6]
"""Those that are weighed and imported: the union repeats what is in the others."""
SCHEMAS: Final[Mapping[str, dict[str, Any]]] = {
    title: json.loads((HERE / f"schemas/{title}.json").read_text(encoding="utf-8")) for title in TITLES
}
VALID: Final[Mapping[str, Sequence[Any]]] = {title: one["valid"] for title, one in _PAYLOADS.items()}
INVALID: Final[Mapping[str, Sequence[Any]]] = {
    title: list(one["invalid"].values()) for title, one in _PAYLOADS.items()
}


def snake(title: str) -> str:
    """Return the name of a title in functions: `oauth_config_form` of `OAuthConfigForm`."""
    return cased(split_words(title), "snake")


def camel(title: str) -> str:
    """Return the name of a title that begins in lower case."""
    return title[0].lower() + title[1:]
