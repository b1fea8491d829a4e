"""Settings that are read, changed and written back."""

from shop.words import WRITE

from authwright.authoring import ABSENT, Endpoint, Example, Model


class Settings(Model):
    """How the shop is run."""

    opens: int
    """Hour of the day."""
    motto: str = ABSENT
    """Stands above the door."""


LATE = {"opens": 10, "motto": "Better late"}

update_settings = Endpoint(
    name="update_settings",
    **WRITE,
    request=Settings,
    whole=True,
    response=Settings,
    examples=(Example("open", "Open late.", request=LATE, response=LATE),),
)

ENDPOINTS = (update_settings,)
