"""A small API as a generator would write it down: models, operations, a scripted server."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Annotated, Any, Literal

import httpx2
from _runtime.gates import Gates
from _runtime.model import Model, Secret
from _runtime.operation import Cause, Operation, PathParam, SessionEffect
from _runtime.unions import UnknownMember, by_tag
from _runtime.versions import VersionProbe
from pydantic import Field, Tag, TypeAdapter

BASE = "http://api.test"
PROBE = VersionProbe("/api/config", "version")
HTML = "<!doctype html><title>web app</title>"


class SigninForm(Model):
    email: str
    password: Secret


class Account(Model):
    id: str
    token: Secret | None = None
    is_admin: bool = Field(default=False, validation_alias="isAdmin", serialization_alias="isAdmin")


class Challenge(Model):
    next_step: Literal["verify", "enroll"]
    challenge_token: Secret


SigninResult = Annotated[
    Annotated[Account, Tag("Account")]
    | Annotated[Challenge, Tag("Challenge")]
    | Annotated[UnknownMember, Tag("UnknownMember")],
    by_tag("next_step", {"verify": "Challenge", "enroll": "Challenge"}, absent="Account"),
]

SIGNIN_RESULT: TypeAdapter[Account | Challenge | UnknownMember] = TypeAdapter(SigninResult)

SIGNIN: Operation[Account | Challenge | UnknownMember] = Operation(
    name="signin",
    resource="auths",
    method="POST",
    path="/auths/signin",
    result=lambda: SIGNIN_RESULT,
    credentials="none",
    session=SessionEffect("issues-own", "token"),
    causes=(
        Cause("invalid_credentials", 400, "literal", "Wrong email or password."),
        Cause("invalid_request", 422, "shape"),
    ),
)


def account_operation(name: str, method: str = "POST", **more: Any) -> Operation[Account]:
    path = more.pop("path", f"/auths/{name}")
    more.setdefault("repeatable", method in {"GET", "DELETE"})
    return Operation(
        name=name, resource="auths", method=method, path=path, result=lambda: TypeAdapter(Account), **more
    )


GET_ACCOUNT = account_operation("get_account", "GET", path="/auths/", query=("fields", "limit"))
ADD_USER = account_operation("add", session=SessionEffect("issues-other", "token"))
SIGN_OUT = account_operation("signout", credentials="optional", session=SessionEffect("ends-own"))
CONFIRM: Operation[Account | Challenge | UnknownMember] = Operation(
    name="confirm",
    resource="auths",
    method="POST",
    path="/auths/confirm",
    result=lambda: SIGNIN_RESULT,
    credentials="none",
    session=SessionEffect("issues-own", "token", ends_earlier=True),
)
END_ALL = account_operation("end_all", session=SessionEffect("ends-all"))
CHANGE_PASSWORD = account_operation("change_password", session=SessionEffect("may-end-own"))
MFA_STATUS = account_operation("mfa_status", "GET", path="/auths/mfa/status", since="0.12")
OLD_REPORT = account_operation("old_report", "GET", until="0.11")
UPDATE_CONFIG = account_operation(
    "update_config", gates={"body": Gates(members={"ENABLE_NEW": Gates(since="0.11")})}
)
DROP_LINK = account_operation(
    "drop_link", "DELETE", path="/links/{provider}", path_params=(PathParam("provider", multi_segment=True),)
)
GET_USER = account_operation(
    "get_user", "GET", path="/users/{user_id}", path_params=(PathParam("user_id"),), causes=()
)

ACCOUNT = {"id": "u1"}
VALIDATION_ERRORS = [
    {
        "type": "missing",
        "loc": ["body", "email"],
        "msg": "Field required",
        "input": {"password": "hunter2"},
        "ctx": {"error": "hunter2"},
    }
]

Answer = httpx2.Response | httpx2.HTTPError


def reply(body: object, status: int = 200, **headers: str) -> httpx2.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx2.Response(
        status, content=json.dumps(body), headers={"content-type": "application/json", **named}
    )


def page(status: int = 200) -> httpx2.Response:
    return httpx2.Response(status, content=HTML, headers={"content-type": "text/html; charset=utf-8"})


class Server:
    """Gives its answers in turn and remembers what it was asked. A callable answers by the request."""

    def __init__(self, *answers: Answer | Callable[[httpx2.Request], Answer]) -> None:
        self.answers = list(answers)
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        answer = self.answers.pop(0)
        if not isinstance(answer, (httpx2.Response, Exception)):
            answer = answer(request)
        if isinstance(answer, Exception):
            raise answer
        return answer

    @property
    def transport(self) -> httpx2.MockTransport:
        return httpx2.MockTransport(self)

    @property
    def last(self) -> httpx2.Request:
        return self.requests[-1]

    @property
    def authorizations(self) -> list[str | None]:
        return [request.headers.get("authorization") for request in self.requests]
