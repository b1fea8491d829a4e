"""Signing in by password, and what any sign-in can result in."""

from typing import Annotated, Literal

from authwright.authoring import (
    Cause,
    Endpoint,
    Exactly,
    Model,
    Remark,
    Secret,
    Session,
    Since,
    Tag,
    TaggedUnion,
)
from openwebui_auth_spec.answers import ADDRESS_LIMIT, NO_STORE, PASSWORD_LIMIT, SIGNIN_LIMIT, TOKEN_COOKIE
from openwebui_auth_spec.callers import ANYONE
from openwebui_auth_spec.errors import (
    INVALID_CREDENTIALS,
    INVALID_REQUEST,
    PROHIBITED,
    RATE_LIMITED,
    SIGN_IN_STEPS,
    TOO_MANY_ATTEMPTS,
)
from openwebui_auth_spec.mfa import MfaChallengeResponse
from openwebui_auth_spec.samples import sign_in_examples
from openwebui_auth_spec.session import SessionUserResponse
from openwebui_auth_spec.tokens import OPAQUE, Token
from openwebui_auth_spec.users import UserProfileImageResponse


class SigninForm(Model):
    """An e-mail address and a password."""

    email: Annotated[
        str,
        Remark("behaviour", "Compared in lower case, and not trimmed."),
        Remark("tolerance", "Any string."),
    ]
    """The account's address."""
    password: Annotated[
        Secret,
        Remark(
            "behaviour",
            "With bcrypt, the default, only the first 72 bytes count: a password of 72 bytes signs in with "
            "anything appended.",
        ),
    ]
    """The account's password; may be empty if the account's is."""


class SigninResponse(Token, UserProfileImageResponse):
    """A token and the user it belongs to."""


class PendingUserResponse(Model, since="0.12"):
    """A sign-in that gives no session because no admin has approved the user yet.

    Only while MFA is on, and then for every role but `user` and `admin`; without MFA such users get a
    session.
    """

    next_step: Literal["pending"]
    """Always `pending`: there is nothing to do but wait."""


class SigninResult(
    TaggedUnion[
        SessionUserResponse
        | Annotated[MfaChallengeResponse, Since("0.12")]
        | Annotated[PendingUserResponse, Since("0.12")]
    ]
):
    """What a sign-in gives: a session, or from 0.12 the next step towards one.

    They are told apart by `next_step`, which a session does not have.
    """

    tag = Tag(
        "next_step",
        values={
            "pending": PendingUserResponse,
            "enroll": MfaChallengeResponse,
            "verify": MfaChallengeResponse,
            "recover": MfaChallengeResponse,
        },
        absent=SessionUserResponse,
    )


TRUSTED_HEADER_MISSING = Cause(
    name="trusted_header_missing",
    status=400,
    detail=Exactly(
        "Your provider has not provided a trusted header. Please contact your administrator for assistance."
    ),
    when="The server signs in by a trusted header, and the request does not carry it.",
)
USERS_EXIST = Cause(
    name="users_exist",
    status=400,
    detail=Exactly(
        "You can't turn off authentication because there are existing users. If you want to disable "
        "WEBUI_AUTH, make sure your web interface doesn't have any existing users and is a fresh "
        "installation."
    ),
    when="The server runs with WEBUI_AUTH=False but has users from before.",
    observed=False,
)

signin = Endpoint(
    name="signin",
    method="POST",
    path="/signin",
    summary="Sign in by e-mail address and password.",
    description="Works for pending users too, and while ENABLE_LOGIN_FORM is off: that hides the form, "
    "nothing else. Where the server signs in by a trusted header, or runs without authentication, the body "
    "is still required and its values are ignored.",
    callers=(ANYONE,),
    request=SigninForm,
    response=SigninResult,
    errors=(
        INVALID_CREDENTIALS,
        TRUSTED_HEADER_MISSING,
        USERS_EXIST,
        PROHIBITED,
        RATE_LIMITED,
        TOO_MANY_ATTEMPTS,
        INVALID_REQUEST,
        *SIGN_IN_STEPS,
    ),
    session=Session("issues-own", token="token"),
    cookies=TOKEN_COOKIE,
    headers=(NO_STORE,),
    limits=(SIGNIN_LIMIT, PASSWORD_LIMIT, ADDRESS_LIMIT),
    examples=sign_in_examples({"email": "ada@example.com", "password": "not-a-real-password"}),
    remarks=(
        *OPAQUE,
        Remark(
            "behaviour",
            "Accounts made by an LDAP sign-in hold a random password and cannot sign in here.",
        ),
        Remark(
            "behaviour",
            "Trusted header: the header's address is put in lower case, and an address without an account "
            "gets one, with sign-up switched off too (the first becomes admin, others get "
            "DEFAULT_USER_ROLE). Further headers may give the name (URL-encoded), the role (other names than "
            "the three are passed over) and the groups.",
        ),
        Remark(
            "behaviour",
            "Without authentication (WEBUI_AUTH=False) everybody becomes the admin `admin@localhost`, who is "
            "made by the first call. The token is needed for other operations all the same.",
        ),
    ),
)
