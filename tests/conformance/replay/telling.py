"""Telling the cause of a failed call from its status and body alone, as a client has to."""

import difflib
import re
from dataclasses import dataclass
from typing import Any, Final

from authwright import extensions as ext
from authwright.document import Document
from tests.conformance.replay.recordings import Exchange
from tests.conformance.replay.schemas import Schemas
from tests.conformance.replay.values import Json, Operation, Steps, Verdict

# The surest first: an equal text, a pattern, a shape, "some text".
_RANKS: Final = ("plain", "literal", "template", "shape", "text")

# Pairs with one text, which only the kind of credential sent tells apart: api-key names the first.
TOLD_BY_CREDENTIAL: Final = {("invalid_api_key", "user_gone")}

# A cause of free text fits every text, so a misspelt neighbour would hide behind it. These are the texts
# that the recordings have of it.
FREE_TEXTS: Final = {
    "weak_password": (
        "The password does not meet the required validation criteria.",
        "Use a better one.",
    ),
}


@dataclass(frozen=True, slots=True)
class Causes:
    """The causes of an exact document."""

    document: Document
    schemas: Schemas

    def tell(self, exchange: Exchange, operation: Operation, verdict: Verdict) -> Json | None:
        """Return the one cause that fits and note its name; otherwise note why there is none."""
        declared = self._declared(operation)
        same_status = {name: cause for name, cause in declared.items() if cause["status"] == exchange.status}
        if not same_status:
            verdict.add(
                f"{operation.name}: status {exchange.status} is not declared", *operation.at, ext.ERRORS
            )
            return None
        body, fault = self._detail(exchange)
        if fault:
            verdict.add(f"{operation.name}: {fault}", *operation.at, ext.ERRORS)
            return None
        plain = exchange.content_type == "text/plain"
        fitting = [name for name, cause in same_status.items() if self._fits(cause["detail"], body, plain)]
        ranks = {name: _RANKS.index(declared[name]["detail"]["kind"]) for name in fitting}
        best = [name for name in fitting if ranks[name] == min(ranks.values())]
        name = self._one(best, exchange, operation, verdict)
        if name is None:
            if not best:
                self._unknown(exchange, operation, same_status, body, verdict)
            return None
        if declared[name]["detail"]["kind"] == "text" and body not in FREE_TEXTS.get(name, ()):
            self._unknown(exchange, operation, same_status, body, verdict)
            return None
        verdict.cause = name
        return declared[name]

    def _declared(self, operation: Operation) -> dict[str, Json]:
        causes: dict[str, Json] = self.document.root[ext.CAUSES]
        return {use["cause"]: causes[use["cause"]] for use in operation.value.get(ext.ERRORS, ())}

    def _detail(self, exchange: Exchange) -> tuple[Any, str | None]:
        """Return what names the cause in the body, or why the body has no such thing."""
        if exchange.content_type == "text/plain":
            return exchange.response_text, None
        member = self.document.root[ext.ERROR_MEMBER]
        body = exchange.response_json
        if not isinstance(body, dict) or set(body) != {member}:
            return None, f'the body of status {exchange.status} is not an object with "{member}" alone'
        return body[member], None

    def _fits(self, detail: Json, body: Any, plain: bool) -> bool:
        kind = detail["kind"]
        if plain or kind == "plain":
            return bool(plain and kind == "plain" and body == detail["text"])
        if kind == "shape":
            schema = detail["schema"]
            return self.schemas.valid(schema, body) and not self.schemas.undeclared(schema, body, ())
        if not isinstance(body, str):
            return False
        if kind == "template":
            return re.fullmatch(_template(detail["text"]), body, re.DOTALL) is not None
        return kind == "text" or bool(body == detail["text"])

    def _one(self, best: list[str], exchange: Exchange, operation: Operation, verdict: Verdict) -> str | None:
        if len(best) <= 1:
            return best[0] if best else None
        for of_key, of_session in TOLD_BY_CREDENTIAL:
            if set(best) == {of_key, of_session} and exchange.credential:
                verdict.excused.append("told-by-credential")
                return of_key if exchange.credential == "api-key" else of_session
        names = ", ".join(sorted(best))
        verdict.add(
            f"{operation.name}: {names} cannot be told apart by status and detail",
            ext.CAUSES,
            sorted(best)[0],
        )
        return None

    def _unknown(
        self, exchange: Exchange, operation: Operation, causes: dict[str, Json], body: Any, verdict: Verdict
    ) -> None:
        """Note that no cause has this detail, and which comes nearest: it may be misspelt."""
        what = f"{operation.name}: no cause with status {exchange.status} has the detail {_shown(body)}"
        texts = {name: str(cause["detail"].get("text", "")) for name, cause in causes.items()}
        likeness = {
            name: difflib.SequenceMatcher(None, text, str(body)).ratio() for name, text in texts.items()
        }
        nearest = max(likeness, key=lambda name: likeness[name])
        where: Steps = (*operation.at, ext.ERRORS)
        if likeness[nearest] > 0.8:
            what += f"; {nearest} comes near: {_shown(texts[nearest])}"
            where = (ext.CAUSES, nearest)
        verdict.add(what, *where)


def _template(text: str) -> str:
    parts = re.split(r"\{[A-Za-z_][A-Za-z0-9_]*\}", text)
    return "(.+)".join(re.escape(part) for part in parts)


def _shown(body: Any, limit: int = 120) -> str:
    text = repr(body)
    return text if len(text) <= limit else text[:limit] + "…"
