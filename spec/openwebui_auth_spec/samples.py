"""Values that several examples show. No token, code or key in here was ever issued."""

from typing import Any

from pydantic import BaseModel

from authwright.authoring import Example
from openwebui_auth_spec.permissions import UserPermissions

USER_ID = "2f1f3a52-8f1c-4c58-9d6a-0a3f4f6f2b11"
CHALLENGE_TOKEN = f"{USER_ID}.not-a-real-challenge-not-a-real-challenge-0"
RECOVERY_CODES = [f"{n:032x}" for n in range(10)]

_DENIED = {"workspace", "sharing"}
_DENIED_KEYS = {
    "chat.temporary_enforced",
    "features.api_keys",
    "features.encrypted_channels",
    "features.direct_tool_servers",
    "features.automations",
    "features.webhooks",
}
_NEW_IN_011 = {"sharing.open_chats", "access_grants.allow_groups"}
_NEW_IN_012 = {"workspace.models_hidden", "features.encrypted_channels"}


def _rights(missing: set[str]) -> dict[str, dict[str, bool]]:
    """Return the rights of a fresh server, without the keys that a version does not know yet."""
    tree: dict[str, dict[str, bool]] = {}
    for section, field in UserPermissions.model_fields.items():
        record = field.annotation
        if not (isinstance(record, type) and issubclass(record, BaseModel)):
            raise TypeError(f"permissions.{section} is no record")
        keys = [leaf.alias or name for name, leaf in record.model_fields.items()]
        tree[section] = {
            key: section not in _DENIED and f"{section}.{key}" not in _DENIED_KEYS
            for key in keys
            if f"{section}.{key}" not in missing
        }
    return tree


def _session(missing: set[str]) -> dict[str, Any]:
    return {
        "id": USER_ID,
        "name": "Ada",
        "role": "user",
        "email": "ada@example.com",
        "profile_image_url": f"/api/v1/users/{USER_ID}/profile/image",
        "token": "not-a-real-token",
        "token_type": "Bearer",
        "expires_at": 1797851409,
        "permissions": _rights(missing),
    }


SESSION_010 = _session(_NEW_IN_011 | _NEW_IN_012)
SESSION_011 = _session(_NEW_IN_012)
SESSION_012 = _session(set())


def challenge(next_step: str) -> dict[str, Any]:
    """Return the answer of a sign-in that is not finished."""
    return {"next_step": next_step, "challenge_token": CHALLENGE_TOKEN, "expires_in": 300}


def sign_in_examples(request: dict[str, Any]) -> tuple[Example, ...]:
    """Return the examples of an operation that signs in: every result, in every version that has it."""
    return (
        *sign_up_examples(request),
        Example(
            "verify",
            "MFA is on, and the user has to give a code.",
            request=request,
            response=challenge("verify"),
            since="0.12",
        ),
        Example(
            "recover",
            "MFA is on, and an operator has reset the user's second factor.",
            request=request,
            response=challenge("recover"),
            since="0.12",
        ),
    )


def sign_up_examples(request: dict[str, Any]) -> tuple[Example, ...]:
    """Return the examples of a sign-in to a new account: every result, in every version that has it."""
    return (
        Example("session-0.10", "A session, on 0.10.", request=request, response=SESSION_010, until="0.11"),
        Example(
            "session-0.11",
            "A session, on 0.11.",
            request=request,
            response=SESSION_011,
            since="0.11",
            until="0.12",
        ),
        Example("session", "A session.", request=request, response=SESSION_012, since="0.12"),
        Example(
            "enroll",
            "MFA is on, and the user has no authenticator yet.",
            request=request,
            response=challenge("enroll"),
            since="0.12",
        ),
        Example(
            "pending",
            "MFA is on, and no admin has approved the user yet.",
            request=request,
            response={"next_step": "pending"},
            since="0.12",
        ),
    )
