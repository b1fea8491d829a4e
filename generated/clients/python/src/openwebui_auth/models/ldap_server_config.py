# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: LdapServerConfig."""

from __future__ import annotations

from .._runtime.model import Model, Secret


class LdapServerConfig(Model):
    """How the server reaches the directory and finds users in it.

    A write replaces the whole: what is left out falls to its default. The settings of a fresh server cannot
    be written back as they are, since their search base is empty.
    """

    label: str
    """Name of the directory, for people."""

    host: str
    """Host name or address of the directory."""

    port: int | None
    """Port of the directory; 389 on a fresh server."""

    attribute_for_mail: str
    """Attribute that holds a user's address."""

    default_email_domain: str | None = None
    """Domain that is put behind the name sent (`name@domain`) for entries without an address; empty for
    none.

    Since server 0.12.
    """

    attribute_for_username: str
    """Attribute that holds the name users sign in with."""

    app_dn: str
    """Name (DN) of the application account that searches; empty to search anonymously."""

    app_dn_password: Secret
    """Password of the application account; may be empty.

    Replies hold it in clear.
    """

    search_base: str
    """Where in the directory (DN) users are looked for."""

    search_filters: str
    """LDAP filter that an entry must pass besides having the name; empty for none."""

    use_tls: bool
    """Speak TLS with the directory."""

    certificate_path: str | None
    """File on the server that holds the CA certificate; null or empty for none."""

    validate_cert: bool
    """Check the directory's certificate."""

    ciphers: str | None
    """TLS ciphers to offer, as OpenSSL writes them; null or empty counts as `ALL`."""

    enable_group_management: bool | None = None
    """Bring a user's groups into line with the directory at each sign-in.

    Since server 0.11.
    """

    enable_group_creation: bool | None = None
    """Make groups that the directory has and the server has not.

    Since server 0.11.
    """

    attribute_for_groups: str | None = None
    """Attribute that holds the groups of a user, as DNs.

    Since server 0.11.
    """
