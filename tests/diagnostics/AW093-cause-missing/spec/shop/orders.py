"""Orders, with operations that forget how they refuse."""

from shop.words import BY_STAFF, READ

from authwright.authoring import Cause, Endpoint, Exactly, Example, Model


class Order(Model):
    """Something that somebody wants."""

    item: str
    """What is wanted."""


EXAMPLES = (Example("tea", "Some tea.", response={"item": "tea"}),)
BAD_KEY = Cause(name="bad_key", status=403, detail=Exactly("Bad key"), when="The key is none of the shop's.")
COMMON = {**READ, **BY_STAFF, "errors": (*BY_STAFF["errors"], BAD_KEY), "response": Order, "examples": EXAMPLES}

get_order = Endpoint(name="get_order", **COMMON)
get_draft = Endpoint(name="get_draft", **COMMON | {"path": "/draft"})
get_offer = Endpoint(name="get_offer", **COMMON | {"path": "/offer"})
get_claim = Endpoint(name="get_claim", **COMMON | {"path": "/claim", "errors": BY_STAFF["errors"]})
get_voucher = Endpoint(name="get_voucher", **COMMON | {"path": "/voucher", "errors": ()})

ENDPOINTS = (get_order, get_draft, get_offer, get_claim, get_voucher)
