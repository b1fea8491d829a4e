"""What importing the Python client costs beyond the libraries it stands on, in fresh interpreters."""

import shutil
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from tests.bench.paired import Claim, Figure, in_child, run
from tests.support.project import GENERATED

BARE: Final = "bare interpreter"
HTTP: Final = "import httpx2"
BOTH: Final = "import httpx2, pydantic"
MODEL: Final = "httpx2, and a first model of pydantic"
MADE: Final = "the same, and httpx2.Client() made"
PACKAGE: Final = "import openwebui_auth"
CALL: Final = "client class and types of the first call"
CLIENT: Final = "the same, and the client made"

_FIRST_CALL: Final = """
from openwebui_auth import OpenWebUI
from openwebui_auth.operations.auths import GET_SESSION_USER
import openwebui_auth.resources.auths
GET_SESSION_USER.adapter
"""
_FIRST_MODEL: Final = """
import httpx2
from pydantic import BaseModel
class First(BaseModel):
    name: str
"""
SOURCES: Final[Mapping[str, str]] = {
    BARE: "pass",
    HTTP: "import httpx2",
    BOTH: "import httpx2, pydantic",
    MODEL: _FIRST_MODEL,
    MADE: f"{_FIRST_MODEL}\nhttpx2.Client()",
    PACKAGE: "import openwebui_auth",
    CALL: _FIRST_CALL,
    CLIENT: f"{_FIRST_CALL}\nOpenWebUI('http://127.0.0.1').auths",
}
CLAIMS: Final = (
    Claim(PACKAGE, HTTP, 0.4),
    Claim(CALL, BOTH, 1.3),
    Claim(CALL, MODEL),
    Claim(CLIENT, MADE),
    Claim(MODEL, BOTH),
)


def figures(rounds: int) -> list[Figure]:
    """Measure all, isolated (`-I`), with bytecode in place, and without the interpreter's own start."""
    with tempfile.TemporaryDirectory(prefix="authwright-bench-") as name:
        folder = Path(name)
        shutil.copytree(GENERATED / "clients/python/src/openwebui_auth", folder / "openwebui_auth")
        before = f"import sys; sys.path.insert(0, {name!r})\n"
        commands = {
            contestant: [sys.executable, "-I", "-c", before + source]
            for contestant, source in SOURCES.items()
        }
        turns = {
            contestant: lambda command=command: in_child(command, folder)
            for contestant, command in commands.items()
        }
        return run("imports", turns, CLAIMS, rounds=rounds, base=BARE)
