# Made by Authwright from the spec of Union tagged API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Outcome."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Tag

from .._runtime.unions import UnknownMember, by_tag
from .code import Code
from .done import Done
from .wait import Wait

Outcome: TypeAlias = Annotated[
    Annotated[Done, Tag("Done")]
    | Annotated[Code, Tag("Code")]
    | Annotated[Wait, Tag("Wait")]
    | Annotated[UnknownMember, Tag("UnknownMember")],
    by_tag("step", {"code": "Code", "push": "Code", "wait": "Wait"}, absent="Done"),
]
"""How far it got.

Members:
    Code: `step` is "code" or "push".
    Wait: `step` is "wait".
    Done: there is no `step`.
    UnknownMember: Anything else, probably from a later server.
"""
