# Made by Authwright from the spec of Scalars API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Reading."""

from __future__ import annotations

import datetime

from .._runtime.model import Model


class Reading(Model):
    """What a sensor says."""

    sensor: str
    """The name of the sensor."""

    note: str
    """Counted in bytes, not in characters.

    At most 72 bytes in UTF-8.
    """

    count: int
    """A whole number."""

    ratio: float
    """Any number."""

    calibrated: bool
    """True or false."""

    id: str
    """A UUID."""

    day: datetime.date
    """A date."""

    taken: str
    """A moment."""

    labels: str
    """Several texts in one.

    A list in one string, separated by commas.
    """
