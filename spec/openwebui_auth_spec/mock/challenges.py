"""Challenges of unfinished sign-ins: one an account, the newest counts."""

import secrets
from typing import Any, Final

from authwright.mock.behaviour import Call, Failure
from openwebui_auth_spec.mock.accounts import Account, by_id
from openwebui_auth_spec.mock.config import mfa_is_on

KIND: Final = "challenges"
LIFE: Final = 300
RESET_LIFE: Final = 1800
_TRIES: Final = 5
_FACTOR: Final = (10, 900)

Challenge = dict[str, Any]


def new_challenge(
    call: Call, account: Account, method: str, *, step: str | None = None, replaces: bool = False
) -> dict[str, Any]:
    """Make a challenge in place of the account's former one, and return the answer that hands it out."""
    if step is None:
        reset = account["reset"]
        pending = reset is not None and call.now - reset["at"] <= RESET_LIFE
        step = "recover" if pending else "verify" if account["factor"] else "enroll"
    challenge: Challenge = {
        "token": f"{account['id']}.{secrets.token_urlsafe(32)}",
        "step": step,
        "at": call.now,
        "tries": 0,
        "key": None,
        "method": method,
        "replaces": replaces,
    }
    save(call, account["id"], challenge)
    return handed_out(call, challenge)


def handed_out(call: Call, challenge: Challenge) -> dict[str, Any]:
    """Return the answer that hands a challenge out."""
    left = max(0, round(challenge["at"] + LIFE - call.now))
    return {"next_step": challenge["step"], "challenge_token": challenge["token"], "expires_in": left}


def save(call: Call, key: str, challenge: Challenge) -> None:
    """Keep the challenge of the account with the id `key`."""
    call.state.put(KIND, key, challenge)


def challenged(call: Call, *steps: str) -> tuple[Account, Challenge]:
    """Return account and challenge of the body's token. Raises a Failure when it is not good for `steps`."""
    account, challenge = of_token(call, str(call.body["challenge_token"]))
    if challenge["step"] not in steps:
        raise Failure("step_expired")
    if account["role"] not in ("user", "admin"):
        raise Failure("awaiting_approval")
    if not mfa_is_on(call):
        raise Failure("mfa_switched_off")
    return account, challenge


def of_token(call: Call, token: str) -> tuple[Account, Challenge]:
    """Return account and challenge of a token. Raises a Failure when it is spent or none."""
    key = token.rpartition(".")[0]
    account: Account | None = by_id(call.state, key)
    challenge: Challenge | None = call.state.get(KIND, key)
    if account is None or challenge is None or call.now - challenge["at"] >= LIFE:
        raise Failure("step_expired")
    if not secrets.compare_digest(token.encode(), challenge["token"].encode()):
        raise Failure("step_expired")
    return account, challenge


def count_try(call: Call, account: Account, challenge: Challenge) -> None:
    """Count a code or a reset token on a challenge, then on the account; good ones count too."""
    if challenge["tries"] >= _TRIES:
        left = round(challenge["at"] + LIFE - call.now)
        raise Failure("too_many_codes", retry_after=max(1, left))
    count_factor(call, account)
    challenge["tries"] += 1
    save(call, account["id"], challenge)


def count_factor(call: Call, account: Account) -> None:
    """Count a code on the account."""
    wait = call.limiter.hit(f"factor {account['id']}", *_FACTOR, call.now)
    if wait is not None:
        raise Failure("too_many_attempts", retry_after=wait)
