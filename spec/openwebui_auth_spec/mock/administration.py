"""What admins do: accounts of others, and the settings of the server."""

import re
from typing import Any, Final

from authwright.mock.behaviour import Call, Failure
from openwebui_auth_spec.mock import tokens
from openwebui_auth_spec.mock.accounts import (
    ROLES,
    by_email,
    check_image,
    check_new,
    create,
    end_sessions,
    everybody,
    summary,
)
from openwebui_auth_spec.mock.config import (
    ADMIN,
    DOCUMENTS,
    OAUTH,
    SERVER,
    admin_config,
    ldap_server,
    mfa_is_on,
    oauth_config,
)
from openwebui_auth_spec.mock.refusals import problem
from openwebui_auth_spec.mock.registry import BEHAVIOURS

_MFA: Final = ("ENABLE_MFA", "MFA_ALLOW_OAUTH_BYPASS", "MFA_ALLOW_TRUSTED_HEADER_BYPASS")
_COUNTS: Final = ("FOLDER_MAX_FILE_COUNT", "AUTOMATION_MAX_COUNT", "AUTOMATION_MIN_INTERVAL")
_SIZES: Final = ("SKILL_CONTENT_MAX_CHARS", "SKILL_PREVIEW_MAX_CHARS")
_MODES: Final = ("thread", "channel")
_POISON: Final = ("__proto__", "prototype", "constructor")
_PLACEHOLDER: Final = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")
_NOT_EMPTY: Final = ("label", "host", "attribute_for_mail", "attribute_for_username", "search_base")
_COMMA_LISTS: Final = ("OAUTH_ALLOWED_DOMAINS", "OAUTH_ADMIN_ROLES", "OAUTH_ALLOWED_ROLES")


@BEHAVIOURS.operation("add_user", checks=("email", "password"))
def add_user(call: Call) -> Any:
    """Make an account for somebody, of any role at all; from 0.12 without a token while MFA is on."""
    body = call.body
    check_new(call, body["email"], body["password"])
    check_image(call, body.get("profile_image_url"))
    role = body.get("role", "pending")
    if role is None:
        raise Failure("add_user_failed")
    image = body.get("profile_image_url") or "/user.png"
    account = create(
        call, name=body["name"], email=body["email"], password=body["password"], role=role, image=image
    )
    if mfa_is_on(call):
        return summary(account)
    made = tokens.issue(call, account, None)
    return {**summary(account, signing_in=True), "token": made["token"], "token_type": "Bearer"}


@BEHAVIOURS.operation("get_admin_details")
def get_admin_details(call: Call) -> Any:
    """Tell whom to write to, if that may be told."""
    config = admin_config(call)
    if not config["SHOW_ADMIN_DETAILS"]:
        raise Failure("admin_details_hidden")
    email = config["ADMIN_EMAIL"]
    if email:
        account = by_email(call.state, str(email))
        return {"name": account["name"] if account else None, "email": email}
    first = next(iter(everybody(call.state)), None)
    return {"name": first and first["name"], "email": first and first["email"]}


@BEHAVIOURS.operation("get_admin_config")
def get_admin_config(call: Call) -> Any:
    """Return the settings."""
    return admin_config(call)


@BEHAVIOURS.operation("update_admin_config", checks=_COUNTS)
def update_admin_config(call: Call) -> Any:
    """Write the settings; some values that are not good are passed over, others refused."""
    before = admin_config(call)
    if call.signed_in().about["claims"] is None and any(name in call.body for name in _MFA):
        raise Failure("human_admin_required")
    _check(call)
    call.body = {**call.body, **_passed_over(call.body, before), **_read(call.body)}
    after = call.default()
    for name in _COUNTS:
        after[name] = _count(after[name])
    call.state.put(DOCUMENTS, ADMIN, after)
    if not call.since("0.12"):
        return after
    revoked = any(before[name] != after[name] for name in _MFA)
    if revoked:
        for account in everybody(call.state):
            end_sessions(call.state, account)
    return {**after, "sessions_revoked": revoked}


@BEHAVIOURS.operation("get_ldap_server")
def get_ldap_server(call: Call) -> Any:
    """Return the settings of the directory, its password in clear."""
    return ldap_server(call)


@BEHAVIOURS.operation("update_ldap_server", checks=(*_NOT_EMPTY, "attribute_for_groups"))
def update_ldap_server(call: Call) -> Any:
    """Replace the settings of the directory."""
    ldap_server(call)
    for name in _NOT_EMPTY:
        if call.body.get(name, " ") == "":
            raise Failure("ldap_field_empty", field=name)
    groups = call.body.get("attribute_for_groups", "memberOf")
    if call.body.get("enable_group_management") and not groups.strip() and call.since("0.11"):
        raise Failure("ldap_field_empty", field="attribute_for_groups")
    return call.default()


