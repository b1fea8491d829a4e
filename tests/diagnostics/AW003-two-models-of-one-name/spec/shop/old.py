"""Orders as they were."""

from authwright.authoring import Model


class Order(Model):
    """Something that somebody wanted."""

    thing: str
    """What was wanted."""
