"""The settings for signing in against an LDAP directory."""

from typing import Annotated, Any

from authwright.authoring import (
    Accepts,
    Cause,
    Endpoint,
    Example,
    InRequest,
    Model,
    Omitted,
    Remark,
    Secret,
    Since,
    Template,
)
from openwebui_auth_spec.answers import ADDRESS_LIMIT, NO_STORE
from openwebui_auth_spec.callers import ADMIN, EITHER
from openwebui_auth_spec.errors import ADMIN_ONLY, INVALID_REQUEST, SIGNED_IN, TOO_MANY_ATTEMPTS

LDAP_FIELD_EMPTY = Cause(
    name="ldap_field_empty",
    status=400,
    detail=Template("Required field {field} is empty"),
    when="One of label, host, attribute_for_mail, attribute_for_username and search_base is empty, or from "
    "0.11 attribute_for_groups is blank with enable_group_management on. The first such field is named.",
    remedy="Fill the field.",
)


class LdapServerConfig(Model, complete=True):
    """How the server reaches the directory and finds users in it.

    A write replaces the whole: what is left out falls to its default. The settings of a fresh server cannot
    be written back as they are, since their search base is empty.
    """

    label: Annotated[str, InRequest(min_length=1)]
    """Name of the directory, for people."""
    host: Annotated[str, InRequest(min_length=1)]
    """Host name or address of the directory."""
    port: Annotated[
        int | None,
        Accepts("numeric-string"),
        Omitted("null"),
        Remark("constraint", "The range is not checked: 0 and 99999 are stored."),
    ] = None
    """Port of the directory; 389 on a fresh server."""
    attribute_for_mail: Annotated[str, InRequest(min_length=1), Omitted("default")] = "mail"
    """Attribute that holds a user's address."""
    default_email_domain: Annotated[str, Since("0.12"), Omitted("default")] = ""
    """Domain that is put behind the name sent (`name@domain`) for entries without an address; empty for
    none."""
    attribute_for_username: Annotated[str, InRequest(min_length=1), Omitted("default")] = "uid"
    """Attribute that holds the name users sign in with."""
    app_dn: str
    """Name (DN) of the application account that searches; empty to search anonymously."""
    app_dn_password: Annotated[Secret, Remark("privacy", "Replies hold it in clear.")]
    """Password of the application account; may be empty."""
    search_base: Annotated[str, InRequest(min_length=1)]
    """Where in the directory (DN) users are looked for."""
    search_filters: Annotated[
        str,
        Omitted("default"),
        Remark("constraint", "Not checked when written; a malformed filter fails each sign-in."),
    ] = ""
    """LDAP filter that an entry must pass besides having the name; empty for none."""
    use_tls: Annotated[bool, Accepts("lax-bool"), Omitted("default")] = True
    """Speak TLS with the directory."""
    certificate_path: Annotated[str | None, Omitted("null")] = None
    """File on the server that holds the CA certificate; null or empty for none."""
    validate_cert: Annotated[bool, Accepts("lax-bool"), Omitted("default")] = True
    """Check the directory's certificate."""
    ciphers: Annotated[str | None, Omitted("default")] = "ALL"
    """TLS ciphers to offer, as OpenSSL writes them; null or empty counts as `ALL`."""
    enable_group_management: Annotated[bool, Since("0.11"), Accepts("lax-bool"), Omitted("default")] = False
    """Bring a user's groups into line with the directory at each sign-in."""
    enable_group_creation: Annotated[bool, Since("0.11"), Accepts("lax-bool"), Omitted("default")] = False
    """Make groups that the directory has and the server has not."""
    attribute_for_groups: Annotated[
        str,
        Since("0.11"),
        Omitted("default"),
        Remark("constraint", "Refused when blank while enable_group_management is on."),
    ] = "memberOf"
    """Attribute that holds the groups of a user, as DNs."""


class LdapConfigForm(Model):
    """Whether users may sign in by LDAP. The field is in lower case here, in capitals in the reply."""

    enable_ldap: Annotated[
        bool | None,
        Accepts("lax-bool"),
        Omitted("null"),
        Remark("behaviour", "Null is stored as null, which means off."),
    ] = None
    """Users may sign in by LDAP."""


class LdapConfigResponse(Model):
    """Whether users may sign in by LDAP."""

    ENABLE_LDAP: bool | None
    """Users may sign in by LDAP; null, after a write of null or of an empty object, means off."""


