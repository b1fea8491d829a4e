"""Plays one scenario with one client, and tells what was otherwise than expected."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from tests.conformance.behaviour import canary, comparing, requests
from tests.conformance.behaviour.driver import Driver
from tests.conformance.behaviour.scenarios import Ask, Client, Expect, Scenario, Step
from tests.conformance.behaviour.server import ScriptedServer, Unaccepting

_PATIENCE: Final = 10.0


@dataclass
class Play:
    """A scenario while it is played: who takes part, and what was otherwise so far."""

    scenario: Scenario
    client: str
    driver: Driver
    server: ScriptedServer
    found: list[str] = field(default_factory=list[str])
    result_of: int = 0
    waiting: list[tuple[str, int, Step, float]] = field(default_factory=list[tuple[str, int, Step, float]])

    def made(self, reply: dict[str, Any]) -> None:
        """Hold what came of making the client against the scenario."""
        if self.scenario.refused is not None:
            self._judge("the client", Expect(error=self.scenario.refused), reply, time.monotonic())
        elif "error" in reply:
            self.found.append(f"the client could not be made: {reply['error']['message']}")

    def steps(self) -> None:
        """Do the steps in their order, those in the background ending last."""
        for index, step in enumerate(self.scenario.steps, 1):
            for turn in range(step.times):
                where = f"step {index}" if step.times == 1 else f"step {index}, time {turn + 1}"
                self._step(where, step)
        for where, number, step, begun in self.waiting:
            self._judge(where, step.expect, self.driver.reply(number), begun)
            self._state(where, step)

    def _step(self, where: str, step: Step) -> None:
        if step.derive is not None:
            self.driver.ask("derive", client=step.client, into=step.derive, **_credential(step))
            return
        begun = time.monotonic()
        if step.call is not None:
            self._call(where, step, begun)
            return
        if step.finish is not None:
            self._finish(where, step, begun)
        else:
            said = {"rewrite": step.rewrite, "into": step.into, "response": step.response}
            self._judge(where, step.expect, self.driver.ask("rewrite", **said, changes=step.changes), begun)
        self._state(where, step)

    def _call(self, where: str, step: Step, begun: float) -> None:
        count = len(self.server.requests)
        numbers = [self._start(step, copy) for copy in range(step.together)]
        if step.background:
            self.waiting += [(where, number, step, begun) for number in numbers]
            self.server.wait_for(count + 1, _PATIENCE)
            return
        if step.cancel is not None and not step.cancel.before:
            if not self.server.wait_for(count + step.cancel.after_request, _PATIENCE):
                self.found.append(f"{where}: the request before the cancelling never came")
            time.sleep(step.cancel.wait)
            for number in numbers:
                self.driver.ask("cancel", call=number)
        for number in numbers:
            self._judge(where, step.expect, self.driver.reply(number), begun)
        self.result_of = numbers[-1]
        self._state(where, step)

    def _start(self, step: Step, copy: int) -> int:
        given = step.options.model_dump(exclude_none=True)
        if step.together > 1:
            given["headers"] = {**given.get("headers", {}), requests.COPY: str(copy)}
        members: dict[str, Any] = {"path": step.path, "params": step.params, "raw": step.raw}
        if step.given("body"):
            members["body"] = step.body
        if step.cancel is not None and step.cancel.before:
            members["cancelled"] = True
        return self.driver.send("call", client=step.client, call=step.call, options=given, **members)

    def _finish(self, where: str, step: Step, begun: float) -> None:
        options = step.options.model_dump(exclude_none=True)
        asks = sorted({ask.ask for ask in step.asks})
        number = self.driver.send(
            "finish", client=step.client, finish=step.finish, of=self.result_of, asks=asks, options=options
        )
        left = list(step.asks)
        while "ask" in (reply := self.driver.reply(number)):
            if not left:
                self.found.append(f"{where}: it asks for {reply['ask']} once too often")
                break
            ask = left.pop(0)
            self.found += [f"{where}: {text}" for text in _asked(ask, reply)]
            self.found += canary.leaks(where, reply["printed"])
            self.driver.answer(number, answer=ask.answer, recovery_code=ask.recovery_code)
        else:
            self._judge(where, step.expect, reply, begun)
            self.found += [f"{where}: it does not ask for {ask.ask}" for ask in left]

    def _judge(self, where: str, expect: Expect, reply: dict[str, Any], begun: float) -> None:
        took, given = time.monotonic() - begun, self.server.given
        texts = comparing.differences(expect, reply, given, self.client)
        self.found += [f"{where}: {text}" for text in texts]
        if expect.took is not None and not expect.took[0] <= took <= expect.took[1]:
            self.found.append(f"{where}: it took {took:.3f} s, not between {expect.took}")
        self.found += canary.leaks(where, self._printed(where, reply))

    def _printed(self, where: str, reply: dict[str, Any]) -> Iterator[str]:
        if "cancelled" not in reply and not reply["printed"]:
            self.found.append(f"{where}: the driver did not print what came of it")
        yield from reply.get("printed", [])
        for name, value in reply.get("error", {}).items():
            if name != "raw_body":
                yield comparing.shown(value)

    def _state(self, where: str, step: Step) -> None:
        state = self.driver.ask("state", client=step.client)
        self.found += canary.leaks(f"{where}, the client", state["printed"])
        for name in ("token", "server_version"):
            wanted = getattr(step.expect, name)
            if wanted is not None and state[name] != (wanted or None):
                self.found.append(f"{where}: the {name} is {state[name]!r} then, not {wanted or None!r}")

    def end(self, elsewhere: ScriptedServer) -> None:
        """Hold what the server, the hooks and the log have seen against the scenario."""
        scenario, seen = self.scenario, self.server.requests
        ended = self.driver.ask("end")
        levels = [line["level"] for line in ended["logs"]]
        if scenario.requests is not None:
            self.found += requests.differences(scenario.requests, seen)
        if scenario.spread is not None and (spread := requests.spread(seen)) < scenario.spread:
            self.found.append(f"the waits lie within {spread:.3f} s, which is less than {scenario.spread:g}")
        if elsewhere.requests:
            self.found.append(f"another server was asked: {elsewhere.requests[0].target}")
        if self.server.unused:
            self.found.append(f"{self.server.unused} answers of the script were not asked for")
        if scenario.events is not None and ended["events"] != scenario.events:
            self.found.append(f"the hooks saw {ended['events']}, not {scenario.events}")
        if scenario.logs is not None and levels != scenario.logs:
            self.found.append(f"the log has {ended['logs']}, not {scenario.logs}")
        logged = "\n".join(line["text"] for line in ended["logs"])
        self.found += [f"the log does not say {text!r}" for text in scenario.log_says if text not in logged]
        self.found += canary.leaks("the log and the hooks", ended["printed"])
        if stray := self.driver.stray():
            self.found.append(f"the driver wrote besides its replies: {stray[:2000]!r}")


def play(scenario: Scenario, client: str, driver: Driver) -> list[str]:
    """Play a scenario, and return how it differs from what is expected of it."""
    assert canary.WORD in scenario.text or scenario.client.token, f"{scenario.id} holds no secret"
    with contextlib.ExitStack() as stack:
        elsewhere = stack.enter_context(ScriptedServer())
        server = stack.enter_context(ScriptedServer(scenario.answers, listens_after=scenario.listens_after))
        server.places |= {"here": server.url, "elsewhere": elsewhere.url}
        if "{unaccepting}" in scenario.client.base_url:
            unaccepting = Unaccepting()
            stack.callback(unaccepting.close)
            server.places["unaccepting"] = unaccepting.url
        playing = Play(scenario, client, driver, server)
        made = driver.ask("client", client="main", **_client(scenario.client, server))
        playing.made(made)
        playing.steps()
        playing.end(elsewhere)
        return playing.found


def _client(client: Client, server: ScriptedServer) -> dict[str, Any]:
    made = client.model_dump()
    return {**made, "base_url": server.placed(client.base_url), "token": client.token or None}


def _credential(step: Step) -> dict[str, Any]:
    carrier = step.carrier.model_dump() if step.carrier else None
    return {"token": step.token or None, "carrier": carrier}


def _asked(ask: Ask, reply: dict[str, Any]) -> Iterator[str]:
    """Yield how a question differs from the one that is expected."""
    about = reply["about"]
    if reply["ask"] != ask.ask:
        yield f"it asks for {reply['ask']}, not for {ask.ask}"
        return
    if ask.ask != "recovery_codes" and about["attempt"] != ask.attempt:
        yield f"it asks for the {about['attempt']}. time, not for the {ask.attempt}."
    if about.get("refused") != ask.refused:
        yield f"refused is {about.get('refused')}, not {ask.refused}"
    for name, value in ask.about.items():
        if not comparing.same(told := about.get(name), value):
            yield f"{name} of the question is {comparing.shown(told)}, not {comparing.shown(value)}"
