# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: ServerCode."""

from __future__ import annotations

from .._runtime.model import Model


class ServerCode(Model):
    """What runs code."""

    engine: str
    """Engine for code in answers, `pyodide` on a fresh server."""

    interpreter_engine: str
    """Engine for code that models run, `pyodide` on a fresh server."""
