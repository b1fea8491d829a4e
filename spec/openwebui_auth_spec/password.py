"""Passwords: the rules for new ones, and changing one's own."""

from typing import Annotated, TypeAlias

from authwright.authoring import (
    At,
    Cause,
    Endpoint,
    Exactly,
    Example,
    FreeText,
    MaxBytes,
    Model,
    Remark,
    Secret,
    Session,
)
from openwebui_auth_spec.answers import ADDRESS_LIMIT, NO_STORE
from openwebui_auth_spec.callers import EITHER, SIGNED_IN_USER
from openwebui_auth_spec.errors import (
    AUTHENTICATION_CHANGED,
    INVALID_REQUEST,
    PROHIBITED,
    SIGNED_IN,
    TOO_MANY_ATTEMPTS,
)

NewPassword: TypeAlias = Annotated[
    Secret,
    MaxBytes(72),
    Remark(
        "constraint",
        "At most 72 bytes in UTF-8, unless the server hashes with argon2. Anything shorter passes, the empty "
        "string too, unless the operator switched on ENABLE_PASSWORD_VALIDATION.",
    ),
]
"""A password to be set."""

PASSWORD_TOO_LONG = Cause(
    name="password_too_long",
    status=400,
    detail=Exactly(
        "Uh-oh! The password you entered is too long. Please make sure your password is less than 72 bytes "
        "long."
    ),
    when="The password has more than 72 bytes in UTF-8; exactly 72 are accepted, whatever the text says. A "
    "server that hashes with argon2 has no such limit.",
)
WEAK_PASSWORD = Cause(
    name="weak_password",
    status=400,
    detail=FreeText(
        "`The password does not meet the required validation criteria.`, or the operator's own hint."
    ),
    when="The server checks new passwords (ENABLE_PASSWORD_VALIDATION) and refuses this one. By default it "
    "asks for eight characters with a lower-case letter, a capital, a digit and something else. The text is "
    "the operator's PASSWORD_VALIDATION_HINT where one is set.",
    remedy="Show the text to the user.",
)
NEW_PASSWORD = (PASSWORD_TOO_LONG, WEAK_PASSWORD)
"""Failures of every operation that sets a password. The free text of the second matches what no other
does."""

WRONG_PASSWORD = Cause(
    name="wrong_password",
    status=400,
    detail=Exactly("The password provided is incorrect. Please check for typos and try again."),
    when="`password` is not the caller's present password. The status is 400, not 401.",
)
PASSWORD_NOT_OURS = PROHIBITED.renamed(
    "password_kept_elsewhere",
    status=400,
    when="The server signs in by a trusted header, so passwords are another system's business.",
    remedy="Change the password where the header comes from.",
)


class UpdatePasswordForm(Model):
    """A change of the caller's password."""

    password: Secret
    """The present password."""
    new_password: NewPassword
    """The password from now on."""


update_password = Endpoint(
    name="update_password",
    method="POST",
    path="/update/password",
    summary="Change the caller's password.",
    description="What becomes of sessions differs by version. On 0.12 all of them end, the caller's too: "
    "sign in again with the new password. On 0.11 they end only where the server has Redis, and then a token "
    "that was issued in the same second as the change, even after it, is void as well. On 0.10 none ends. "
    "API keys outlive the change everywhere.",
    callers=(SIGNED_IN_USER,),
    credentials=EITHER,
    request=UpdatePasswordForm,
    response=bool,
    response_about="Always true.",
    errors=(
        *SIGNED_IN,
        WRONG_PASSWORD,
        PASSWORD_NOT_OURS,
        *NEW_PASSWORD,
        INVALID_REQUEST,
        AUTHENTICATION_CHANGED,
        TOO_MANY_ATTEMPTS,
    ),
    session=Session("none", about="No session ends, whatever the server runs on."),
    headers=(NO_STORE,),
    limits=(ADDRESS_LIMIT,),
    examples=(
        Example(
            "change",
            "A new password.",
            request={"password": "not-a-real-password", "new_password": "not-a-real-password-either"},
            response=True,
        ),
    ),
    variants=(
        At(
            "0.11",
            session=Session("may-end-own", about="All sessions of the user end on a server with Redis."),
        ),
        At("0.12", session=Session("ends-all", about="All sessions of the user end, the caller's too.")),
    ),
)
