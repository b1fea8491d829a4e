"""Settings with omissions that cannot be."""

from typing import Annotated

from shop.words import WRITE

from authwright.authoring import ABSENT, Endpoint, Example, Model, Omitted


class Settings(Model):
    """How the shop is run."""

    opens: Annotated[int, Omitted("unchanged")]
    """Hour of the day."""
    motto: Annotated[str, Omitted("default")] = ABSENT
    """Stands above the door."""
    closes: Annotated[int, Omitted("reset:eight")] = ABSENT
    """Hour of the day."""


LATE = {"opens": 10, "motto": "Better late", "closes": 20}

update_settings = Endpoint(
    name="update_settings",
    **WRITE,
    request=Settings,
    whole=True,
    response=Settings,
    examples=(Example("open", "Open late.", request=LATE, response=LATE),),
)

ENDPOINTS = (update_settings,)
