"""What came of a step, held against what is expected of it; differences are sentences."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from tests.conformance.behaviour.scenarios import Answer, Error, Expect, Raw

_STATUS: Final = ("ApiStatusError", "ApiError")
_SERVER: Final = ("ServerError", *_STATUS)
BASES: Final[Mapping[str, Sequence[str]]] = {
    "InvalidRequestError": ("ApiError",),
    "ApiConnectionError": ("ApiError",),
    "ApiTimeoutError": ("ApiConnectionError", "ApiError"),
    "ApiStatusError": ("ApiError",),
    "BadRequestError": _STATUS,
    "AuthenticationError": _STATUS,
    "PermissionDeniedError": _STATUS,
    "NotFoundError": _STATUS,
    "MethodNotAllowedError": _STATUS,
    "ConflictError": _STATUS,
    "UnprocessableEntityError": _STATUS,
    "RateLimitError": _STATUS,
    "ServerError": _STATUS,
    "InternalServerError": _SERVER,
    "ServiceUnavailableError": _SERVER,
    "UnexpectedResponseError": ("ApiError",),
    "UnsupportedByServer": ("ApiError",),
}
"""The classes above each class of errors, the nearest first."""


def same(left: Any, right: Any) -> bool:
    """Return whether two JSON values are equal: 1 is 1.0, but true is not 1."""
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    return isinstance(left, bool) == isinstance(right, bool) and bool(left == right)


def shown(value: Any) -> str:
    """Return a value as short text."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 300 else f"{text[:300]}..."


def differences(
    expect: Expect, reply: Mapping[str, Any], given: Sequence[Answer], client: str
) -> Iterator[str]:
    """Yield how a reply differs from what is expected of it, `given` being the answers so far."""
    came = _came_to(reply)
    wanted = _wanted(expect)
    if came != wanted:
        detail = reply.get("error", {}).get("message") or shown(reply.get("result"))
        yield f"it came to {came} ({detail}), not to {wanted}"
        return
    otherwise = expect.unless.get(client)
    if wanted == "an error":
        assert expect.error is not None
        yield from _error(expect.error, otherwise.error if otherwise else None, reply["error"])
    elif wanted == "a result":
        result = otherwise.result if otherwise and otherwise.given("result") else expect.result
        yield from _result(expect, result, reply["result"], given)
    elif wanted == "what a hook raises" and reply["raised"] != expect.raised:
        yield f"raised is {shown(reply['raised'])}, not {shown(expect.raised)}"
    if expect.raw is not None:
        yield from _raw(expect.raw, reply["raw"])


def _came_to(reply: Mapping[str, Any]) -> str:
    kinds = {"error": "an error", "cancelled": "being cancelled", "raised": "what a hook raises"}
    return next((said for name, said in kinds.items() if name in reply), "a result")


def _wanted(expect: Expect) -> str:
    if expect.error is not None:
        return "an error"
    if expect.cancelled:
        return "being cancelled"
    return "a result" if expect.raised is None else "what a hook raises"


def _result(expect: Expect, wanted: Any, result: Any, given: Sequence[Answer]) -> Iterator[str]:
    if expect.members is not None:
        for name, value in expect.members.items():
            if not isinstance(result, dict) or not same(result.get(name), value):
                yield f"result.{name} is {shown(result)}, not {shown(value)}"
    elif expect.given("result"):
        if not same(result, wanted):
            yield f"the result is {shown(result)}, not {shown(wanted)}"
    else:
        answers = [one.value for one in given if one.holds_json and one.status < 300]
        if answers and not any(same(result, value) for value in answers):
            yield f"the result is {shown(result)}, which is none of the answers, such as {shown(answers[-1])}"


def _error(wanted: Error, otherwise: Mapping[str, Any] | None, error: Mapping[str, Any]) -> Iterator[str]:
    if otherwise:
        wanted = wanted.model_copy(update=dict(otherwise))
    if error["class"] != wanted.kind:
        yield f"the error is {error['class']} ({error['message']}), not {wanted.kind}"
        return
    if error["bases"] != list(BASES[wanted.kind]):
        yield f"the classes above {wanted.kind} are {error['bases']}, not {list(BASES[wanted.kind])}"
    for name in Error.model_fields:
        value = getattr(wanted, name)
        if name in {"kind", "says"} or not (wanted.given(name) or name in (otherwise or {})):
            continue
        came, value = error.get(name), None if _is_null(name, value) else value
        if not (_close(came, value) if name == "retry_after" else same(came, value)):
            yield f"error.{name} is {shown(came)}, not {shown(value)}"
    for text in wanted.says:
        if text not in error["message"]:
            yield f"the error does not say {text!r}: {error['message']}"


def _is_null(name: str, value: Any) -> bool:
    return value is False and name != "sent"


def _close(came: Any, wanted: Any) -> bool:
    if came is None or wanted is None:
        return came is wanted
    return math.isclose(came, wanted, abs_tol=1e-6)


def _raw(wanted: Raw, raw: Mapping[str, Any]) -> Iterator[str]:
    if raw["status"] != wanted.status:
        yield f"raw.status is {raw['status']}, not {wanted.status}"
    for name, value in wanted.headers.items():
        if raw["headers"].get(name) != value:
            yield f"the header {name} of the raw answer is {raw['headers'].get(name)!r}, not {value!r}"
    if wanted.text is not None and raw["text"] != wanted.text:
        yield f"raw.text is {raw['text'][:300]!r}, not {wanted.text!r}"
