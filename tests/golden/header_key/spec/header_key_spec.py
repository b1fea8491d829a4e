"""A key in a header of its own, and the same key as a bearer token."""

from authwright.authoring import Carrier, Credential
from tests.golden.frame import MEMBER, api, get

HEADER = Carrier("key_header", "header", "X-API-Key", "The key alone.")
KEY = Credential("api_key", "A key that an operator hands out.", (HEADER,))

SPEC = api(
    __name__,
    __doc__,
    get("get_report", "/report", str, "All is well", callers=(MEMBER,), credentials=(KEY,)),
    credentials=(KEY,),
)