_SERVER_0_10: dict[str, Any] = {
    "label": "Example Directory",
    "host": "ldap.example.com",
    "port": 636,
    "attribute_for_mail": "mail",
    "attribute_for_username": "uid",
    "app_dn": "cn=reader,dc=example,dc=com",
    "app_dn_password": "not-a-real-password",
    "search_base": "ou=people,dc=example,dc=com",
    "search_filters": "(objectClass=inetOrgPerson)",
    "use_tls": True,
    "certificate_path": None,
    "validate_cert": True,
    "ciphers": "ALL",
}
_SERVER_0_11: dict[str, Any] = _SERVER_0_10 | {
    "enable_group_management": True,
    "enable_group_creation": False,
    "attribute_for_groups": "memberOf",
}
_SERVER_0_12: dict[str, Any] = _SERVER_0_11 | {"default_email_domain": "example.com"}
_SUMMARY = "A directory that is reached over TLS."

get_ldap_server = Endpoint(
    name="get_ldap_server",
    method="GET",
    path="/admin/config/ldap/server",
    summary="Get the settings of the LDAP directory.",
    callers=(ADMIN,),
    credentials=EITHER,
    response=LdapServerConfig,
    errors=(*SIGNED_IN, *ADMIN_ONLY),
    headers=(NO_STORE,),
    examples=(
        Example("directory-0.10", _SUMMARY, response=_SERVER_0_10, until="0.11"),
        Example("directory-0.11", _SUMMARY, response=_SERVER_0_11, since="0.11", until="0.12"),
        Example("directory", _SUMMARY, response=_SERVER_0_12, since="0.12"),
    ),
    remarks=(Remark("privacy", "The reply holds the application account's password in clear."),),
)

update_ldap_server = Endpoint(
    name="update_ldap_server",
    method="POST",
    path="/admin/config/ldap/server",
    summary="Replace the settings of the LDAP directory.",
    description="Read the settings, change them and write all of them back: what is left out falls to its "
    "default, not to its present value. The directory is not contacted.",
    callers=(ADMIN,),
    credentials=EITHER,
    request=LdapServerConfig,
    whole=True,
    repeatable=True,
    response=LdapServerConfig,
    response_about="The settings as they now are.",
    errors=(*SIGNED_IN, *ADMIN_ONLY, LDAP_FIELD_EMPTY, INVALID_REQUEST, TOO_MANY_ATTEMPTS),
    headers=(NO_STORE,),
    limits=(ADDRESS_LIMIT,),
    examples=(
        Example("directory-0.10", _SUMMARY, request=_SERVER_0_10, response=_SERVER_0_10, until="0.11"),
        Example(
            "directory-0.11",
            _SUMMARY,
            request=_SERVER_0_11,
            response=_SERVER_0_11,
            since="0.11",
            until="0.12",
        ),
        Example("directory", _SUMMARY, request=_SERVER_0_12, response=_SERVER_0_12, since="0.12"),
    ),
    remarks=(
        Remark("tolerance", "Unknown fields are ignored."),
        Remark("privacy", "The reply holds the application account's password in clear."),
    ),
)

get_ldap_config = Endpoint(
    name="get_ldap_config",
    method="GET",
    path="/admin/config/ldap",
    summary="Get whether users may sign in by LDAP.",
    callers=(ADMIN,),
    credentials=EITHER,
    response=LdapConfigResponse,
    errors=(*SIGNED_IN, *ADMIN_ONLY),
    headers=(NO_STORE,),
    examples=(
        Example("off", "LDAP is off.", response={"ENABLE_LDAP": False}),
        Example("null", "LDAP is off after a write of null.", response={"ENABLE_LDAP": None}),
    ),
)

update_ldap_config = Endpoint(
    name="update_ldap_config",
    method="POST",
    path="/admin/config/ldap",
    summary="Switch signing in by LDAP on or off.",
    callers=(ADMIN,),
    credentials=EITHER,
    request=LdapConfigForm,
    repeatable=True,
    response=LdapConfigResponse,
    errors=(*SIGNED_IN, *ADMIN_ONLY, INVALID_REQUEST, TOO_MANY_ATTEMPTS),
    headers=(NO_STORE,),
    limits=(ADDRESS_LIMIT,),
    examples=(
        Example("on", "LDAP on.", request={"enable_ldap": True}, response={"ENABLE_LDAP": True}),
        Example("empty", "An empty object stores null.", request={}, response={"ENABLE_LDAP": None}),
    ),
    remarks=(Remark("tolerance", "Unknown fields are ignored."),),
)
