"""A shop. A case replaces `orders.py`, or more."""

from shop import orders
from shop.words import ANYONE, KEY, PROBE, STAFF, get_release

from authwright.authoring import Resource, Spec, Version

SPEC = Spec(
    name="shop",
    title="Shop",
    summary="What the shop sells.",
    revision="1.0.0",
    versions=(Version("1"), Version("2 (beta)")),
    resources=(
        Resource(
            name="orders",
            meaning="What was ordered.",
            base_path="/api",
            endpoints=(*orders.ENDPOINTS, get_release),
        ),
    ),
    callers=(ANYONE, STAFF),
    credentials=(KEY,),
    version_probe=getattr(orders, "PROBE", PROBE),
)
