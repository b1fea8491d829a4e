"""Sessions by the contract alone: what declared effects do, for operations without a behaviour."""

import json
import secrets
from collections.abc import Mapping
from typing import Any, Final

from authwright.document import Json, is_object
from authwright.ir import Api, Named, Record, Ref
from authwright.ir.walk import by_name, operations
from authwright.mock.behaviour import Call, Caller, Carried
from authwright.mock.store import Store

KIND: Final = "sessions"
_SUBJECTS: Final = ("email", "username", "user", "login", "name")


class Sessions:
    """Opaque tokens, each with its subject and the levels of caller that it satisfies."""

    def __init__(self, api: Api) -> None:
        # Where nothing issues a credential, none could ever be good: then any is.
        self._all_good = not any(one.session.effect.startswith("issues") for one in operations(api))
        self._levels = tuple(one.name for one in api.callers)
        self._named: Mapping[str, Named] = by_name(api)

    def identify(self, state: Store, carried: Carried) -> Caller | None:
        """Return whose token it is, None for a token that is none."""
        if self._all_good:
            return Caller(carried.value, frozenset(self._levels), carried)
        session = state.get(KIND, carried.value)
        if session is None:
            return None
        return Caller(session["subject"], frozenset(session["levels"]), carried)

    def carry_out(self, call: Call, answer: Any) -> Any:
        """Do what the operation's effect on sessions is; return the answer, with a new token in it."""
        effect = call.operation.session
        if effect.effect == "ends-own" and call.caller:
            call.state.delete(KIND, call.caller.credential.value)
        elif effect.effect == "ends-all" and call.caller:
            self._end(call.state, call.caller.subject)
        subject = self._subject(call)
        if effect.ends_earlier:
            self._end(call.state, subject)
        if effect.effect in ("issues-own", "issues-other") and effect.token and is_object(answer):
            return self._issue(call, answer, effect.token, subject)
        return answer

    def _issue(self, call: Call, answer: Json, member: str, subject: str) -> Json:
        if member not in answer:
            return answer
        token = secrets.token_urlsafe(24)
        levels = self._satisfied(answer.get("role"))
        call.state.put(KIND, token, {"subject": subject, "levels": levels})
        return {**answer, member: token}

    def _satisfied(self, role: Any) -> list[str]:
        """Return the levels up to the one that a role names, else all: they are declared from low to high."""
        if role in self._levels:
            return list(self._levels[: self._levels.index(role) + 1])
        return list(self._levels)

    def _subject(self, call: Call) -> str:
        """Return what names the account in a body: by a usual name, else all that is no secret."""
        if not is_object(call.body):
            return call.caller.subject if call.caller else ""
        for name in _SUBJECTS:
            if isinstance(call.body.get(name), str):
                return str(call.body[name]).lower()
        body = call.operation.body
        record = self._named.get(body.type.name) if body and isinstance(body.type, Ref) else None
        hidden = (
            {one.name for one in record.fields if one.secret} if isinstance(record, Record) else set[str]()
        )
        return json.dumps({k: v for k, v in call.body.items() if k not in hidden}, sort_keys=True)

    @staticmethod
    def _end(state: Store, subject: str) -> None:
        for token, session in list(state.items(KIND)):
            if session["subject"] == subject:
                state.delete(KIND, token)
