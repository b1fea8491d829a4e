# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: LdapServerConfigInput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.model import Model, Secret
from .._runtime.rewrite import carried_over

if TYPE_CHECKING:
    from .ldap_server_config import LdapServerConfig


class LdapServerConfigInput(Model):
    """How the server reaches the directory and finds users in it.

    A write replaces the whole: what is left out falls to its default. The settings of a fresh server cannot
    be written back as they are, since their search base is empty.
    """

    label: Annotated[str, Field(min_length=1)]
    """Name of the directory, for people."""

    host: Annotated[str, Field(min_length=1)]
    """Host name or address of the directory."""

    port: int | None = None
    """Port of the directory; 389 on a fresh server.

    The range is not checked: 0 and 99999 are stored. Left out, it becomes null.
    """

    attribute_for_mail: Annotated[str, Field(min_length=1)] | None = None
    """Attribute that holds a user's address.

    Left out, it becomes `"mail"`.
    """

    default_email_domain: str | None = None
    """Domain that is put behind the name sent (`name@domain`) for entries without an address; empty for
    none.

    Left out, it becomes `""`. Since server 0.12.
    """

    attribute_for_username: Annotated[str, Field(min_length=1)] | None = None
    """Attribute that holds the name users sign in with.

    Left out, it becomes `"uid"`.
    """

    app_dn: str
    """Name (DN) of the application account that searches; empty to search anonymously."""

    app_dn_password: Secret
    """Password of the application account; may be empty.

    Replies hold it in clear.
    """

    search_base: Annotated[str, Field(min_length=1)]
    """Where in the directory (DN) users are looked for."""

    search_filters: str | None = None
    """LDAP filter that an entry must pass besides having the name; empty for none.

    Not checked when written; a malformed filter fails each sign-in. Left out, it becomes `""`.
    """

    use_tls: bool | None = None
    """Speak TLS with the directory.

    Left out, it becomes `true`.
    """

    certificate_path: str | None = None
    """File on the server that holds the CA certificate; null or empty for none.

    Left out, it becomes null.
    """

    validate_cert: bool | None = None
    """Check the directory's certificate.

    Left out, it becomes `true`.
    """

    ciphers: str | None = None
    """TLS ciphers to offer, as OpenSSL writes them; null or empty counts as `ALL`.

    Left out, it becomes `"ALL"`.
    """

    enable_group_management: bool | None = None
    """Bring a user's groups into line with the directory at each sign-in.

    Left out, it becomes `false`. Since server 0.11.
    """

    enable_group_creation: bool | None = None
    """Make groups that the directory has and the server has not.

    Left out, it becomes `false`. Since server 0.11.
    """

    attribute_for_groups: str | None = None
    """Attribute that holds the groups of a user, as DNs.

    Refused when blank while enable_group_management is on. Left out, it becomes `"memberOf"`. Since server
    0.11.
    """

    @classmethod
    def from_response(cls, response: LdapServerConfig) -> LdapServerConfigInput:
        """Begin a write with what was read; then assign what is to change.

        Fields which the server keeps when they are left out are not carried over: they read as None here, and
        are sent once assigned. Nothing is checked before a field is assigned.
        """
        return cls.model_construct(**carried_over(response, left_out=()))
