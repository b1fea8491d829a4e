"""A token as `Authorization: Bearer`: for nobody, for who has one, for everybody but more with one."""

from tests.golden.frame import KEY, MEMBER, api, get

SPEC = api(
    __name__,
    __doc__,
    get("get_news", "/news", str, "Hello"),
    get("get_letter", "/letter", str, "Dear member", callers=(MEMBER,), credentials=(KEY,)),
    get("get_page", "/page", str, "Hello", credentials=(KEY,), credentials_optional=True),
)
