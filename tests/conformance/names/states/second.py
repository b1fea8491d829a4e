"""The second edition: reordered, a field less in the answer, seven more in the form of a shop's spec."""

from authwright.authoring import (
    Caller,
    Carrier,
    Cause,
    Credential,
    Endpoint,
    Exactly,
    Example,
    Model,
    Parameter,
    Resource,
    Spec,
    Version,
)

STAFF = Caller("staff", "Everybody with a key.")
KEY = Credential("key", "A key of the shop.", (Carrier("bearer", "bearer", "Authorization"),))


class Item(Model):
    """Something to buy."""

    name: str
    """What it is called."""
    price: int
    """In cents."""


class NewItem(Model):
    """Something to offer."""

    colour: str | None = None
    """As the catalogue has it, such as `rust`."""
    size: str | None = None
    """In centimetres."""
    weight: int | None = None
    """In grams."""
    price: int
    """In cents."""
    origin: str | None = None
    """Where it comes from."""
    year: int | None = None
    """When it was made."""
    maker: str | None = None
    """Who made it."""
    note: str | None = None
    """The text beside it."""
    name: str
    """What it is called."""


UNKNOWN = Cause(name="unknown_item", status=404, detail=Exactly("No such item"), when="No item has the name.")

get_item = Endpoint(
    name="get_item",
    method="GET",
    path="/items/{name}",
    summary="Return an item.",
    callers=(STAFF,),
    parameters=(Parameter("name", "path", str, "The item's name.", example="tea"),),
    response=Item,
    errors=(UNKNOWN,),
    examples=(Example("tea", "Some tea.", response={"name": "tea", "price": 250}),),
)

add_item = Endpoint(
    name="add_item",
    method="POST",
    path="/items",
    summary="Offer an item.",
    callers=(STAFF,),
    request=NewItem,
    response=Item,
    examples=(
        Example(
            "tea",
            "Some tea.",
            request={"name": "tea", "price": 250},
            response={"name": "tea", "price": 250},
        ),
    ),
)

SPEC = Spec(
    name="shop",
    title="Shop",
    summary="What the shop sells.",
    revision="2.0.0",
    versions=(Version("1"), Version("2")),
    resources=(Resource(name="items", meaning="Things.", base_path="/api", endpoints=(add_item, get_item)),),
    callers=(STAFF,),
    credentials=(KEY,),
)
