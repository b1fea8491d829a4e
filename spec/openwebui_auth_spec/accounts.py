"""Accounts that admins make for others."""

from typing import Annotated

from authwright.authoring import (
    ABSENT,
    At,
    Cause,
    Endpoint,
    Exactly,
    Example,
    Omitted,
    Remark,
    Secret,
    Session,
)
from openwebui_auth_spec.answers import ADDRESS_LIMIT, NO_STORE
from openwebui_auth_spec.callers import ADMIN, EITHER
from openwebui_auth_spec.errors import ADMIN_ONLY, INVALID_REQUEST, SIGNED_IN, TOO_MANY_ATTEMPTS
from openwebui_auth_spec.samples import SESSION_012
from openwebui_auth_spec.signin import SigninResponse
from openwebui_auth_spec.signup import NEW_ACCOUNT, SignupForm
from openwebui_auth_spec.users import Role, UserProfileImageResponse


class AddUserForm(SignupForm):
    """A new account for somebody else."""

    role: Annotated[
        Role,
        Omitted("default"),
        Remark("tolerance", "Any name is stored; a user whose role is none of these is not verified."),
        Remark("behaviour", "Null is answered 500."),
    ] = "pending"
    """The new user's role."""


class AddUserResponse(UserProfileImageResponse, since="0.12"):
    """The new user, and a token of that user unless MFA is on."""

    token: Secret = ABSENT
    """A session token of the new user, not of the caller. Absent while MFA is on."""
    token_type: str = ABSENT
    """Always `Bearer`. Absent while MFA is on."""


ADD_USER_FAILED = Cause(
    name="add_user_failed",
    status=500,
    detail=Exactly("An internal error occurred while adding the user."),
    when="The server could not make the account; a `role` of null is enough.",
)

_REQUEST = {
    "name": "Ada",
    "email": "ada@example.com",
    "password": "not-a-real-password",
    "role": "user",
}
_USER = {key: SESSION_012[key] for key in ("id", "name", "role", "email", "profile_image_url")}

add_user = Endpoint(
    name="add_user",
    method="POST",
    path="/add",
    summary="Make an account for somebody else.",
    description="The token in the answer is a working session of the **new user**. It does not replace the "
    "caller's, and no cookie is set.",
    callers=(ADMIN,),
    credentials=EITHER,
    request=AddUserForm,
    response=SigninResponse,
    errors=(
        *SIGNED_IN,
        *ADMIN_ONLY,
        *NEW_ACCOUNT,
        INVALID_REQUEST,
        TOO_MANY_ATTEMPTS,
        ADD_USER_FAILED,
    ),
    session=Session("issues-other", token="token", about="The token belongs to the new user."),
    headers=(NO_STORE,),
    limits=(ADDRESS_LIMIT,),
    examples=(
        Example(
            "user",
            "A user who may start at once.",
            request=_REQUEST,
            response=_USER | {"token": "not-a-real-token", "token_type": "Bearer"},
        ),
        Example(
            "user-mfa",
            "The same while MFA is on: no token, and the picture as it is stored.",
            request=_REQUEST,
            response=_USER | {"profile_image_url": "/user.png"},
            since="0.12",
        ),
    ),
    variants=(At("0.12", response=AddUserResponse),),
)