@BEHAVIOURS.operation("get_ldap_config")
def get_ldap_config(call: Call) -> Any:
    """Tell whether signing in by the directory is on."""
    kept = call.state.get(SERVER, "ldap")
    return {"ENABLE_LDAP": kept["on"] if kept else False}


@BEHAVIOURS.operation("update_ldap_config")
def update_ldap_config(call: Call) -> Any:
    """Switch signing in by the directory; null is kept as it is, and means off."""
    call.state.put(SERVER, "ldap", {"on": call.body.get("enable_ldap")})
    return get_ldap_config(call)


@BEHAVIOURS.operation("get_oauth_config")
def get_oauth_config(call: Call) -> Any:
    """Return the settings of OAuth, the client's secret in clear."""
    return oauth_config(call)


@BEHAVIOURS.operation("update_oauth_config")
def update_oauth_config(call: Call) -> Any:
    """Write what is given and not null; the rest keeps its value."""
    kept = oauth_config(call)
    read_only = "ENABLE_OAUTH_PERSISTENT_CONFIG"
    given = {k: v for k, v in call.body.items() if v is not None and k in kept and k != read_only}
    for name in _COMMA_LISTS:
        if isinstance(given.get(name), str):
            given[name] = ",".join(part.strip() for part in given[name].split(",") if part.strip())
    if given.get("OAUTH_GROUP_DEFAULT_SHARE") in (0, 1):
        given["OAUTH_GROUP_DEFAULT_SHARE"] = bool(given["OAUTH_GROUP_DEFAULT_SHARE"])
    call.state.put(DOCUMENTS, OAUTH, kept | given)
    return kept | given


def _check(call: Call) -> None:
    """Refuse what no schema can tell to be wrong."""
    for name in _SIZES:
        if isinstance(call.body.get(name), float):
            raise Failure("invalid_request")
    translations: dict[str, dict[str, str]] = call.body.get("I18N") or {}
    for locale, texts in translations.items():
        if not _good(locale) or not all(_good(key) for key in texts):
            raise _refused_texts(call)
        for key, text in texts.items():
            if text.strip() and _placeholders(key) != _placeholders(text):
                raise _refused_texts(call)
    for name in _COUNTS:
        value = call.body.get(name)
        if isinstance(value, float | list | dict):
            raise Failure("invalid_request", detail=[problem("int_type", [name], "Not an integer", value)])
        if isinstance(value, str) and value and re.fullmatch(r"\s*[+-]?\d+\s*", value) is None:
            raise Failure("invalid_count")


def _refused_texts(call: Call) -> Failure:
    said = problem("value_error", ["I18N"], "Value error, Invalid translations.", call.body["I18N"])
    return Failure("invalid_request", detail=[said | {"ctx": {"error": {}}}])


def _passed_over(body: dict[str, Any], before: dict[str, Any]) -> dict[str, Any]:
    """Return the former values of fields whose new ones are not good and are silently passed over."""
    kept: dict[str, Any] = {}
    if body["DEFAULT_USER_ROLE"] not in ROLES:
        kept["DEFAULT_USER_ROLE"] = before["DEFAULT_USER_ROLE"]
    if not tokens.is_duration(body["JWT_EXPIRES_IN"]):
        kept["JWT_EXPIRES_IN"] = before["JWT_EXPIRES_IN"]
    name = "CHANNEL_MODEL_RESPONSE_MODE"
    if name in before and body.get(name, "thread") not in _MODES:
        kept[name] = before[name]
    return kept


def _read(body: dict[str, Any]) -> dict[str, Any]:
    """Return fields that are kept in another form than they are sent in."""
    read: dict[str, Any] = {}
    if body.get("DEFAULT_INTERFACE_SETTINGS", {}) is None:
        read["DEFAULT_INTERFACE_SETTINGS"] = {}
    if body.get("I18N"):
        texts = {one: {k: v for k, v in inner.items() if v.strip()} for one, inner in body["I18N"].items()}
        read["I18N"] = {locale: inner for locale, inner in texts.items() if inner}
    return read


def _count(value: Any) -> int | str:
    """Return a count as it comes back: an integer, or the empty text for none. The text "0" is a number."""
    if value is None or value == "" or (value == 0 and not isinstance(value, str)):
        return ""
    return int(value)


def _good(name: str) -> bool:
    return bool(name.strip()) and name not in _POISON


def _placeholders(text: str) -> set[str]:
    return set(_PLACEHOLDER.findall(text))
