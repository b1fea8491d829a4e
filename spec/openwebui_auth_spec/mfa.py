"""Multi-factor authentication (0.12): challenges, authenticators, recovery codes."""

from typing import Annotated, Literal

from pydantic import Field

from authwright.authoring import Accepts, Alias, Encoded, Model, Omitted, OpenValues, Remark, Secret, Values
from openwebui_auth_spec.session import SessionUserResponse

_CLOSED = Remark("constraint", "The server refuses unknown members in this form with 422.")
_CHALLENGE = Field(min_length=20, max_length=160)


class MfaChallengeResponse(Model, since="0.12"):
    """A sign-in that is not finished: the first step is done, `next_step` says what is missing.

    It holds no session. A user has one open sign-in at a time: a newer one makes this challenge void, and
    so does the end of all sessions of the account.
    """

    next_step: Annotated[
        Literal["enroll", "verify", "recover"],
        OpenValues(),
        Values(
            {
                "enroll": "Set up an authenticator: enroll/start, then enroll/confirm.",
                "verify": "Give a code of the authenticator, or a recovery code.",
                "recover": "Redeem the token of an operator who has reset the user's MFA.",
            }
        ),
    ]
    """What to do next."""
    challenge_token: Secret
    """Proves the first step; goes into the form of the next one. It is no session token."""
    expires_in: int
    """Seconds that are left; 300 at the start."""


class MfaStatusResponse(Model, since="0.12"):
    """How the caller stands with MFA."""

    enabled: bool
    """Whether the caller has an authenticator set up."""
    required: bool
    """Whether the server asks for a second factor at sign-ins of the kind that this session began with; false
    while MFA is switched off."""
    recovery_codes_remaining: int
    """How many recovery codes are unused; 0 without an authenticator."""


class MfaSetupResponse(Model, since="0.12"):
    """A new authenticator, not in force before a code of it is confirmed."""

    manual_key: Annotated[Secret, Encoded("base32")]
    """The key to type into an authenticator app, 32 characters: TOTP with SHA-1, six digits, steps of 30
    seconds."""
    qr_code: Annotated[Secret, Encoded("data-uri")]
    """The same key as a picture to scan, labelled with the user's address and `Open WebUI`: an SVG in a
    base64 data URI."""


class MfaRecoveryCodesResponse(Model, since="0.12"):
    """New recovery codes. The former ones no longer work, and these are never shown again."""

    recovery_codes: list[Secret]
    """Ten codes of 32 hexadecimal digits, each good for one use."""


class MfaEnrollmentResponse(SessionUserResponse, since="0.12"):
    """The session that a first enrolment ends in, with the recovery codes."""

    recovery_codes: list[Secret]
    """Ten codes of 32 hexadecimal digits, each good for one use; never shown again."""


class MfaConfirmResult(Alias[MfaEnrollmentResponse | MfaRecoveryCodesResponse], since="0.12"):
    """What confirming an authenticator gives.

    A session with recovery codes when it ends a sign-in; the codes alone when the authenticator replaces
    another one. The presence of `token` tells the two apart.
    """


class MfaChallengeForm(Model, since="0.12"):
    """The sign-in to go on with."""

    challenge_token: Annotated[Secret, _CHALLENGE, _CLOSED]
    """The token that came with the unfinished sign-in."""


class MfaFactorForm(Model, since="0.12"):
    """A second factor."""

    code: Annotated[Secret, Field(min_length=1, max_length=128), _CLOSED]
    """Six digits of the authenticator, or a recovery code; blanks around it do not matter. A code of the step
    before or after the present one passes, but no step passes twice."""
    recovery: Annotated[bool, Omitted("default"), Accepts("lax-bool")] = False
    """Whether `code` is a recovery code, in any case. It is spent by the use."""


class MfaVerifyForm(MfaChallengeForm, since="0.12"):
    """A second factor for a sign-in that waits for it."""

    code: Annotated[Secret, Field(min_length=1, max_length=128)]
    """Six digits of the authenticator, or a recovery code; blanks around it do not matter. A code of the step
    before or after the present one passes, but no step passes twice."""
    recovery: Annotated[
        bool,
        Omitted("default"),
        Accepts("lax-bool"),
        Remark("behaviour", "Ignored when an authenticator is confirmed: that takes no recovery code."),
    ] = False
    """Whether `code` is a recovery code, in any case. It is spent by the use."""


class MfaRecoveryForm(MfaChallengeForm, since="0.12"):
    """An operator's leave to set up a new authenticator."""

    reset_token: Annotated[Secret, _CHALLENGE]
    """The token that `open-webui mfa reset` printed for the operator; good for 30 minutes and one use."""
