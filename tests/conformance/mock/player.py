"""Plays the steps of a recording against a mock."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from tests.conformance.mock.accounts import Accounts
from tests.conformance.mock.pairing import made_in
from tests.conformance.mock.presupposed import SETTINGS, Rule, place_in_series, rules_for
from tests.conformance.mock.script import Step
from tests.conformance.replay.scope import AUTHS
from tests.support.mock import Said, Served

_SPECIAL: Final = {
    "jwt:expired": {"exp": 1},
    "jwt:no-exp": {"exp": None},
    "jwt:typ-automation": {"typ": "automation"},
    "jwt:typ-other": {"typ": "other"},
}
"""Tokens that the recorder made itself, by the claims that are odd in them."""


@dataclass(slots=True)
class Player:
    """Sends what was recorded, after setting up what it presupposes."""

    mock: Served
    phase: str = ""
    accounts: Accounts = field(init=False)
    done: set[str] = field(default_factory=set)
    series: Counter[str] = field(default_factory=Counter)

    def play(self, steps: Sequence[Step]) -> Iterator[tuple[Step, Said | None]]:
        """Yield each step with the answer to it, None for a scene that needs no request."""
        for step in steps:
            if step.phase != self.phase:
                self._begin(step.phase, [one for one in steps if one.phase == step.phase])
            if not self._administers(step):
                yield step, self._play(step)
            else:
                yield step, None

    def _begin(self, phase: str, steps: Sequence[Step]) -> None:
        """Start another server."""
        self.phase = phase
        self.done.clear()
        self.series.clear()
        self.mock.tell("reset")
        fresh = self.mock.engine.contract.behaviours.settings
        self.mock.tell("settings", **{**fresh, **SETTINGS.get(phase, {})})
        self.accounts = Accounts(self.mock, steps)

    def _play(self, step: Step) -> Said:
        for rule in rules_for(step.exchange.label):
            if rule.label not in self.done:
                self.done.add(rule.label)
                self._carry_out(rule)
        self.accounts.prepare(step)
        self._special(step)
        self._catch_up(step)
        said = self._send(step)
        if step.exchange.status == said.status:
            self.accounts.pairs.learn(step.exchange.response_json, said.body)
        self.accounts.note(step, said)
        return said

    def _send(self, step: Step) -> Said:
        exchange = step.exchange
        pairs = self.accounts.pairs
        headers = {k: pairs.translate(v) for k, v in step.sent.items()}
        if "origin" in headers and not self.accounts.admin_config()["WEBUI_URL"]:
            # The server's own address is the right one, and that is another here.
            headers["origin"] = f"http://127.0.0.1:{self.mock.port}"
        path = pairs.translate(exchange.path)
        if exchange.request_raw is not None:
            return self.mock.ask(exchange.method, path, headers, exchange.request_raw.encode())
        if exchange.request_json is None:
            return self.mock.ask(exchange.method, path, headers)
        body = self.accounts.body(step, pairs.translate(exchange.request_json))
        token = headers.pop("authorization", None)
        headers = {k: v for k, v in headers.items() if k != "content-type"}
        return self.mock.ask(
            exchange.method,
            path,
            {**headers, "Content-Type": "application/json", **({"Authorization": token} if token else {})},
            self.accounts.encode(body),
        )

    def _carry_out(self, rule: Rule) -> None:
        if rule.settings:
            self.mock.tell("settings", **rule.settings)
        for name, body in rule.commands:
            self.mock.tell(f"do/{name}", **body)
        for method, path, body in rule.calls:
            self.mock.send(method, path, body, self.accounts.admin_token())
        for where, changes in (("", rule.admin), ("/ldap/server", rule.ldap), ("/oauth", rule.oauth)):
            if changes:
                path, token = f"{AUTHS}/admin/config{where}", self.accounts.admin_token()
                self.mock.send(
                    "POST", path, {**self.mock.send("GET", path, None, token).body, **changes}, token
                )

    def _special(self, step: Step) -> None:
        """Make the tokens that the recorder made, or that a missing request had made useless."""
        auth, found = step.exchange.auth, made_in(dict(step.sent))
        if auth in _SPECIAL and found:
            email = step.owner or "user@example.com"
            claims = self.mock.tell("do/token", email=email, claims=_SPECIAL[auth])
            self.accounts.pairs.pair(found[0], claims["token"])
        elif auth == "apikey:replaced" and found:
            self.mock.send("POST", f"{AUTHS}/api_key", None, self.accounts.admin_token())
        elif auth == "session:after-signout" and found and found[0] not in self.done:
            self.done.add(found[0])
            self.mock.send("POST", f"{AUTHS}/signout", None, self.accounts.pairs.translate(found[0]))

    def _catch_up(self, step: Step) -> None:
        """Send the requests of a series that are missing before this one."""
        found = place_in_series(step.exchange.label)
        if found is None:
            return
        series, number = found
        while self.series[series] + 1 < number:
            self.series[series] += 1
            self._send(step)
        self.series[series] += 1

    def _administers(self, step: Step) -> bool:
        """Carry out what was asked of another API that changes accounts; return whether that was it."""
        exchange, tell = step.exchange, self.mock.tell
        path, body = exchange.path, exchange.request_json
        if not re.match(r"/api/v1/(users|groups)/", path):
            return False
        if exchange.status == 200 and exchange.method == "POST" and path.endswith("/default/permissions"):
            tell("do/permissions", **body)
        elif exchange.status == 200 and re.fullmatch(r"/api/v1/users/[^/]+/update", path):
            tell("do/user", **{k: v for k, v in body.items() if k in ("email", "name", "role", "password")})
        elif exchange.status == 200 and exchange.method == "DELETE" and "/users/" in path:
            self.accounts.delete(path.rpartition("/")[2])
        elif exchange.status == 200 and path.endswith("/users/add"):
            tell("do/group", name="G", emails=["u@example.com"], permissions=self.accounts.granted)
        elif exchange.status == 200 and path.endswith("/update"):
            self.accounts.granted = body["permissions"]
        return True
