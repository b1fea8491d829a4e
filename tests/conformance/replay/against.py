"""The same recordings against another OpenAPI document, such as the server's own, for comparison."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from authwright.document import Document
from tests.conformance.replay.recordings import Exchange
from tests.conformance.replay.schemas import Schemas
from tests.conformance.replay.scope import Operations, reason_out_of_scope


@dataclass(frozen=True, slots=True)
class Comparison:
    """How many exchanges agree with a document, of those that are in scope."""

    in_scope: int
    agreed: int

    def __str__(self) -> str:
        return f"{self.agreed} of {self.in_scope} ({100 * self.agreed / max(self.in_scope, 1):.1f} %)"


def compare(file: Path, exchanges: Iterable[Exchange]) -> Comparison:
    """Count exchanges whose status is declared and whose body is typed, fits and has no undeclared key.

    Causes, requests, cookies and headers are left out: plain OpenAPI documents rarely speak of them. Raises
    OSError or ValueError when `file` cannot be read.
    """
    document = Document(json.loads(file.read_text(encoding="utf-8")))
    operations, schemas = Operations(document), Schemas(document)
    scoped = [one for one in exchanges if reason_out_of_scope(one) is None]
    return Comparison(len(scoped), sum(_agrees(operations, schemas, one) for one in scoped))


def _agrees(operations: Operations, schemas: Schemas, exchange: Exchange) -> bool:
    operation = operations.find(exchange.method, exchange.path)
    answer = operation.value["responses"].get(str(exchange.status)) if operation else None
    if answer is None:
        return False
    schema = answer.get("content", {}).get(exchange.content_type, {}).get("schema")
    if not schema:
        return False
    body = exchange.response_json
    return not schemas.errors(schema, body, ()) and not schemas.undeclared(schema, body, ())
