"""A small spec of another API, written into a folder and exported: two versions, one operation."""

import textwrap
from pathlib import Path

import pytest

from authwright.diagnostics import AuthwrightError, Collector, Diagnostic
from authwright.document import Document
from authwright.stages.export import export
from authwright.stages.load import load_package

HEAD = """
from typing import Annotated, Literal
from pydantic import Field
from authwright.authoring import *

ANYONE = Caller("anyone", "Nobody in particular.")
BEARER = Carrier("bearer", "bearer", "Authorization")
KEY = Credential("key", "A key.", (BEARER,))
"""
TAIL = """
SPEC = Spec(
    name="shop", title="Shop", summary="A shop.", revision="1.0.0",
    versions=(Version("1", ("1.0.3",)), Version("2")),
    resources=(Resource(name="orders", meaning="Orders.", base_path="/orders", endpoints=ENDPOINTS),),
    callers=(ANYONE,), credentials=(KEY,),
)
"""


class Shop:
    """Writes a spec package into a folder of its own and exports it."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._folder = folder
        self._patch = monkeypatch
        self._count = 0
        self.collector = Collector()

    def export(self, body: str, tail: str = TAIL) -> Document:
        """Export the spec with `body` between the imports and `SPEC`, which `tail` assigns."""
        self._count += 1
        name = f"shop_{self._folder.name.replace('-', '_')}_{self._count}"
        path = self._folder / name / "__init__.py"
        path.parent.mkdir()
        path.write_text(HEAD + textwrap.dedent(body) + tail, encoding="utf-8")
        self._patch.syspath_prepend(str(self._folder))
        return export(load_package(name, root=self._folder), self.collector)

    def refused(self, body: str, tail: str = TAIL) -> list[Diagnostic]:
        """Export a spec that is wrong; return what was found, sorted by place."""
        try:
            self.export(body, tail)
        except AuthwrightError as error:
            return error.diagnostics
        return list(self.collector)

    def codes(self) -> list[str]:
        """Return the codes of what was found."""
        return [one.code for one in self.collector]
