"""A token as `Authorization: Bearer`: for nobody, for who has one, for everybody but more with one."""

from authwright.authoring import Cause, Exactly
from tests.golden.frame import KEY, MEMBER, api, get

REFUSED = Cause(name="refused", status=401, detail=Exactly("Not authenticated"), when="There is no token.")
MEMBERS = {"callers": (MEMBER,), "credentials": (KEY,), "errors": (REFUSED,)}

SPEC = api(
    __name__,
    __doc__,
    get("get_news", "/news", str, "Hello"),
    get("get_letter", "/letter", str, "Dear member", **MEMBERS),
    get("get_page", "/page", str, "Hello", credentials=(KEY,), credentials_optional=True),
)
