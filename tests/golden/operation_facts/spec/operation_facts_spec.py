"""What else is said of an operation: callers, limits, headers of answers, cookies, remarks."""

from authwright.authoring import Caller, Cookie, Header, RateLimit, Remark
from tests.golden.frame import ANYONE, KEY, MEMBER, api, get, post

OWNER = Caller("owner", "The owner of the server.")
LIMITS = (RateLimit(5, 60, "address", "Counted per process."), RateLimit(None, 3600, "account"))
SEEN = Cookie("seen", "reads", "Tells a returning visitor.")
ETAG = Header("ETag", "Changes with the text.")
SLOW = Remark("behaviour", "Takes a second on purpose.")

SPEC = api(
    __name__,
    __doc__,
    get("get_text", "/text", str, "Hello", headers=(ETAG,), cookies=(SEEN,), response_about="The text."),
    post(
        "set_text",
        "/text",
        str,
        "Hello",
        callers=(OWNER, MEMBER),
        credentials=(KEY,),
        limits=LIMITS,
        remarks=(SLOW,),
        description="Replaces what is there.",
    ),
    callers=(ANYONE, MEMBER, OWNER),
)
