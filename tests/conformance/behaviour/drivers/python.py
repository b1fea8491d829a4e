"""The driver of the Python clients: `python -m tests.conformance.behaviour.drivers.python [--awaiting]`."""

from __future__ import annotations

import asyncio
import inspect
import json
import logging
import queue
import sys
import threading
import traceback
from collections.abc import Callable
from concurrent.futures import CancelledError
from typing import Any

import openwebui_auth
from openwebui_auth import (
    Carrier,
    Hooks,
    RecoveryCode,
    RequestEvent,
    ResponseEvent,
    Retries,
    errors,
    models,
)
from openwebui_auth._runtime.model import Model, to_wire

from tests.conformance.behaviour.drivers.words import snake

LOGGER = logging.getLogger("openwebui_auth")
MEMBERS = [
    "status",
    "cause",
    "method",
    "path",
    "detail",
    "request_id",
    "retry_after",
    "sent",
    "content_type",
    "name",
    "since",
    "until",
    "server",
]


class Driver(logging.Handler):
    """Does what the commands say; a call takes a thread, and with the awaiting client a task as well."""

    def __init__(self, *, awaiting: bool) -> None:
        super().__init__(logging.DEBUG)
        self._loop = asyncio.new_event_loop() if awaiting else None
        self._out = sys.stdout
        self._replying = threading.Lock()
        self._clients: dict[str, Any] = {}
        self._results: dict[int, Any] = {}
        self._tasks: dict[int, Any] = {}
        self._answers: dict[int, queue.Queue[dict[str, Any]]] = {}
        self._events: list[str] = []
        self._logs: list[dict[str, str]] = []
        self._printed: list[str] = []

    def run(self) -> None:
        """Read commands until the input ends."""
        # What a client prints must not pass for a reply.
        sys.stdout = sys.stderr
        logging.getLogger().addHandler(self)
        logging.getLogger().setLevel(logging.DEBUG)
        if self._loop is not None:
            threading.Thread(target=self._loop.run_forever, daemon=True).start()
        for line in sys.stdin:
            command = json.loads(line)
            do = getattr(self, f"do_{command['do']}")
            if command["do"] in {"call", "finish"}:
                threading.Thread(target=self._try, args=(do, command), daemon=True).start()
            else:
                self._try(do, command)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep what is logged, by the client or by what it stands on."""
        text = self.format(record)
        if record.name == LOGGER.name:
            self._logs.append({"level": record.levelname.lower(), "text": text})
        self._printed.append(text)

    def _try(self, do: Callable[[dict[str, Any]], dict[str, Any] | None], command: dict[str, Any]) -> None:
        try:
            reply = do(command)
        except errors.ApiError as error:
            reply = {"error": told(error), "printed": printed(error)}
        except (CancelledError, asyncio.CancelledError):
            reply = {"cancelled": True}
        except HookFailed as error:
            reply = {"raised": str(error), "printed": printed(error)}
        except Exception:
            reply = {"failure": traceback.format_exc()}
        if reply is not None:
            self._reply(command["id"], reply)

    def _reply(self, number: int, reply: dict[str, Any]) -> None:
        with self._replying:
            self._out.write(f"{json.dumps({'id': number, **reply})}\n")
            self._out.flush()

    def do_client(self, command: dict[str, Any]) -> dict[str, Any]:
        """Make a client."""
        LOGGER.setLevel(logging.DEBUG if command["log"] else logging.WARNING)
        kind = openwebui_auth.AsyncOpenWebUI if self._loop else openwebui_auth.OpenWebUI
        hooks = [(one["on"], self._hook(one)) for one in command["hooks"]]
        self._clients[command["client"]] = kind(
            command["base_url"],
            token=command["token"],
            carrier=carrier(command),
            server_version=command["server_version"],
            timeout=command["timeout"],
            total_timeout=command["total_timeout"],
            retries=Retries(**command["retries"]),
            hooks=Hooks(
                request=tuple(hook for on, hook in hooks if on == "request"),
                response=tuple(hook for on, hook in hooks if on == "response"),
            ),
        )
        return {}

    def do_derive(self, command: dict[str, Any]) -> dict[str, Any]:
        """Make a client with another token on the connections of one that is there."""
        made = self._clients[command["client"]].with_token(command["token"], carrier=carrier(command))
        self._clients[command["into"]] = made
        return {}

    def do_call(self, command: dict[str, Any]) -> dict[str, Any]:
        """Call an operation."""
        client = self._clients[command["client"]]
        resource, _, name = command["call"].partition("/")
        method = getattr(getattr(client, resource), name)
        arguments = arguments_of(method, command)
        if not command["raw"]:
            return self._result(command, lambda: method(*command["path"], **arguments))
        raw = self._wait(command, lambda: client.raw_response(method, *command["path"], **arguments))
        shown = {
            "status": raw.status,
            "headers": {**raw.headers},
            "text": raw.content.decode(errors="replace"),
        }
        try:
            return {"raw": shown, "result": to_wire(raw.parse()), "printed": printed(raw)}
        except errors.ApiError as error:
            return {"raw": shown, "error": told(error), "printed": printed(raw, error)}

    def do_finish(self, command: dict[str, Any]) -> dict[str, Any]:
        """Finish a sign-in; the callbacks ask whoever sent the command."""
        self._answers[command["id"]] = queue.Queue()
        resource, _, name = command["finish"].partition("/")
        method = getattr(getattr(self._clients[command["client"]], resource), name)
        callbacks = {ask: self._callback(command["id"], ask) for ask in command["asks"]}
        result = self._results[command["of"]]
        return self._result(command, lambda: method(result, **callbacks, options=options(command)))

    def do_answer(self, command: dict[str, Any]) -> None:
        """Hand an answer to the callback that waits for it."""
        self._answers[command["id"]].put(command)

    def do_cancel(self, command: dict[str, Any]) -> dict[str, Any]:
        """Cancel a call that is under way."""
        self._tasks[command["call"]].cancel()
        return {}

    def do_rewrite(self, command: dict[str, Any]) -> dict[str, Any]:
        """Turn what was read into what is written back."""
        read = getattr(models, command["rewrite"]).model_validate(command["response"])
        form = getattr(models, command["into"]).from_response(read)
        for name, value in command["changes"].items():
            setattr(form, name, value)
        return {"result": to_wire(form), "printed": printed(form)}

    def do_state(self, command: dict[str, Any]) -> dict[str, Any]:
        """Tell what a client holds."""
        client = self._clients[command["client"]]
        return {
            "token": client.token.get_secret_value() if client.token else None,
            "base_url": client.base_url,
            "server_version": client.server_version,
            "printed": printed(client),
        }

    def do_end(self, command: dict[str, Any]) -> dict[str, Any]:
        """Close all clients, forget everything, and tell what hooks and log have seen."""
        for client in self._clients.values():
            self._wait({"id": command["id"]}, client.close)
        told = {"events": self._events, "logs": self._logs, "printed": self._printed}
        self._events, self._logs, self._printed = [], [], []
        self._clients, self._results, self._tasks, self._answers = {}, {}, {}, {}
        return told

    def _result(self, command: dict[str, Any], method: Callable[[], Any]) -> dict[str, Any]:
        result = self._results[command["id"]] = self._wait(command, method)
        return {"result": to_wire(result), "printed": printed(result)}

    def _wait(self, command: dict[str, Any], method: Callable[[], Any]) -> Any:
        """Return what a method gives, after awaiting it with the client that is awaited."""
        if self._loop is None:
            return method()

        async def awaited() -> Any:
            if command.get("cancelled") and (task := asyncio.current_task()):
                task.cancel()
            return await method()

        task = asyncio.run_coroutine_threadsafe(awaited(), self._loop)
        self._tasks[command["id"]] = task
        return task.result()

    def _callback(self, number: int, ask: str) -> Callable[[Any], Any]:
        def asked(about: Any) -> Any:
            self._reply(number, {"ask": ask, "about": prompt(about), "printed": printed(about)})
            said = self._answers[number].get()
            return RecoveryCode(said["recovery_code"]) if said.get("recovery_code") else said.get("answer")

        async def awaited(about: Any) -> Any:
            return await asyncio.to_thread(asked, about)

        return awaited if self._loop else asked

    def _hook(self, hook: dict[str, Any]) -> Callable[[Any], Any]:
        def called(event: RequestEvent | ResponseEvent) -> None:
            came = ""
            if isinstance(event, RequestEvent):
                event.request.headers.update(hook["headers"])
            else:
                came = f" {event.response.status_code if event.response else type(event.error).__name__}"
            self._events.append(f"{hook['name']}: {event.operation} {event.attempt}{came}")
            self._printed.append(repr(event))
            if hook["fail"]:
                raise HookFailed(hook["fail"])

        async def awaited(event: RequestEvent | ResponseEvent) -> None:
            await asyncio.sleep(0)
            called(event)

        return awaited if self._loop else called


class HookFailed(Exception):
    """What a hook raises that is told to."""


def arguments_of(method: Callable[..., Any], command: dict[str, Any]) -> dict[str, Any]:
    """Return the arguments by name: a body that has a parameter of its own is one, any other is spread."""
    arguments = {snake(name): value for name, value in command["params"].items()}
    if "body" in command:
        body, names = command["body"], list(inspect.signature(method).parameters)
        whole = next((name for name in names if name in {"config", "form"}), None)
        arguments |= {whole: body} if whole else {snake(name): value for name, value in body.items()}
    return {**arguments, "options": options(command)}


def options(command: dict[str, Any]) -> Any:
    """Return the options that were given."""
    return command["options"] or None


def carrier(command: dict[str, Any]) -> Carrier | None:
    """Return the carrier that was given."""
    return Carrier(**command["carrier"]) if command["carrier"] else None


def prompt(about: Any) -> dict[str, Any]:
    """Return what a callback is told."""
    if isinstance(about, list):
        return {"recovery_codes": to_wire(about)}
    told = {"attempt": about.attempt, "challenge": to_wire(about.challenge)}
    if about.refused is not None:
        told["refused"] = about.refused.cause
    if isinstance(setup := getattr(about, "setup", None), Model):
        told["setup"] = to_wire(setup)
    return told


def told(error: errors.ApiError) -> dict[str, Any]:
    """Return what an error says, in neutral names."""
    known = {name for name in errors.__all__ if name != "Cause"}
    shown: dict[str, Any] = {name: getattr(error, name) for name in MEMBERS if hasattr(error, name)}
    shown["class"] = type(error).__name__
    shown["bases"] = [one.__name__ for one in type(error).__mro__[1:] if one.__name__ in known]
    shown["message"] = str(error)
    if isinstance(error, errors.UnprocessableEntityError):
        names = ("place", "pointer", "type", "message")
        shown["problems"] = [{name: getattr(one, name) for name in names} for one in error.problems]
    if isinstance(error, (errors.ApiStatusError, errors.UnexpectedResponseError)):
        shown["raw_body"] = (error.raw_body() or b"").decode(errors="replace")
    return shown


def printed(*values: object) -> list[str]:
    """Return all that a careless program might print of values."""
    texts = [text for value in values for text in (repr(value), str(value))]
    for value in values:
        if isinstance(value, Model):
            texts.append(value.model_dump_json(warnings=False))
        if isinstance(value, BaseException):
            texts += [repr(vars(value)), "".join(traceback.format_exception(value))]
    return texts


if __name__ == "__main__":
    Driver(awaiting="--awaiting" in sys.argv).run()
