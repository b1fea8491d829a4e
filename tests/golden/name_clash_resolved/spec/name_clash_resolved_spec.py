"""The names of `name_clash`, told apart by the spec's author."""

from typing import Annotated

from pydantic import Field

from authwright.authoring import Model, Parameter, Remark
from tests.golden.frame import api, get


class Account(Model):
    """An account that says things twice."""

    userName: Annotated[str, Remark("behaviour", "The same as `login`.")]
    """The name, as it was."""
    login: str = Field(min_length=1)
    """The name, as it is."""


ACCOUNT = {"userName": "ada", "login": "ada"}
LONG = Parameter("full-name", "query", bool, "Whether to write the name in full.")

SPEC = api(
    __name__,
    __doc__,
    get("get_account", "/account", Account, ACCOUNT),
    get("get_old_account", "/account/old", Account, ACCOUNT),
    get("find", "/find", Account, ACCOUNT, parameters=(LONG,)),
)
