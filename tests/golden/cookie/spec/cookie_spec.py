"""A session in a cookie: sent as one, set and cleared by answers."""

from authwright.authoring import Carrier, Cookie, Credential, Model, Secret, Session
from tests.golden.frame import MEMBER, api, get, post

COOKIE = Carrier("session", "cookie", "sid", "The session's cookie.")
SESSION = Credential("session", "A session.", (COOKIE,))
ATTRIBUTES = ("HttpOnly", "SameSite=Lax")


class Ticket(Model):
    """What comes of signing in."""

    sid: Secret
    """The session, as in the cookie."""


SIGN_IN = Session("issues-own", token="sid")
SETS = Cookie("sid", "sets", "The session.", ATTRIBUTES)
CLEARS = Cookie("sid", "clears", "The session.")

SPEC = api(
    __name__,
    __doc__,
    post("sign_in", "/in", str, "pw", Ticket, {"sid": "abc"}, session=SIGN_IN, cookies=(SETS,)),
    get("get_self", "/self", str, "ada", callers=(MEMBER,), credentials=(SESSION,)),
    get(
        "sign_out",
        "/out",
        None,
        None,
        callers=(MEMBER,),
        credentials=(SESSION,),
        session=Session("ends-own"),
        cookies=(CLEARS,),
    ),
    credentials=(SESSION,),
)
