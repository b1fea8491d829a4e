"""Making an account for oneself."""

from typing import Annotated, TypeAlias

from pydantic import Field

from authwright.authoring import Cause, Endpoint, Exactly, Model, Omitted, Remark, Session
from openwebui_auth_spec.answers import ADDRESS_LIMIT, NO_STORE, TOKEN_COOKIE
from openwebui_auth_spec.callers import ANYONE
from openwebui_auth_spec.errors import FORBIDDEN, INVALID_REQUEST, SIGN_IN_STEPS, TOO_MANY_ATTEMPTS
from openwebui_auth_spec.password import NEW_PASSWORD, NewPassword
from openwebui_auth_spec.samples import sign_up_examples
from openwebui_auth_spec.signin import SigninResult
from openwebui_auth_spec.tokens import OPAQUE
from openwebui_auth_spec.users import ProfileImage

NewEmail: TypeAlias = Annotated[
    str,
    Field(pattern=r"^[^@]+@[^@]+\.[^@]+|@localhost$"),
    Remark(
        "constraint",
        "Has to begin like `a@b.c` or to end in `@localhost`. What follows the beginning is not checked: "
        "blanks and trailing text pass.",
    ),
    Remark("behaviour", "Stored in lower case, and not trimmed."),
]
"""The address of a new account."""

INVALID_EMAIL = Cause(
    name="invalid_email",
    status=400,
    detail=Exactly(
        "The email format you entered is invalid. Please double-check and make sure you're using a valid "
        "email address (e.g., yourname@example.com)."
    ),
    when="The address neither begins like `a@b.c` nor ends in `@localhost`.",
)
EMAIL_TAKEN = Cause(
    name="email_taken",
    status=400,
    detail=Exactly(
        "Uh-oh! This email is already registered. Sign in with your existing account or choose another email "
        "to start anew."
    ),
    when="An account with this address exists; case does not matter.",
)
NEW_ACCOUNT = (INVALID_EMAIL, EMAIL_TAKEN, *NEW_PASSWORD)
"""Failures of every operation that makes an account."""

SIGNUP_FAILED = Cause(
    name="signup_failed",
    status=500,
    detail=Exactly("An internal error occurred during signup."),
    when="The server could not make the account.",
    observed=False,
)


class SignupForm(Model):
    """A new account. Other members, `role` among them, are ignored."""

    name: str
    """Display name; may be empty."""
    email: NewEmail
    """E-mail address, which is the name to sign in with."""
    password: NewPassword
    """The password to sign in with from now on."""
    profile_image_url: Annotated[ProfileImage | None, Omitted("default")] = "/user.png"
    """Picture; the answer gives the avatar path of the new user instead."""


signup = Endpoint(
    name="signup",
    method="POST",
    path="/signup",
    summary="Make an account and sign in to it.",
    description="The first account of a server becomes an admin, and ENABLE_SIGNUP is turned off with it. "
    "Later ones get the role DEFAULT_USER_ROLE, which is `pending` unless changed, and the group "
    "DEFAULT_GROUP_ID.",
    callers=(ANYONE,),
    request=SignupForm,
    response=SigninResult,
    errors=(
        *NEW_ACCOUNT,
        FORBIDDEN.only(
            when="The server has users, and one of ENABLE_SIGNUP and ENABLE_LOGIN_FORM is off, or it "
            "runs with WEBUI_AUTH=False. On a server without users: the login form is off, and so is "
            "ENABLE_INITIAL_ADMIN_SIGNUP. Only the environment switches the login form.",
            until="0.11",
        ),
        FORBIDDEN.only(
            when="The server has users, and one of ENABLE_SIGNUP and ENABLE_LOGIN_FORM is off, or it "
            "runs with WEBUI_AUTH=False. On a server without users: the login form is off, and so is "
            "ENABLE_INITIAL_ADMIN_SIGNUP. Before 0.11 only the environment switches the login form.",
            since="0.11",
        ),
        INVALID_REQUEST,
        TOO_MANY_ATTEMPTS,
        SIGNUP_FAILED,
        *SIGN_IN_STEPS,
    ),
    session=Session("issues-own", token="token"),
    cookies=TOKEN_COOKIE,
    headers=(NO_STORE,),
    limits=(ADDRESS_LIMIT,),
    examples=sign_up_examples(
        {"name": "Ada", "email": "ada@example.com", "password": "not-a-real-password"},
    ),
    remarks=OPAQUE,
)
