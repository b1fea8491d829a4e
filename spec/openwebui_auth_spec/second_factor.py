"""Finishing a sign-in by a second factor, as one thing to do (0.12)."""

from authwright.authoring import Enrollment, Recovery, SecondFactor, Verification
from openwebui_auth_spec.mfa import MfaChallengeResponse
from openwebui_auth_spec.mfa_errors import WRONG_CODE, WRONG_RESET_TOKEN, WRONG_SETUP_CODE
from openwebui_auth_spec.mfa_operations import mfa_enroll_confirm, mfa_enroll_start, mfa_recover, mfa_verify
from openwebui_auth_spec.signin import SigninResult

SECOND_FACTOR = SecondFactor(
    name="complete_signin",
    meaning="Finish a sign-in, whatever it still asks for. That is nothing, a code, an authenticator to set "
    "up, or an operator's reset. What a sign-in gave goes in, of any kind; a session and a pending account "
    "come out as they are. A challenge is good for five minutes and five answers.",
    result=SigninResult,
    challenge=MfaChallengeResponse,
    step="next_step",
    token="challenge_token",
    verification=Verification(step="verify", endpoint=mfa_verify, recovery="recovery"),
    enrollment=Enrollment(
        step="enroll", start=mfa_enroll_start, confirm=mfa_enroll_confirm, recovery_codes="recovery_codes"
    ),
    recovery=Recovery(step="recover", endpoint=mfa_recover, proof="reset_token"),
    try_again=(WRONG_CODE, WRONG_SETUP_CODE, WRONG_RESET_TOKEN),
)
