"""Which operation an exchange belongs to, and which exchanges lie outside the spec, each with its reason."""

import re
from dataclasses import dataclass
from typing import Final

from authwright import extensions as ext
from authwright.document import Document
from tests.conformance.replay.recordings import Exchange
from tests.conformance.replay.values import Json, Operation


@dataclass(frozen=True, slots=True)
class OutOfScope:
    """Exchanges that the spec does not speak of: patterns of `METHOD path` and of `status media-type`."""

    request: str
    answer: str
    reason: str


AUTHS: Final = "/api/v1/auths"
OUT_OF_SCOPE: Final = (
    OutOfScope(
        r"GET /health", r"200 application/json", "health probe of the server, not part of its auth API"
    ),
    OutOfScope(
        r"\w+ /api/v1/users/.*", r"\d+ application/json", "user administration, another API; set the scene"
    ),
    OutOfScope(
        r"\w+ /api/v1/groups/.*", r"\d+ application/json", "group administration, another API; set the scene"
    ),
    OutOfScope(r"OPTIONS .*", r"200 text/plain", "CORS preflight, answered before the API"),
    OutOfScope(rf"HEAD {AUTHS}/", r"200 text/html", "no such method: the web app answers"),
    OutOfScope(rf"GET {AUTHS}/signout", r"200 text/html", "no such method: the web app answers"),
    OutOfScope(
        rf"(POST {AUTHS}/|PUT {AUTHS}/signin)", r"405 .*", "no such method: 405, not described per operation"
    ),
)


class Operations:
    """The operations of a document, found by method and concrete path."""

    def __init__(self, document: Document) -> None:
        found = [
            (_pattern(path, operation), Operation(path, method, operation))
            for path, method, operation in document.operations()
        ]
        # Literal paths go before templates that would take them as well.
        self._routes = sorted(found, key=lambda route: (route[1].path.count("{"), -len(route[1].path)))

    def __len__(self) -> int:
        return len(self._routes)

    def find(self, method: str, path: str) -> Operation | None:
        """Return the operation that answers, None when the document has none."""
        bare = path.partition("?")[0]
        for pattern, operation in self._routes:
            if operation.method.upper() == method and pattern.fullmatch(bare):
                return operation
        return None


def reason_out_of_scope(exchange: Exchange) -> str | None:
    """Return why the spec need not speak of `exchange`, None when it has to."""
    request = f"{exchange.method} {exchange.path}"
    answer = f"{exchange.status} {exchange.content_type}"
    for one in OUT_OF_SCOPE:
        if re.fullmatch(one.request, request) and re.fullmatch(one.answer, answer):
            return one.reason
    return None


def _pattern(path: str, operation: Json) -> re.Pattern[str]:
    many = {p["name"] for p in operation.get("parameters", ()) if p.get(ext.MULTI_SEGMENT)}
    parts = re.split(r"\{([^}]*)\}", path)
    # Odd parts are the names of parameters; one that spans segments may also be empty.
    return re.compile(
        "".join(
            re.escape(part) if index % 2 == 0 else (".*" if part in many else "[^/]+")
            for index, part in enumerate(parts)
        )
    )
