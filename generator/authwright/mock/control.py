"""`/_mock/…`: what is said to the mock itself while it runs."""

import json
from typing import Any, Final

from authwright.document import Json, is_array, is_object
from authwright.ir import Operation, Response
from authwright.ir.walk import operations
from authwright.mock.behaviour import Failure
from authwright.mock.engine import Engine
from authwright.mock.messages import JSON, Reply, Request, json_reply
from authwright.mock.scenarios import parse_scenario
from authwright.mock.settings import read_settings

PREFIX: Final = "/_mock/"
_HOSTS: Final = ("127.0.0.1", "localhost", "[::1]")
_NOBODY: Final = Operation("", "", "", "", "", "", Response(200, None))


class Control:
    """Answers what is asked of the mock itself. No page of another origin gets through to it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def handle(self, request: Request) -> Reply:
        """Answer a request below `/_mock/`."""
        host = request.headers.get("host", "").rpartition(":")[0] or request.headers.get("host", "")
        # A page can send plain text to any address, but JSON only where a preflight lets it.
        if host not in _HOSTS or (request.method == "POST" and request.media != JSON):
            return _refused(403, f"send {JSON}, to the loopback address")
        what = (request.method, request.path.removeprefix(PREFIX))
        try:
            body: Any = json.loads(request.body) if request.body else {}
            if not is_object(body):
                raise ValueError("the body has to be a JSON object")
            with self._engine.lock:
                return self._answer(*what, body, request)
        except Failure as failure:
            return _refused(400, failure.cause)
        except (ValueError, LookupError, TypeError) as error:
            return _refused(400, str(error))

    def _answer(self, method: str, what: str, body: Json, request: Request) -> Reply:
        engine = self._engine
        if (method, what) == ("GET", "state"):
            return json_reply(200, self._state())
        if method != "POST":
            return _refused(
                405 if method == "GET" else 404, "GET state; POST scenario, settings, clock, reset, do/NAME"
            )
        if what == "scenario":
            names = [one.name for one in operations(engine.contract.api)]
            given = [parse_scenario(text, names) for text in _texts(body.get("scenarios", []))]
            engine.scenarios.set(given)
        elif what == "reset":
            engine.state.clear()
            engine.limiter.clear()
            engine.scenarios.set(())
            engine.clock.ahead = 0
        elif what == "settings":
            engine.settings |= read_settings(engine.contract.behaviours, _given(body))
        elif what == "clock":
            engine.clock.ahead += float(body["advance"])
        elif what.startswith("do/"):
            command = engine.contract.behaviours.commands.get(what.removeprefix("do/"))
            if command is None:
                known = ", ".join(engine.contract.behaviours.commands) or "none"
                return _refused(404, f"there is no such command; there are {known}")
            return json_reply(200, command(engine.call(_NOBODY, request), body))
        else:
            return _refused(404, "there are scenario, settings, clock, reset and do/NAME")
        return json_reply(200, self._state())

    def _state(self) -> dict[str, Any]:
        engine = self._engine
        describe = engine.contract.behaviours.describes
        return {
            "version": engine.contract.api.version,
            "scenarios": [str(one) for one in engine.scenarios.active],
            "settings": engine.settings,
            "requests": engine.answered,
            "clock": engine.clock.ahead,
            "kept": engine.state.counts(),
            **({"about": describe(engine.state)} if describe else {}),
        }


def _texts(value: Any) -> list[str]:
    if not is_array(value):
        raise ValueError('"scenarios" is a list of texts')
    return [str(one) for one in value]


def _given(body: Json) -> list[str]:
    """Return settings as they are given on the command line."""
    return [
        f"{name}={value if isinstance(value, str) else json.dumps(value)}" for name, value in body.items()
    ]


def _refused(status: int, said: str) -> Reply:
    return json_reply(status, {"error": said})
