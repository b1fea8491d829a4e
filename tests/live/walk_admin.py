"""Steps of the walk that read and write the general settings."""

from __future__ import annotations

from openwebui_auth.errors import (
    ApiConnectionError,
    InternalServerError,
    PermissionDeniedError,
    UnprocessableEntityError,
)
from openwebui_auth.models import AdminConfigInput

from tests.live.visit import AUTHS, Visit

I18N = {"de-DE": {"Hello {{name}}": "Hallo {{name}}"}}


def admin_config(visit: Visit) -> str:
    auths = visit.ada.client.auths
    config = auths.get_admin_config()

    assert (config.ENABLE_SIGNUP, config.ENABLE_API_KEYS, config.ENABLE_MFA) == (False, False, False)
    assert (config.JWT_EXPIRES_IN, config.DEFAULT_USER_ROLE) == ("4w", "pending")
    assert (config.ADMIN_EMAIL, config.FOLDER_MAX_FILE_COUNT, config.I18N) == (None, "", {})

    changes = {
        "I18N": I18N,
        "FOLDER_MAX_FILE_COUNT": 7,
        "SKILL_CONTENT_MAX_CHARS": 500,
        "RESPONSE_WATERMARK": None,
    }
    written = visit.configure(**changes)
    assert written.sessions_revoked is False
    expected = config.model_dump() | changes
    assert auths.get_admin_config().model_dump() == expected

    written = auths.update_admin_config(AdminConfigInput.from_response(auths.get_admin_config()))
    assert auths.get_admin_config().model_dump() == expected
    assert written.model_dump() == expected | {"sessions_revoked": False}
    others = len(expected) - len(changes)
    return f"{len(changes)} settings changed, the other {others} unchanged; written back as read"


def admin_config_refused(visit: Visit) -> str:
    auths = visit.ada.client.auths
    before = auths.get_admin_config()
    written = visit.configure(JWT_EXPIRES_IN="1h30m", DEFAULT_USER_ROLE="king")
    assert (written.JWT_EXPIRES_IN, written.DEFAULT_USER_ROLE) == ("4w", "pending")
    partial = visit.raw("POST", f"{AUTHS}/admin/config", {"ENABLE_SIGNUP": True})
    assert (partial.status, partial.received) == (422, {"detail": "Invalid authentication request."})
    unset = visit.refused(
        UnprocessableEntityError, "invalid_request", lambda: visit.configure(ENABLE_LOGIN_FORM=None)
    )
    assert auths.get_admin_config() == before
    return f"a wrong duration and a wrong role are ignored; a part of the settings 422; a null {unset}"


def broken_count(visit: Visit) -> str:
    outcome = visit.refused(
        InternalServerError, "invalid_count", lambda: visit.configure(FOLDER_MAX_FILE_COUNT="many")
    )
    try:
        config = visit.ada.client.auths.get_admin_config()
    except ApiConnectionError:
        # The server drops the connection after such a failure, without a word; a call that comes at once may
        # still be sent on it.
        config = visit.ada.client.auths.get_admin_config()
    assert config.FOLDER_MAX_FILE_COUNT == 7
    return f"a count that is no number {outcome} in plain text; nothing stored"


def admin_config_by_api_key(visit: Visit) -> str:
    keyed = visit.ada.client.with_token(visit.ada.client.auths.generate_api_key().api_key)
    change = AdminConfigInput.from_response(keyed.auths.get_admin_config())
    change.RESPONSE_WATERMARK = "Made by an engine"
    assert keyed.auths.update_admin_config(change).RESPONSE_WATERMARK == "Made by an engine"

    change.ENABLE_MFA = False
    outcome = visit.refused(
        PermissionDeniedError, "human_admin_required", lambda: keyed.auths.update_admin_config(change)
    )
    assert keyed.auths.delete_api_key() is True
    return f"written without the MFA switches; with one of them {outcome}"
