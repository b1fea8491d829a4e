"""Signing in against an LDAP directory."""

from typing import Annotated

from authwright.authoring import At, Cause, Endpoint, Exactly, Model, Remark, Secret, Session
from openwebui_auth_spec.answers import ADDRESS_LIMIT, NO_STORE, PASSWORD_LIMIT, TOKEN_COOKIE
from openwebui_auth_spec.callers import ANYONE
from openwebui_auth_spec.errors import (
    INVALID_CREDENTIALS,
    INVALID_REQUEST,
    PROHIBITED,
    SIGN_IN_STEPS,
    TOO_MANY_ATTEMPTS,
)
from openwebui_auth_spec.samples import sign_in_examples
from openwebui_auth_spec.signin import SigninResult
from openwebui_auth_spec.tokens import OPAQUE

LDAP_DISABLED = Cause(
    name="ldap_disabled",
    status=400,
    detail=Exactly("LDAP authentication is not enabled"),
    when="Signing in by LDAP is switched off, as on a fresh server.",
    remedy="Have an admin switch it on with `update_ldap_config`.",
)
LDAP_FAILED = Cause(
    name="ldap_failed",
    status=400,
    detail=Exactly("LDAP authentication failed."),
    when="Anything went wrong with the directory: the password is wrong, nobody has the name, the entry has "
    "no address, the server's own bind was refused, the "
    "directory is down, or the search filter is malformed.",
    remedy="Nothing in the answer tells a wrong password from a broken set-up.",
    variants=(
        At(
            "0.12",
            when="The directory cannot be reached or speaks no TLS, or the search filter is malformed.",
            remedy="Have an admin check the LDAP settings.",
        ),
    ),
)
LDAP_WRONG_PASSWORD = Cause(
    name="ldap_wrong_password",
    status=400,
    detail=Exactly("Authentication failed."),
    when="The directory refuses the password. Before 0.12 this is `ldap_failed`.",
    since="0.12",
)
LDAP_USER_NOT_FOUND = Cause(
    name="ldap_user_not_found",
    status=400,
    detail=Exactly("User not found in the LDAP server"),
    when="No entry has this name; `*` and other filter characters stand for themselves. Before 0.12 this is "
    "`ldap_failed`.",
    since="0.12",
)
LDAP_NO_EMAIL = Cause(
    name="ldap_no_email",
    status=400,
    detail=Exactly("User does not have a valid email address."),
    when="The entry has no address and no `default_email_domain` is set. Before 0.12 this is `ldap_failed`.",
    remedy="Give the entry an address, or set `default_email_domain`.",
    since="0.12",
)
LDAP_APPLICATION_BIND_FAILED = Cause(
    name="ldap_application_bind_failed",
    status=400,
    detail=Exactly("Application account bind failed"),
    when="The directory refuses `app_dn` with `app_dn_password`. Before 0.12 this is `ldap_failed`.",
    remedy="Have an admin check the application account.",
    since="0.12",
)
LDAP_TLS_SETUP_FAILED = Cause(
    name="ldap_tls_setup_failed",
    status=400,
    detail=Exactly("Failed to configure TLS for LDAP connection."),
    when="The file at `certificate_path` cannot be read.",
    remedy="Have an admin check `certificate_path`.",
)
LDAP_NAME_MISMATCH = Cause(
    name="ldap_name_mismatch",
    status=400,
    detail=Exactly("User record mismatch."),
    when="The directory found an entry, but under another name than the one sent. Before 0.12 this is "
    "`ldap_failed`.",
    observed=False,
    since="0.12",
)
LDAP_ACCOUNT_NOT_MADE = Cause(
    name="ldap_account_not_made",
    status=500,
    detail=Exactly("Internal error occurred during LDAP user creation."),
    when="The server could not make the local account. Before 0.12 this is `ldap_failed`.",
    observed=False,
    since="0.12",
)


class LdapForm(Model):
    """A directory user's name and password."""

    user: str
    """The name, as the attribute `attribute_for_username` holds it; case does not matter."""
    password: Annotated[
        Secret,
        Remark("constraint", "A blank password is refused as wrong before the directory is asked."),
    ]
    """The password in the directory."""


signin_ldap = Endpoint(
    name="signin_ldap",
    method="POST",
    path="/ldap",
    summary="Sign in with a directory user's name and password.",
    description="The first sign-in makes a local account: the name is the entry's `cn`, the address its mail "
    "in lower case, the role DEFAULT_USER_ROLE, or `admin` when it is the only account. An account that has "
    "the address already is signed into without further proof. From 0.11 groups can be brought into line "
    "with the directory (`enable_group_management`).",
    callers=(ANYONE,),
    request=LdapForm,
    response=SigninResult,
    errors=(
        LDAP_DISABLED,
        INVALID_CREDENTIALS.only(
            when="The password is blank; or, on 0.12, the local account is inactive.",
        ),
        LDAP_FAILED,
        LDAP_WRONG_PASSWORD,
        LDAP_USER_NOT_FOUND,
        LDAP_NO_EMAIL,
        LDAP_APPLICATION_BIND_FAILED,
        LDAP_TLS_SETUP_FAILED,
        LDAP_NAME_MISMATCH,
        LDAP_ACCOUNT_NOT_MADE,
        PROHIBITED,
        INVALID_REQUEST,
        TOO_MANY_ATTEMPTS,
        *SIGN_IN_STEPS,
    ),
    session=Session("issues-own", token="token"),
    cookies=TOKEN_COOKIE,
    headers=(NO_STORE,),
    limits=(ADDRESS_LIMIT, PASSWORD_LIMIT),
    examples=sign_in_examples({"user": "ada", "password": "not-a-real-password"}),
    remarks=(
        *OPAQUE,
        Remark("behaviour", "Without MFA, tries are not limited."),
        Remark(
            "behaviour", "An account made here cannot sign in with `signin`: its local password is random."
        ),
        Remark("behaviour", "Unlike a sign-up, the first account made here leaves ENABLE_SIGNUP as it is."),
    ),
)
