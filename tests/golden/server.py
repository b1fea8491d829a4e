"""A server in this process, for the samples that use a golden client."""

import json
from dataclasses import dataclass, field
from typing import Any

import httpx2


@dataclass(frozen=True)
class Answer:
    """An answer that is not just 200 with a JSON body."""

    status: int
    value: Any = None
    headers: dict[str, str] = field(default_factory=dict[str, str])


class Server:
    """Gives its answers in turn, the last one for ever, and keeps the requests."""

    def __init__(self, *answers: Any) -> None:
        self._answers = list(answers) or [None]
        self.requests: list[httpx2.Request] = []

    @property
    def transport(self) -> httpx2.MockTransport:
        """What a client sends with in place of the network."""
        return httpx2.MockTransport(self._answered)

    @property
    def url(self) -> str:
        """Path and query of the last request, as they were sent."""
        return self.requests[-1].url.raw_path.decode()

    @property
    def header(self) -> httpx2.Headers:
        """Headers of the last request."""
        return self.requests[-1].headers

    @property
    def sent(self) -> Any:
        """The JSON body of the last request."""
        return json.loads(self.requests[-1].content)

    def _answered(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        answer = answer if isinstance(answer, Answer) else Answer(200, answer)
        return httpx2.Response(answer.status, json=answer.value, headers=answer.headers)
