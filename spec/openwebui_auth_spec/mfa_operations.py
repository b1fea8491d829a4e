"""Finishing a sign-in by a second factor (0.12)."""

from authwright.authoring import Cookie, Endpoint, Example, Parameter, Session
from openwebui_auth_spec.answers import ADDRESS_LIMIT, CHALLENGE_LIMIT, CODE_LIMIT, NO_STORE, TOKEN_COOKIE
from openwebui_auth_spec.callers import CHALLENGED, MFA_CHALLENGE
from openwebui_auth_spec.errors import AUTHENTICATION_CHANGED, INVALID_REQUEST
from openwebui_auth_spec.mfa import (
    MfaChallengeForm,
    MfaChallengeResponse,
    MfaConfirmResult,
    MfaRecoveryForm,
    MfaSetupResponse,
    MfaVerifyForm,
)
from openwebui_auth_spec.mfa_errors import (
    CHALLENGE_STEP,
    COOKIE_CHALLENGE,
    SETUP_UNAVAILABLE,
    TOO_MANY_CODES,
    WRONG_CODE,
    WRONG_RESET_TOKEN,
    WRONG_SETUP_CODE,
)
from openwebui_auth_spec.samples import CHALLENGE_TOKEN, RECOVERY_CODES, SESSION_012, challenge
from openwebui_auth_spec.session import SessionUserResponse
from openwebui_auth_spec.tokens import OPAQUE

_CHALLENGE_CLEARED = ("Path=/api/v1/auths/mfa", "Max-Age=0")
_NEW_SESSION = (
    *(cookie for cookie in TOKEN_COOKIE if cookie.since),
    Cookie(
        "oauth_session_id", "sets", "When the sign-in came over OAuth.", ("HttpOnly", "Path=/", "Max-Age")
    ),
    Cookie("mfa_challenge", "clears", "Together with the new session.", _CHALLENGE_CLEARED),
)
_CODE_LIMITS = (CHALLENGE_LIMIT, CODE_LIMIT, ADDRESS_LIMIT)

mfa_challenge = Endpoint(
    name="mfa_challenge",
    method="POST",
    path="/mfa/challenge",
    summary="Turn the MFA cookie of a browser into a challenge.",
    description="After a sign-in over OAuth the browser arrives at `/auth?mfa=1` with a cookie instead of a "
    "challenge; this call, made from that page, hands the challenge to its script.",
    callers=(CHALLENGED,),
    credentials=(MFA_CHALLENGE,),
    parameters=(
        Parameter(
            "Origin",
            "header",
            str,
            "The page's origin: that of WEBUI_URL, or while WEBUI_URL is empty the address that the request "
            "goes to. Browsers add it themselves.",
            example="https://chat.example.com",
        ),
    ),
    response=MfaChallengeResponse,
    errors=COOKIE_CHALLENGE,
    cookies=(
        Cookie("mfa_challenge", "reads", "The challenge."),
        Cookie("mfa_challenge", "clears", "Also when the challenge is refused.", _CHALLENGE_CLEARED),
    ),
    headers=(NO_STORE,),
    limits=(ADDRESS_LIMIT,),
    examples=(
        Example("enroll", "The user has no authenticator yet.", response=challenge("enroll")),
        Example("verify", "The user has to give a code.", response=challenge("verify")),
    ),
    since="0.12",
)

mfa_enroll_start = Endpoint(
    name="mfa_enroll_start",
    method="POST",
    path="/mfa/enroll/start",
    summary="Begin to set up an authenticator.",
    description="Calling it again with the same challenge gives the same key. Nothing is in force until a "
    "code is confirmed.",
    callers=(CHALLENGED,),
    request=MfaChallengeForm,
    closed=True,
    repeatable=True,
    response=MfaSetupResponse,
    errors=(INVALID_REQUEST, *CHALLENGE_STEP, SETUP_UNAVAILABLE),
    headers=(NO_STORE,),
    limits=(ADDRESS_LIMIT,),
    examples=(
        Example(
            "key",
            "A new key.",
            request={"challenge_token": CHALLENGE_TOKEN},
            response={
                "manual_key": "NOTAREALKEYNOTAREALKEYNOTAREALKE",
                "qr_code": "data:image/svg+xml;base64,PHN2Zy8+",
            },
        ),
    ),
    since="0.12",
)

