"""The accounts of a recorded server: those that it presupposes, their tokens, keys and second factors."""

import json
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import pyotp

from tests.conformance.mock.pairing import Pairs, made_in
from tests.conformance.mock.presupposed import PASSWORDS, USUAL_PASSWORD
from tests.conformance.mock.script import Step
from tests.conformance.replay.scope import AUTHS
from tests.support.mock import Said, Served

_ADMIN: Final = "admin@example.com"
_ROLES: Final = ("admin", "user", "pending", "wizard")
_TAKEN: Final = "already registered"
_STEP: Final = 30
_GOOD_TOKEN: Final = "mock:alice:alice@example.org"


@dataclass(slots=True)
class Accounts:
    """What is known of the accounts of one recorded server."""

    mock: Served
    steps: Sequence[Step]
    pairs: Pairs = field(default_factory=Pairs)
    keys: dict[str, str] = field(default_factory=dict)
    enrolled: set[str] = field(default_factory=set)
    codes: dict[str, list[str]] = field(default_factory=dict)
    last_code: str = "000000"
    granted: dict[str, Any] = field(default_factory=dict)
    resets: dict[str, str] = field(default_factory=dict)

    def admin_token(self) -> str:
        """Return a token of an admin, which may have to be made."""
        users = self._users()
        email = next((one["email"] for one in users.values() if one["role"] == "admin"), None)
        return self._token(email) if email else ""

    def admin_config(self) -> Any:
        """Return the admin's settings."""
        return self.mock.send("GET", f"{AUTHS}/admin/config", None, self.admin_token()).body

    def prepare(self, step: Step) -> None:
        """Set up what a step presupposes of accounts."""
        for email in self._needed(step):
            self._ensure(email)
        if step.phase == "main" and step.exchange.label.startswith("admin details: "):
            self._ensure("user@example.com")
        for token, email in step.owners.items():
            if not self.pairs.knows(token):
                self._make(token, email, step)
        if "apikey" in step.exchange.auth or step.exchange.auth.startswith("x-api-key:admin"):
            self._key(step)
        self._factor(step)
        self._provider(step)

    def body(self, step: Step, body: Any) -> Any:
        """Return a translated body with codes and tokens that are good where the recorded ones were."""
        if not isinstance(body, dict):
            return body
        path, good = step.exchange.path, step.exchange.status == 200
        if path.endswith("/token/exchange") and len(str(body.get("token", ""))) > 30:
            return body | {"token": _GOOD_TOKEN}
        if path.endswith("/mfa/recover") and good:
            return body | {"reset_token": self.resets.get(self._challenged(step), "")}
        if "code" not in body or not path.startswith(f"{AUTHS}/mfa/"):
            return body
        email = self._challenged(step)
        if body.get("recovery"):
            recorded = step.exchange.request_json["code"].lower()
            if good and not self.pairs.knows(recorded) and self.codes.get(email):
                return body | {"code": self.codes[email].pop()}
            return body | {"code": self.pairs.translate(recorded)}
        if "same TOTP step" in step.exchange.label:
            return body | {"code": self.last_code}
        return body | {"code": self.code(email)} if good else body

    def encode(self, body: Any) -> bytes:
        """Return a body as JSON."""
        return json.dumps(body).encode()

    def note(self, step: Step, said: Said) -> None:
        """Remember keys and recovery codes that an answer gives."""
        if said.status != 200 or not isinstance(said.body, dict):
            return
        if "manual_key" in said.body:
            self.keys[self._challenged(step)] = said.body["manual_key"]
        if "recovery_codes" in said.body:
            self.enrolled.add(self._challenged(step))
            self.codes[self._challenged(step)] = list(said.body["recovery_codes"])

    def delete(self, recorded_id: str) -> None:
        """Delete the account of a recorded id."""
        key = self.pairs.translate(recorded_id)
        email = next((one["email"] for one in self._users().values() if one["id"] == key), None)
        if email:
            self.mock.tell("do/delete-user", email=email)

    def code(self, email: str) -> str:
        """Return a code that the account has not used: half a minute later, by the mock's clock."""
        ahead = self.mock.tell("clock", advance=_STEP)["clock"]
        if email in self.keys:
            self.last_code = pyotp.TOTP(self.keys[email]).at(int(time.time() + ahead))
        return self.last_code

    def _needed(self, step: Step) -> list[str]:
        """Return the addresses of accounts that a step needs to exist."""
        exchange, body = step.exchange, step.exchange.request_json
        needed = list(step.owners.values())
        role = exchange.role or exchange.auth.rpartition(":")[2]
        if not step.owners and role in _ROLES:
            needed.append(self._of_role(role))
        email = str(body.get("email", "")).lower() if isinstance(body, dict) else ""
        if exchange.path == f"{AUTHS}/signin" and exchange.status == 200 and email:
            needed.append(email)
        if _TAKEN in json.dumps(exchange.response_json or "") or "limit" in exchange.label:
            needed.append(email)
        if exchange.path.endswith("/signin") and exchange.label.startswith("signin: "):
            needed += [email] if email in PASSWORDS else []
        if exchange.path.endswith("/token/exchange"):
            needed.append("alice@example.org")
        return [one for one in dict.fromkeys(needed) if "@" in one and "rl@" not in one]

    def _ensure(self, email: str) -> None:
        """Make an account that the recording has without saying how, once there is one to make it."""
        users = self._users()
        if email in users or not users:
            return
        role = self._role(email)
        password = self._password(email)
        self.mock.tell("do/user", email=email, role=role, name=email.partition("@")[0], password=password)

    def _role(self, email: str) -> str:
        """Return the role that the account has when the recording first shows it."""
        for step in self.steps:
            body = step.exchange.response_json
            if isinstance(body, dict) and body.get("email") == email and body.get("role"):
                return str(body["role"])
        for step in self.steps:
            role = step.exchange.auth.rpartition(":")[2]
            if email in step.owners.values() and role in _ROLES:
                return role
        return "pending" if "pend" in email else "user"

    def _password(self, email: str) -> str:
        if email in PASSWORDS:
            return PASSWORDS[email]
        for step in self.steps:
            body = step.exchange.request_json
            signed_in = step.exchange.path == f"{AUTHS}/signin" and step.exchange.status == 200
            if signed_in and isinstance(body, dict) and str(body["email"]).lower() == email:
                return str(body["password"])
        return USUAL_PASSWORD

    def _of_role(self, role: str) -> str:
        users = self._users()
        usual = f"{role}@example.com"
        if usual in users:
            return usual
        return next((one["email"] for one in users.values() if one["role"] == role), usual)

    def _make(self, token: str, email: str, step: Step) -> None:
        """Make a token whose making is missing: a session, or the challenge of a sign-in."""
        if token.startswith("a-session-token"):
            self.pairs.pair(token, self._token(email))
        elif step.exchange.auth == "cookie:mfa_challenge" and step.phase == "oidcmfa":
            cookies = self.mock.tell("do/oauth-signin", email=email)["cookies"]
            self.pairs.pair(token, cookies["mfa_challenge"])
        elif step.exchange.status != 401:
            self._presuppose_step(step, email)
            form = {"email": email, "password": self._password(email)}
            said = self.mock.send("POST", f"{AUTHS}/signin", form)
            if said.body.get("next_step") == "recover" and step.exchange.path.endswith("/enroll/start"):
                proof = {
                    "reset_token": self.resets.get(email, ""),
                    "challenge_token": said.body["challenge_token"],
                }
                said = self.mock.send("POST", f"{AUTHS}/mfa/recover", proof)
            if said.status == 200 and "challenge_token" in said.body:
                self.pairs.pair(token, said.body["challenge_token"])

    def _presuppose_step(self, step: Step, email: str) -> None:
        if step.exchange.path.endswith("/mfa/verify") and email not in self.enrolled:
            self._enroll(email)
        if step.exchange.path.endswith("/mfa/recover"):
            self._reset(email)

    def _key(self, step: Step) -> None:
        """Make the API key that is sent, if its making is missing."""
        found = [one for one in made_in(dict(step.sent)) if one.startswith("sk-")]
        if not found or self.pairs.knows(found[0]) or step.exchange.auth in ("apikey:unknown",):
            return
        token = self._token(self._of_role(step.exchange.auth.rpartition(":")[2]))
        said = self.mock.send("POST", f"{AUTHS}/api_key", None, token)
        if said.status == 200:
            self.pairs.pair(found[0], said.body["api_key"])

    def _factor(self, step: Step) -> None:
        """Set up the factor, or the reset, that a sign-in answered by `verify` or `recover` presupposes."""
        answer = step.exchange.response_json
        next_step = answer.get("next_step") if isinstance(answer, dict) else None
        body = step.exchange.request_json
        email = str(body.get("email", "")).lower() if isinstance(body, dict) else ""
        if next_step == "verify" and email and email not in self.enrolled:
            self._enroll(email)
        elif next_step == "recover" and email:
            self._reset(email)
        # Codes and replacements by a session need a factor too.
        manages = step.exchange.path.endswith(("/mfa/replace", "/mfa/recovery/codes"))
        if manages and step.exchange.status == 200 and step.owner and step.owner not in self.enrolled:
            self._enroll(step.owner)
            for token, owner in step.owners.items():
                self.pairs.pair(token, self._token(owner))

    def _provider(self, step: Step) -> None:
        """Sign a browser in at the provider, where a session there is presupposed."""
        exchange = step.exchange
        answer = exchange.response_json if isinstance(exchange.response_json, dict) else {}
        deleted = exchange.path.endswith("/oauth/sessions/oidc") and exchange.status == 200
        ended = exchange.path.endswith("/signout") and ("redirect_url" in answer or exchange.status == 500)
        if not (deleted or ended) or not step.owner:
            return
        made = self.mock.tell("do/oauth-signin", email=step.owner)["cookies"]
        for one in made_in(step.sent.get("cookie", "")):
            name = "token" if one.startswith("a-session") else "oauth_session_id"
            self.pairs.pair(one, made[name])

    def _enroll(self, email: str) -> None:
        """Set up an authenticator."""
        self._ensure(email)
        form = {"email": email, "password": self._password(email)}
        challenge = self.mock.send("POST", f"{AUTHS}/signin", form).body
        if "challenge_token" not in challenge:
            return
        token = {"challenge_token": challenge["challenge_token"]}
        self.keys[email] = self.mock.send("POST", f"{AUTHS}/mfa/enroll/start", token).body["manual_key"]
        said = self.mock.send("POST", f"{AUTHS}/mfa/enroll/confirm", token | {"code": self.code(email)})
        if said.status == 200:
            self.codes[email] = list(said.body["recovery_codes"])
            self.enrolled.add(email)

    def _reset(self, email: str) -> None:
        self.resets[email] = self.mock.tell("do/mfa-reset", email=email)["reset_token"]

    def _challenged(self, step: Step) -> str:
        return step.owner or ""

    def _token(self, email: str) -> str:
        return str(self.mock.tell("do/token", email=email)["token"]) if email in self._users() else ""

    def _users(self) -> dict[str, Any]:
        state = self.mock.send("GET", "/_mock/state").body
        return {one["email"]: one for one in state["about"]["users"]}
