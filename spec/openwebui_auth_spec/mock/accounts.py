"""Accounts as they are kept: by id, the oldest first."""

import hashlib
import hmac
import re
import secrets
import uuid
from typing import Any, Final

from authwright.mock.behaviour import Call, Failure
from authwright.mock.store import Store
from openwebui_auth_spec.mock.refusals import problem

KIND: Final = "users"
GROUPS: Final = "groups"
ROLES: Final = ("pending", "user", "admin")
_ROUNDS: Final = 1000
"""Few: nobody's password is in here, and a test makes hundreds of accounts."""
_BCRYPT_LIMIT: Final = 72
_EMAIL: Final = re.compile(r"[^@]+@[^@]+\.[^@]+")
_STRONG: Final = re.compile(r"(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^\w\s]).{8,}", re.DOTALL)

Account = dict[str, Any]


def by_id(state: Store, key: str) -> Account | None:
    """Return an account, None when there is none."""
    found: Account | None = state.get(KIND, key)
    return found


def by_email(state: Store, email: str) -> Account | None:
    """Return the account of an address, in any case."""
    return next((one for one in everybody(state) if one["email"] == email.lower()), None)


def everybody(state: Store) -> list[Account]:
    """Return all accounts, the oldest first."""
    return state.values(KIND)


def save(state: Store, account: Account) -> None:
    """Keep an account."""
    state.put(KIND, account["id"], account)


def create(
    call: Call, *, name: str, email: str, password: str | None, role: str, image: str = "/user.png"
) -> Account:
    """Make an account. Without a `password` nobody can sign in to it by one."""
    account: Account = {
        "id": str(uuid.uuid4()),
        "name": name,
        "email": email.lower(),
        "role": role,
        "password": hashed(password) if password is not None else None,
        "profile_image_url": image,
        "bio": None,
        "gender": None,
        "date_of_birth": None,
        "timezone": None,
        "stamp": secrets.token_hex(8),
        "revoked_at": 0,
        "factor": None,
        "recovery_codes": [],
        "reset": None,
        "oauth": {},
        "oauth_sessions": {},
    }
    save(call.state, account)
    return account


def end_sessions(state: Store, account: Account) -> None:
    """End all sessions of an account, by a new stamp that their tokens do not have."""
    account["stamp"] = secrets.token_hex(8)
    save(state, account)


def hashed(password: str) -> str:
    """Return a password as it is kept."""
    salt = secrets.token_hex(8)
    return f"{salt}${_digest(password, salt)}"


def is_password(call: Call, account: Account, password: str) -> bool:
    """Whether it is the account's password; bcrypt looks at the first 72 bytes alone."""
    if account["password"] is None:
        return False
    salt, _, digest = account["password"].partition("$")
    tried = [password]
    if call.settings["PASSWORD_HASH_ALGORITHM"] == "bcrypt":
        tried.append(password.encode()[:_BCRYPT_LIMIT].decode(errors="ignore"))
    return any(hmac.compare_digest(_digest(one, salt), digest) for one in tried)


def check_new(call: Call, email: str, password: str) -> None:
    """Refuse an address that is none or taken, and a password that may not be."""
    if not (_EMAIL.match(email.lower()) or email.lower().endswith("@localhost")):
        raise Failure("invalid_email")
    if by_email(call.state, email):
        raise Failure("email_taken")
    check_password(call, password)


def check_password(call: Call, password: str) -> None:
    """Refuse a password that is too long, or weak where the operator asks for strong ones."""
    settings = call.settings
    if settings["PASSWORD_HASH_ALGORITHM"] == "bcrypt" and len(password.encode()) > _BCRYPT_LIMIT:
        raise Failure("password_too_long")
    if settings["ENABLE_PASSWORD_VALIDATION"] and not _STRONG.fullmatch(password):
        usual = "The password does not meet the required validation criteria."
        raise Failure("weak_password", text=str(settings["PASSWORD_VALIDATION_HINT"]) or usual)


def check_image(call: Call, image: str | None) -> None:
    """Refuse a picture that is larger than the operator allows."""
    limit = int(call.settings["PROFILE_IMAGE_MAX_DATA_URI_SIZE"] or 0)
    if limit and image and image.lower().startswith("data:") and len(image) > limit:
        said = problem("value_error", ["profile_image_url"], "Value error, Image too large.", image)
        raise Failure("invalid_request", detail=[said | {"ctx": {"error": {}}}])


def summary(account: Account, *, signing_in: bool = False) -> dict[str, Any]:
    """Return what all answers about an account have. Sign-ins give the picture's address, not the picture."""
    address = f"/api/v1/users/{account['id']}/profile/image"
    kept = account["profile_image_url"]
    return {
        "id": account["id"],
        "name": account["name"],
        "role": account["role"],
        "email": account["email"],
        "profile_image_url": address if signing_in or kept == "" else kept,
    }


def _digest(password: str, salt: str) -> str:
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), _ROUNDS).hex()