mfa_enroll_confirm = Endpoint(
    name="mfa_enroll_confirm",
    method="POST",
    path="/mfa/enroll/confirm",
    summary="Confirm an authenticator by a code of it.",
    description="Ends the sign-in that asked for it: the answer is a session with recovery codes. When the "
    "authenticator replaces another one, the answer holds the codes alone. Either way every earlier session "
    "of the user ends, the caller's too, so after a replacement sign in again.",
    callers=(CHALLENGED,),
    request=MfaVerifyForm,
    closed=True,
    response=MfaConfirmResult,
    errors=(
        WRONG_SETUP_CODE,
        INVALID_REQUEST,
        *CHALLENGE_STEP,
        TOO_MANY_CODES,
        AUTHENTICATION_CHANGED,
        SETUP_UNAVAILABLE,
    ),
    session=Session(
        "issues-own",
        token="token",
        ends_earlier=True,
        about="Every earlier session of the user ends, the caller's too. The answer holds the new one in "
        "`token`; where it replaced an authenticator it holds none, and the caller has to sign in again.",
    ),
    cookies=_NEW_SESSION,
    headers=(NO_STORE,),
    limits=_CODE_LIMITS,
    examples=(
        Example(
            "enrolment",
            "A first authenticator, and the session it ends in.",
            request={"challenge_token": CHALLENGE_TOKEN, "code": "123456"},
            response=SESSION_012 | {"recovery_codes": RECOVERY_CODES},
        ),
        Example(
            "replacement",
            "An authenticator that replaces another one.",
            request={"challenge_token": CHALLENGE_TOKEN, "code": "123456"},
            response={"recovery_codes": RECOVERY_CODES},
        ),
    ),
    remarks=OPAQUE,
    since="0.12",
)

mfa_verify = Endpoint(
    name="mfa_verify",
    method="POST",
    path="/mfa/verify",
    summary="Finish a sign-in by a second factor.",
    description="Other sessions of the user go on.",
    callers=(CHALLENGED,),
    request=MfaVerifyForm,
    closed=True,
    response=SessionUserResponse,
    errors=(
        WRONG_CODE,
        INVALID_REQUEST,
        *CHALLENGE_STEP,
        TOO_MANY_CODES,
        AUTHENTICATION_CHANGED,
        SETUP_UNAVAILABLE,
    ),
    session=Session("issues-own", token="token"),
    cookies=_NEW_SESSION,
    headers=(NO_STORE,),
    limits=_CODE_LIMITS,
    examples=(
        Example(
            "code",
            "A code of the authenticator.",
            request={"challenge_token": CHALLENGE_TOKEN, "code": "123456"},
            response=SESSION_012,
        ),
        Example(
            "recovery",
            "A recovery code.",
            request={"challenge_token": CHALLENGE_TOKEN, "code": RECOVERY_CODES[0], "recovery": True},
            response=SESSION_012,
        ),
    ),
    remarks=OPAQUE,
    since="0.12",
)

mfa_recover = Endpoint(
    name="mfa_recover",
    method="POST",
    path="/mfa/recover",
    summary="Redeem an operator's reset and begin to set up a new authenticator.",
    description="For users who lost both authenticator and recovery codes. The operator runs "
    "`open-webui mfa reset EMAIL --reason TEXT`, which ends the user's sessions and prints a token; the user "
    "signs in, is told `recover`, and redeems the token here.",
    callers=(CHALLENGED,),
    request=MfaRecoveryForm,
    closed=True,
    response=MfaChallengeResponse,
    response_about="A new challenge, with a new token, whose `next_step` is `enroll`.",
    errors=(WRONG_RESET_TOKEN, INVALID_REQUEST, *CHALLENGE_STEP, TOO_MANY_CODES),
    headers=(NO_STORE,),
    limits=_CODE_LIMITS,
    examples=(
        Example(
            "reset",
            "A reset redeemed.",
            request={
                "challenge_token": CHALLENGE_TOKEN,
                "reset_token": "not-a-real-reset-token-not-a-real-reset-tok",
            },
            response=challenge("enroll"),
        ),
    ),
    since="0.12",
)
