# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: MfaConfirmResult."""

from __future__ import annotations

from typing import TypeAlias

from .mfa_enrollment_response import MfaEnrollmentResponse
from .mfa_recovery_codes_response import MfaRecoveryCodesResponse

MfaConfirmResult: TypeAlias = MfaEnrollmentResponse | MfaRecoveryCodesResponse
"""What confirming an authenticator gives.

A session with recovery codes when it ends a sign-in; the codes alone when the authenticator replaces
another one. The presence of `token` tells the two apart. Since server 0.12.
"""
