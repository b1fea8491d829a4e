"""Declared failures as answers."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Final

from authwright.ir import Detail, ErrorCase, ListOf, Operation
from authwright.mock.behaviour import Failure, Roles
from authwright.mock.messages import PLAIN, Reply, json_reply
from authwright.mock.payloads import Finding
from authwright.mock.samples import Samples

RETRY_AFTER: Final = "Retry-After"
_HOLE: Final = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")
_DEFAULT_WAIT: Final = 60


@dataclass(frozen=True, slots=True)
class Failures:
    """Turns failures of one version's operations into answers."""

    member: str
    samples: Samples
    roles: Roles

    def reply(self, operation: Operation, failure: Failure) -> Reply:
        """Return the answer of a declared cause. Raises LookupError for one that the operation lacks."""
        case = next((one for one in operation.errors if one.cause == failure.cause), None)
        if case is None:
            raise LookupError(f"{operation.name} declares no cause {failure.cause}")
        detail = case.details[0] if case.details else Detail("text")
        if detail.kind == "plain":
            done = Reply(case.status, detail.text.encode(), PLAIN, close=True)
        else:
            done = json_reply(case.status, {self.member: self._said(detail, failure)})
        wait = failure.retry_after if failure.retry_after is not None else _DEFAULT_WAIT
        done.headers += [(name, str(wait)) for name in case.headers if name == RETRY_AFTER]
        return done

    def bare(self, status: int, said: str | None = None) -> Reply:
        """Return the answer of a failure that the spec does not speak of."""
        return json_reply(status, {self.member: said or HTTPStatus(status).phrase})

    def missing(self, operation: Operation) -> Failure | None:
        """Return the failure of a call without a credential."""
        return _first(operation, self.roles.missing, (401, 403), 0)

    def invalid(self, operation: Operation) -> Failure | None:
        """Return the failure of a call with a credential that is none."""
        return _first(operation, self.roles.invalid, (401, 403), 1)

    def level(self, operation: Operation) -> Failure | None:
        """Return the failure of a caller of too low a level."""
        return _first(operation, self.roles.level, (403, 401), 0)

    def limit(self, operation: Operation, wait: int) -> Failure | None:
        """Return the failure of too many calls."""
        found = _first(operation, self.roles.limit, (429,), 0)
        if found:
            found.retry_after = wait
        return found

    def body(self, operation: Operation, problems: list[Finding], detail: Any = None) -> Failure | None:
        """Return the failure of a body that does not fit."""
        found = _first(operation, self.roles.body, (422, 400), 0)
        if found:
            found.detail = detail
            found.text = "; ".join(f"{where or '/'}: {message}" for where, _, message in problems)
        return found

    def _said(self, detail: Detail, failure: Failure) -> Any:
        if detail.kind == "template":
            return _HOLE.sub(lambda hole: failure.holes.get(hole[1], hole[0]), detail.text)
        if detail.kind == "text":
            return failure.text or detail.text or failure.cause
        if detail.kind == "shape":
            return failure.detail if failure.detail is not None else self._shape(detail)
        return detail.text

    def _shape(self, detail: Detail) -> Any:
        """Return a value of the shape; a list has one item, because an empty one would say nothing."""
        type_ = detail.type
        if isinstance(type_, ListOf):
            return [self.samples.value(type_.item)]
        return None if type_ is None else self.samples.value(type_)


def _first(
    operation: Operation, preferred: str | None, statuses: Iterable[int], index: int
) -> Failure | None:
    """Return the `index`th cause with the first status that any has, or the preferred one if declared."""
    if preferred and any(one.cause == preferred for one in operation.errors):
        return Failure(preferred)
    for status in statuses:
        cases: list[ErrorCase] = [one for one in operation.errors if one.status == status]
        if cases:
            return Failure(cases[min(index, len(cases) - 1)].cause)
    return None
