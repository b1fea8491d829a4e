"""Where things lie in the checkout, and what the recordings hold."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[2]
GENERATED: Final = ROOT / "generated"
SCHEMAS: Final = GENERATED / "schemas"
VERSIONS: Final = ("0.10", "0.11", "0.12")
EXCHANGES: Final = ROOT / "tests" / "conformance" / "replay" / "exchanges"


def module_name(label: str) -> str:
    """Return what the module of the span or of a server version is called: `span`, `v0_12`."""
    return label if label == "span" else f"v{label.replace('.', '_')}"


def read_json(path: Path) -> Any:
    """Return the JSON value of a file."""
    return json.loads(path.read_text(encoding="utf-8"))


def exchanges() -> Iterator[dict[str, Any]]:
    """Yield the committed recordings of the real servers."""
    for file in sorted(EXCHANGES.glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            yield json.loads(line)
