"""The third edition: the field is back, a model and an operation are gone of a shop's spec."""

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
    userId: str
    """Who sells it."""


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
    examples=(Example("tea", "Some tea.", response={"name": "tea", "price": 250, "userId": "ada"}),),
)

SPEC = Spec(
    name="shop",
    title="Shop",
    summary="What the shop sells.",
    revision="3.0.0",
    versions=(Version("1"), Version("2")),
    resources=(Resource(name="items", meaning="Things.", base_path="/api", endpoints=(get_item,)),),
    callers=(STAFF,),
    credentials=(KEY,),
)
