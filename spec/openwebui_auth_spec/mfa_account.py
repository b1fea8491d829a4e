"""What signed-in users do about their own second factor (0.12)."""

from authwright.authoring import Endpoint, Example, Session
from openwebui_auth_spec.answers import ADDRESS_LIMIT, CODE_LIMIT, NO_STORE
from openwebui_auth_spec.callers import SESSION, SIGNED_IN_USER
from openwebui_auth_spec.errors import HUMAN_REQUIRED, SIGNED_IN
from openwebui_auth_spec.mfa import (
    MfaChallengeResponse,
    MfaFactorForm,
    MfaRecoveryCodesResponse,
    MfaStatusResponse,
)
from openwebui_auth_spec.mfa_errors import MANAGEMENT
from openwebui_auth_spec.samples import RECOVERY_CODES, challenge

get_mfa_status = Endpoint(
    name="get_mfa_status",
    method="GET",
    path="/mfa/status",
    summary="Return how the caller stands with MFA.",
    callers=(SIGNED_IN_USER,),
    credentials=(SESSION,),
    response=MfaStatusResponse,
    errors=(*SIGNED_IN, HUMAN_REQUIRED),
    headers=(NO_STORE,),
    examples=(
        Example(
            "enrolled",
            "An authenticator is set up, one recovery code is spent.",
            response={"enabled": True, "required": True, "recovery_codes_remaining": 9},
        ),
        Example(
            "off",
            "MFA is off, and no authenticator is set up.",
            response={"enabled": False, "required": False, "recovery_codes_remaining": 0},
        ),
    ),
    since="0.12",
)

mfa_replace = Endpoint(
    name="mfa_replace",
    method="POST",
    path="/mfa/replace",
    summary="Begin to replace the caller's authenticator.",
    description="Needs a sign-in of the last five minutes and a code of the old authenticator, or a recovery "
    "code, which is spent. Go on with enroll/start and enroll/confirm; the old authenticator holds until "
    "then.",
    callers=(SIGNED_IN_USER,),
    credentials=(SESSION,),
    request=MfaFactorForm,
    closed=True,
    response=MfaChallengeResponse,
    response_about="A challenge whose `next_step` is `enroll`.",
    errors=MANAGEMENT,
    headers=(NO_STORE,),
    limits=(CODE_LIMIT, ADDRESS_LIMIT),
    examples=(
        Example("code", "By a code.", request={"code": "123456"}, response=challenge("enroll")),
        Example(
            "recovery",
            "By a recovery code, with the old authenticator lost.",
            request={"code": RECOVERY_CODES[0], "recovery": True},
            response=challenge("enroll"),
        ),
    ),
    since="0.12",
)

mfa_recovery_codes = Endpoint(
    name="mfa_recovery_codes",
    method="POST",
    path="/mfa/recovery/codes",
    summary="Replace the caller's recovery codes.",
    description="Needs a sign-in of the last five minutes and a code. The token of this call is void "
    "afterwards, as are all others of the user.",
    callers=(SIGNED_IN_USER,),
    credentials=(SESSION,),
    request=MfaFactorForm,
    closed=True,
    response=MfaRecoveryCodesResponse,
    errors=MANAGEMENT,
    session=Session("ends-all", about="All sessions of the user end, the caller's too."),
    headers=(NO_STORE,),
    limits=(CODE_LIMIT, ADDRESS_LIMIT),
    examples=(
        Example(
            "codes",
            "Ten new codes.",
            request={"code": "123456"},
            response={"recovery_codes": RECOVERY_CODES},
        ),
    ),
    since="0.12",
)
