"""A server with MFA switched on, as 0.12.4 was recorded: its steps, its limits, its words."""

import json
from typing import Any

import httpx2

from openwebui_auth_spec.samples import SESSION_012

BASE = "/api/v1/auths"
CODE, SETUP_CODE, RESET = "123456", "654321", "reset-token-of-an-operator"
RECOVERY_CODES = [f"{index:032x}" for index in range(10)]
KEY, QR = "NOTAREALKEYNOTAREALKEYNOTAREALKE", "data:image/svg+xml;base64,PHN2Zy8+"
SECRETS = [CODE, SETUP_CODE, RESET, KEY, QR, *RECOVERY_CODES]
SESSION: dict[str, Any] = {**SESSION_012, "token": "a.session.token"}
EXPIRED = "This authentication step expired. Please start again."
LIMIT = 5
REFUSED = {
    "/mfa/verify": "Invalid or already used code.",
    "/mfa/enroll/confirm": "Invalid code. Check your authenticator and try again.",
    "/mfa/recover": "Invalid or expired operator recovery token.",
}
TOO_MANY = "Too many codes. Please sign in again."


class MfaServer:
    """Answers a sign-in with `step`, and goes on; a challenge ends with `expires_after` requests."""

    def __init__(self, step: str | None, expires_after: int | None = None) -> None:
        self.step = step
        self.expires_after = expires_after
        self.tries = 0
        self.challenges = 0
        self.calls: list[tuple[str, dict[str, Any]]] = []

    @property
    def paths(self) -> list[str]:
        return [path for path, _ in self.calls]

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        body = json.loads(request.content) if request.content else {}
        path = request.url.path.removeprefix(BASE)
        self.calls.append((path, body))
        status, answer, headers = self.answer(path, body)
        return httpx2.Response(
            status, content=json.dumps(answer), headers={"content-type": "application/json", **headers}
        )

    def answer(self, path: str, body: dict[str, Any]) -> tuple[int, Any, dict[str, str]]:
        if path == "/signin":
            return 200, self.signed_in(), {}
        if body.get("challenge_token") != self.token or self.expires_after == len(self.calls) - 1:
            return 401, {"detail": EXPIRED}, {}
        if path == "/mfa/enroll/start":
            return 200, {"manual_key": KEY, "qr_code": QR}, {}
        self.tries += 1
        if self.tries > LIMIT:
            return 429, {"detail": TOO_MANY}, {"retry-after": "299"}
        if not self.is_right(path, body):
            return 401, {"detail": REFUSED[path]}, {}
        return 200, self.success(path), {}

    def is_right(self, path: str, body: dict[str, Any]) -> bool:
        if path == "/mfa/recover":
            return bool(body["reset_token"] == RESET)
        if path == "/mfa/enroll/confirm":
            return bool(body["code"] == SETUP_CODE)
        if body.get("recovery"):
            return str(body["code"]).strip().lower() in RECOVERY_CODES
        return bool(body["code"] == CODE)

    def success(self, path: str) -> Any:
        if path == "/mfa/recover":
            self.step = "enroll"
            return self.challenge()
        if path == "/mfa/enroll/confirm":
            codes = {"recovery_codes": RECOVERY_CODES}
            return codes if self.step == "replace" else SESSION | codes
        return SESSION

    @property
    def token(self) -> str:
        return f"u1.challenge-token-number-{self.challenges}"

    def signed_in(self) -> Any:
        if self.step is None:
            return SESSION
        return {"next_step": "pending"} if self.step == "pending" else self.challenge()

    def challenge(self) -> Any:
        self.challenges += 1
        step = "enroll" if self.step == "replace" else self.step
        return {"next_step": step, "challenge_token": self.token, "expires_in": 300}
