"""What recordings presuppose: settings of their servers, and what requests that are missing had done.

Each is a fact of the recording, found in its labels or in requests nearby; none of them says what to answer.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

SETTINGS: Final[Mapping[str, Mapping[str, Any]]] = {
    # No directory was running.
    "main": {"LDAP_DIRECTORY_PORT": 0},
    "trusted": {
        "WEBUI_AUTH_TRUSTED_EMAIL_HEADER": "X-User-Email",
        "WEBUI_AUTH_TRUSTED_NAME_HEADER": "X-User-Name",
        "WEBUI_AUTH_TRUSTED_ROLE_HEADER": "X-User-Role",
    },
    "noauth": {"WEBUI_AUTH": False},
    "strict": {
        "ENABLE_PASSWORD_VALIDATION": True,
        "PASSWORD_HASH_ALGORITHM": "argon2",
        "JWT_EXPIRES_IN": "-1",
        "ENABLE_OAUTH_TOKEN_EXCHANGE": True,
        "OAUTH_TOKEN_EXCHANGE_RATE_LIMIT": 3,
    },
    "nopw": {"ENABLE_LOGIN_FORM": False},
    "mfaip": {"ENABLE_MFA": True},
    "oidc": {"OAUTH_PROVIDERS": "oidc", "ENABLE_OAUTH_TOKEN_EXCHANGE": True},
    "oidcmfa": {"OAUTH_PROVIDERS": "oidc"},
    "redis": {"REDIS": True},
    "misc": {"PROFILE_IMAGE_MAX_DATA_URI_SIZE": 1000},
}
"""The environment of the servers, by phase of the recording."""

PASSWORDS: Final = {
    "admin@example.com": "admin-pass-1",
    "user@example.com": "user-pass-1",
    "pending@example.com": "pend-pass-1",
}
"""Those that the recorder gave to accounts whose sign-up is missing."""
USUAL_PASSWORD: Final = "user-pass-1"


@dataclass(frozen=True, slots=True)
class Rule:
    """What was done before the first request of a server with a label that fits.

    `admin` are changes of the admin's settings, `ldap` and `oauth` of the directory's and of OAuth's.
    `settings` is another environment, `commands` what is told to the mock, `calls` are plain requests.
    """

    label: str
    admin: Mapping[str, Any] | None = None
    ldap: Mapping[str, Any] | None = None
    oauth: Mapping[str, Any] | None = None
    settings: Mapping[str, Any] | None = None
    commands: tuple[tuple[str, Mapping[str, Any]], ...] = ()
    calls: tuple[tuple[str, str, Any], ...] = ()


_AUTHS: Final = "/api/v1/auths"
RULES: Final = (
    Rule(r"password validation: hint", settings={"PASSWORD_VALIDATION_HINT": "Use a better one."}),
    Rule(r"ldap: password auth off", settings={"ENABLE_PASSWORD_AUTH": False}),
    Rule(r"(signout|token exchange): provider unreachable", commands=(("provider", {"reachable": False}),)),
    Rule(
        r"no auth: signup when a user exists",
        calls=(("POST", f"{_AUTHS}/signin", {"email": "", "password": ""}),),
    ),
    Rule(
        r"ldap: anonymous application bind",
        ldap={"app_dn": "", "app_dn_password": ""},
    ),
    Rule(
        r"ldap: with group sync",
        ldap={"port": 3389, "enable_group_management": True, "enable_group_creation": True},
    ),
    Rule(r"ldap: read after empty object", calls=(("POST", f"{_AUTHS}/admin/config/ldap", {}),)),
    Rule(r"token exchange: ok", oauth={"OAUTH_MERGE_ACCOUNTS_BY_EMAIL": True}),
    Rule(r"token exchange: domain not allowed", oauth={"OAUTH_ALLOWED_DOMAINS": "elsewhere.example"}),
    Rule(r"after reset: session", commands=(("mfa-reset", {"email": "mfa3@example.com"}),)),
    Rule(r"signup while MFA is on", admin={"ENABLE_SIGNUP": True}),
    Rule(r"public config: oidc provider", oauth={"OAUTH_PROVIDER_NAME": "Mock"}),
)


def rules_for(label: str) -> list[Rule]:
    """Return what was done before a request."""
    return [one for one in RULES if re.match(one.label, label)]


_SERIES: Final = re.compile(
    r"(.*?(?:attempt|wrong code|wrong password|Redis|number|call|rate limited \())\s*(\d+)\b"
)


def place_in_series(label: str) -> tuple[str, int] | None:
    """Return series and number of a request that is one of many alike: its label counts them."""
    found = _SERIES.match(label)
    return (re.sub(r"^(u\d+: ).*", r"\1codes", found[1]), int(found[2])) if found else None
