"""The scalars of JSON, the formats that texts have, and the limits of each."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from authwright.authoring import Encoded, MaxBytes, Model
from tests.golden.frame import api, get, post


class Reading(Model):
    """What a sensor says."""

    sensor: Annotated[str, Field(min_length=2, max_length=12, pattern="^[a-z]+$")]
    """The name of the sensor."""
    note: Annotated[str, MaxBytes(72)]
    """Counted in bytes, not in characters."""
    count: Annotated[int, Field(ge=0, lt=1000)]
    """A whole number."""
    ratio: Annotated[float, Field(gt=0, le=1, multiple_of=0.25)]
    """Any number."""
    calibrated: bool
    """True or false."""
    id: UUID
    """A UUID."""
    day: date
    """A date."""
    taken: datetime
    """A moment."""
    labels: Annotated[str, Encoded("comma-list")]
    """Several texts in one."""


READING = {"sensor": "attic", "note": "warm", "count": 3, "ratio": 0.5, "calibrated": True, "labels": "a,b"}
READING |= {"id": "6f2c1c84-8f0e-4c2e-9b1e-0d3a5b8c7e11"}
READING |= {"day": "2026-11-24", "taken": "2026-11-24T10:00:00Z"}

SPEC = api(
    __name__,
    __doc__,
    get("get_reading", "/reading", Reading, READING),
    post("add_reading", "/reading", Reading, READING, whole=True),
)
