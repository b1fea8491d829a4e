"""Unions told apart by a tag, which keep the members of later servers instead of failing on them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

from pydantic import Discriminator, JsonValue

from .model import OMIT, Model, member

UNKNOWN: Final = "UnknownMember"
"""Tag of the member that stands for all members this client does not know."""


class UnknownMember(Model):
    """A member of a union that this client does not know, probably made by a later server.

    Its body is kept as it came, and nothing of it is printed or dumped.
    """

    def raw(self) -> dict[str, JsonValue]:
        """The body as it came, in a new dict."""
        return dict(cast("dict[str, JsonValue]", self.model_extra or {}))

    def __repr_args__(self) -> list[tuple[str | None, Any]]:
        """Nothing: what an unknown member holds may be secret."""
        return []

    def __repr_str__(self, join_str: str) -> str:
        """Says that there is a body, and how to see it."""
        return "body not shown, see raw()"


def by_tag(tag_property: str, values: Mapping[str, str], absent: str | None) -> Discriminator:
    """A discriminator by the value of one property, for JSON objects and for instances of the members.

    Args:
        tag_property: Name of the tag on the wire.
        values: Which member each value of the tag means.
        absent: The member meant when there is no tag; None when that, too, is an unknown member.

    An unknown value, or a tag which is not a string, means `UnknownMember`.
    """
    members = {*values.values(), *([absent] if absent else [])}

    def discriminate(value: object) -> str:
        if isinstance(value, UnknownMember):
            return UNKNOWN
        if isinstance(value, Model):
            # An instance is what its class says, whatever was assigned to its tag since.
            for base in type(value).__mro__:
                if base.__name__ in members:
                    return base.__name__
        tag = member(value, tag_property)
        if tag is OMIT:
            return absent or UNKNOWN
        return values.get(tag, UNKNOWN) if isinstance(tag, str) else UNKNOWN

    return Discriminator(discriminate)
