"""Finishing a sign-in that asks for more than a password, step by step.

The steps are a generator that does no I/O: it yields calls to make and questions to ask, and is sent what
came of them. One driver blocks, the other awaits.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, field, replace
from functools import partial
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

from pydantic import SecretStr

from .errors import ApiStatusError, InvalidRequestError
from .model import OMIT, member, to_wire
from .second_factor import (
    Answers,
    Enrollment,
    EnrollPrompt,
    Prompt,
    Recovery,
    RecoveryCode,
    SecondFactor,
    Verification,
)
from .unions import UnknownMember

if TYPE_CHECKING:
    from .async_client import AsyncClient
    from .operation import Operation
    from .options import Options
    from .sync_client import SyncClient

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Call:
    """A call to make."""

    operation: Operation[Any]
    body: dict[str, object] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Ask:
    """A callback to call."""

    callback: Callable[[Any], Any]
    about: object = field(repr=False)


Walk: TypeAlias = Generator[Call | Ask, Any, T]


def walk(factor: SecondFactor[T], result: object, answers: Answers) -> Walk[T]:
    """The steps from what a sign-in gave to what it comes to."""
    while (token := member(result, factor.token)) is not OMIT:
        step, proof = member(result, factor.step), {factor.token: token}
        if factor.verification is not None and step == factor.verification.step:
            result = yield from _verified(factor, factor.verification, result, proof, answers)
        elif factor.enrollment is not None and step == factor.enrollment.step:
            result = yield from _enrolled(factor, factor.enrollment, result, proof, answers)
        elif factor.recovery is not None and step == factor.recovery.step:
            result = yield from _recovered(factor, factor.recovery, result, proof, answers)
        else:
            # A challenge of a later server is no session, and not one of the challenges that are known.
            result = (
                result if isinstance(result, UnknownMember) else UnknownMember.model_validate(to_wire(result))
            )
            break
    return cast("T", result)


def _verified(
    factor: SecondFactor[Any],
    step: Verification,
    challenge: object,
    proof: dict[str, object],
    answers: Answers,
) -> Walk[object]:
    callback = _needed("code", answers.code, step.step)

    def form(answer: object) -> dict[str, object]:
        if step.recovery is not None and isinstance(answer, RecoveryCode):
            return {**proof, step.code: _secret("code", answer.secret), step.recovery: True}
        return {**proof, step.code: _secret("code", answer)}

    return (yield from _tried(factor, step.operation, Ask(callback, Prompt(challenge=challenge)), form))


def _enrolled(
    factor: SecondFactor[Any], step: Enrollment, challenge: object, proof: dict[str, object], answers: Answers
) -> Walk[object]:
    callback = _needed("enroll", answers.enroll, step.step)
    setup = yield Call(step.start, proof)
    question = Ask(callback, EnrollPrompt(challenge=challenge, setup=setup))

    def form(answer: object) -> dict[str, object]:
        return {**proof, step.code: _secret("enroll", answer)}

    result = yield from _tried(factor, step.confirm, question, form)
    codes = member(result, step.recovery_codes) if step.recovery_codes else OMIT
    if answers.recovery_codes is not None and isinstance(codes, list):
        yield Ask(answers.recovery_codes, list(cast("list[object]", codes)))
    return result


def _recovered(
    factor: SecondFactor[Any], step: Recovery, challenge: object, proof: dict[str, object], answers: Answers
) -> Walk[object]:
    callback = _needed("reset_token", answers.reset_token, step.step)
    if factor.enrollment is not None:
        # The token works once: it is not spent before it is sure that somebody answers the next step.
        _needed("enroll", answers.enroll, step.step)

    def form(answer: object) -> dict[str, object]:
        return {**proof, step.proof: _secret("reset_token", answer)}

    return (yield from _tried(factor, step.operation, Ask(callback, Prompt(challenge=challenge)), form))


def _tried(
    factor: SecondFactor[Any],
    operation: Operation[Any],
    question: Ask,
    form: Callable[[object], dict[str, object]],
) -> Walk[object]:
    """Asks until the server takes the answer, or fails for another reason; it is the server that counts."""
    prompt = cast("Prompt[object]", question.about)
    while True:
        answer = yield Ask(question.callback, prompt)
        try:
            return (yield Call(operation, form(answer)))
        except ApiStatusError as error:
            if error.cause not in factor.try_again:
                raise
            prompt = replace(prompt, attempt=prompt.attempt + 1, refused=error)


def _needed(name: str, callback: Callable[[Any], Any] | None, step: str) -> Callable[[Any], Any]:
    if callback is None:
        raise InvalidRequestError(f"the sign-in goes on with {step!r}, which needs the argument {name}=")
    return callback


def _secret(name: str, answer: object) -> SecretStr:
    """The answer of a callback; no message repeats it."""
    if isinstance(answer, str):
        answer = SecretStr(answer)
    if not isinstance(answer, SecretStr):
        raise InvalidRequestError(f"{name}= must answer with a text, not with {type(answer).__name__}")
    if not answer.get_secret_value().strip():
        raise InvalidRequestError(f"{name}= gave an empty answer, which is not sent")
    return answer


@dataclass(frozen=True, slots=True)
class _Done:
    """What the steps came to."""

    value: Any


def _next(move: Callable[[], Call | Ask]) -> Call | Ask | _Done:
    # Not around the callbacks: one that runs out of answers may raise StopIteration too.
    try:
        return move()
    except StopIteration as stop:
        return _Done(stop.value)


def finish(
    client: SyncClient, factor: SecondFactor[T], result: object, answers: Answers, options: Options | None
) -> T:
    """Walks the steps with a client that blocks."""
    steps = walk(factor, result, answers)
    step = _next(lambda: next(steps))
    while not isinstance(step, _Done):
        if isinstance(step, Ask):
            step = _next(partial(steps.send, step.callback(step.about)))
            continue
        try:
            answer = client.call(step.operation, body=step.body, options=options)
        except ApiStatusError as error:
            step = _next(partial(steps.throw, error))
        else:
            step = _next(partial(steps.send, answer))
    return cast("T", step.value)


async def finish_awaited(
    client: AsyncClient, factor: SecondFactor[T], result: object, answers: Answers, options: Options | None
) -> T:
    """Walks the steps with a client that awaits; a callback may be a coroutine function, or not."""
    steps = walk(factor, result, answers)
    step = _next(lambda: next(steps))
    while not isinstance(step, _Done):
        if isinstance(step, Ask):
            said = step.callback(step.about)
            step = _next(partial(steps.send, await said if isawaitable(said) else said))
            continue
        try:
            answer = await client.call(step.operation, body=step.body, options=options)
        except ApiStatusError as error:
            step = _next(partial(steps.throw, error))
        else:
            step = _next(partial(steps.send, answer))
    return cast("T", step.value)
