"""What operations do to the caller's session: begin it, end it, perhaps end it, or leave it alone."""

from authwright.authoring import Model, Secret, Session
from tests.golden.frame import KEY, MEMBER, api, get, post


class Issued(Model):
    """A token."""

    token: Secret
    """The token itself."""


ISSUED = {"token": "t0ken"}
OWN = Session("issues-own", token="token")
LAST = Session("issues-own", token="token", ends_earlier=True)
OTHER = Session("issues-other", token="token", about="The token is for the new member")
MAYBE = Session("may-end-own", about="Where the server ends other sessions, it ends this one too")
INSIDE = {"callers": (MEMBER,), "credentials": (KEY,)}

SPEC = api(
    __name__,
    __doc__,
    post("sign_in", "/sign-in", str, "pw", Issued, ISSUED, session=OWN),
    post("confirm", "/confirm", str, "123456", Issued, ISSUED, session=LAST),
    post("add_member", "/members", str, "pw", Issued, ISSUED, session=OTHER, **INSIDE),
    post("set_password", "/password", str, "pw", session=MAYBE, **INSIDE),
    get("sign_out", "/sign-out", None, None, session=Session("ends-own"), **INSIDE),
    get("sign_out_all", "/sign-out-all", None, None, session=Session("ends-all"), **INSIDE),
    get("get_self", "/self", str, "ada", **INSIDE),
)
