"""The second factor (0.12): setting an authenticator up, giving codes, replacing and recovering."""

import base64
import hashlib
import hmac
import secrets
from typing import Any, Final

from authwright.mock.behaviour import Call, Failure
from openwebui_auth_spec.mock import totp
from openwebui_auth_spec.mock.accounts import Account, end_sessions, save
from openwebui_auth_spec.mock.challenges import (
    KIND,
    RESET_LIFE,
    challenged,
    count_factor,
    count_try,
    handed_out,
    new_challenge,
)
from openwebui_auth_spec.mock.challenges import save as save_challenge
from openwebui_auth_spec.mock.config import mfa_is_on
from openwebui_auth_spec.mock.registry import BEHAVIOURS
from openwebui_auth_spec.mock.sessions import session

_CODES: Final = 10
_FRESH: Final = 300


@BEHAVIOURS.operation("get_mfa_status")
def get_mfa_status(call: Call) -> Any:
    """Tell whether the account has a factor, and whether it needs one."""
    account: Account = call.signed_in().about["account"]
    return {
        "enabled": account["factor"] is not None,
        "required": mfa_is_on(call),
        "recovery_codes_remaining": len(account["recovery_codes"]),
    }


@BEHAVIOURS.operation("mfa_challenge")
def mfa_challenge(call: Call) -> Any:
    """Hand the challenge of the cookie to the page's script."""
    return handed_out(call, call.signed_in().about["challenge"])


@BEHAVIOURS.operation("mfa_enroll_start")
def mfa_enroll_start(call: Call) -> Any:
    """Give the key of a new authenticator; the same one until it is confirmed."""
    account, challenge = challenged(call, "enroll")
    if challenge["key"] is None:
        challenge["key"] = totp.new_key()
        save_challenge(call, account["id"], challenge)
    return {"manual_key": challenge["key"], "qr_code": _picture()}


@BEHAVIOURS.operation("mfa_enroll_confirm")
def mfa_enroll_confirm(call: Call) -> Any:
    """Take a new authenticator into use; all earlier sessions end."""
    account, challenge = challenged(call, "enroll")
    count_try(call, account, challenge)
    key = challenge["key"]
    step = totp.step_of(key, call.body["code"], call.now, 0) if key else None
    if step is None:
        raise Failure("wrong_setup_code")
    account["factor"] = {"key": key, "step": step}
    account["reset"] = None
    codes = _new_codes(account)
    end_sessions(call.state, account)
    call.state.delete(KIND, account["id"])
    if challenge["replaces"]:
        call.no_cookies()
        return {"recovery_codes": codes}
    return {**_finished(call, account, challenge), "recovery_codes": codes}


@BEHAVIOURS.operation("mfa_verify")
def mfa_verify(call: Call) -> Any:
    """Finish a sign-in by a code of the authenticator, or by a recovery code."""
    account, challenge = challenged(call, "verify")
    count_try(call, account, challenge)
    _spend(call, account)
    call.state.delete(KIND, account["id"])
    return _finished(call, account, challenge)


@BEHAVIOURS.operation("mfa_replace")
def mfa_replace(call: Call) -> Any:
    """Begin to replace the authenticator."""
    account = _proven(call)
    return new_challenge(call, account, "password", step="enroll", replaces=True)


@BEHAVIOURS.operation("mfa_recovery_codes")
def mfa_recovery_codes(call: Call) -> Any:
    """Give new recovery codes; every session ends."""
    account = _proven(call)
    codes = _new_codes(account)
    end_sessions(call.state, account)
    return {"recovery_codes": codes}


@BEHAVIOURS.operation("mfa_recover")
def mfa_recover(call: Call) -> Any:
    """Redeem what an operator gave out, for a challenge to set up a new authenticator."""
    account, challenge = challenged(call, "recover")
    count_try(call, account, challenge)
    reset = account["reset"]
    given = digest(str(call.body["reset_token"]))
    if not reset or call.now - reset["at"] > RESET_LIFE or not hmac.compare_digest(given, reset["token"]):
        raise Failure("wrong_reset_token")
    account |= {"reset": None, "factor": None, "recovery_codes": []}
    save(call.state, account)
    return new_challenge(call, account, challenge["method"], step="enroll")


def digest(text: str) -> str:
    """Return a code or a token as it is kept."""
    return hashlib.sha256(text.encode()).hexdigest()


def _proven(call: Call) -> Account:
    """Return the account of a caller who has just signed in and gives a code besides."""
    caller = call.signed_in()
    if not mfa_is_on(call):
        raise Failure("mfa_disabled")
    if call.now - caller.about["claims"].get("auth_time", 0) > _FRESH:
        raise Failure("reauthentication_required")
    account: Account = caller.about["account"]
    count_factor(call, account)
    _spend(call, account)
    return account


def _spend(call: Call, account: Account) -> None:
    """Take a code, once. Raises a Failure for one that is wrong or was used before."""
    given = str(call.body["code"])
    if call.body.get("recovery"):
        kept = digest(given.strip().lower())
        if kept not in account["recovery_codes"]:
            raise Failure("wrong_code")
        account["recovery_codes"].remove(kept)
    else:
        factor: dict[str, Any] | None = account["factor"]
        step = totp.step_of(factor["key"], given, call.now, factor["step"]) if factor else None
        if step is None:
            raise Failure("wrong_code")
        account["factor"] = {**(factor or {}), "step": step}
    save(call.state, account)


def _new_codes(account: Account) -> list[str]:
    codes = [secrets.token_hex(16) for _ in range(_CODES)]
    account["recovery_codes"] = [digest(one) for one in codes]
    return codes


def _finished(call: Call, account: Account, challenge: dict[str, Any]) -> dict[str, Any]:
    call.clear_cookie("mfa_challenge")
    return session(call, account, challenge["method"], verified=True)


def _picture() -> str:
    """Return a picture in the place of the QR code. It cannot be scanned: tests read the key."""
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1H0z"/></svg>'
    return f"data:image/svg+xml;base64,{base64.b64encode(drawing.encode()).decode()}"
