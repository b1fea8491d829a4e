"""Names that become one in a language: they are told, and never made apart by a number."""

from authwright.authoring import Model, Parameter
from tests.golden.frame import api, get


class Account(Model):
    """An account that says things twice."""

    userName: str
    """The name, as it was."""
    user_name: str
    """The name, as it is."""


ACCOUNT = {"userName": "ada", "user_name": "ada"}
LONG = Parameter("full-name", "query", bool, "As it was.")
SHORT = Parameter("fullName", "query", bool, "As it is.")

SPEC = api(
    __name__,
    __doc__,
    get("get_account", "/account", Account, ACCOUNT),
    get("getAccount", "/account/old", Account, ACCOUNT),
    get("find", "/find", Account, ACCOUNT, parameters=(LONG, SHORT)),
)
