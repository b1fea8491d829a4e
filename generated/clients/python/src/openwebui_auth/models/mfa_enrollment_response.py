# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: MfaEnrollmentResponse."""

from __future__ import annotations

from .._runtime.model import Secret
from .session_user_response import SessionUserResponse


class MfaEnrollmentResponse(SessionUserResponse):
    """The session that a first enrolment ends in, with the recovery codes.

    Since server 0.12.
    """

    recovery_codes: list[Secret]
    """Ten codes of 32 hexadecimal digits, each good for one use; never shown again."""
