"""Schemas with payloads, the same ones for the same seed."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from tests.conformance.fuzz.mutations import mutated, nested
from tests.conformance.fuzz.payloads import PayloadWriter
from tests.conformance.fuzz.schemas import Schema, SchemaWriter


@dataclass(frozen=True, slots=True)
class Case:
    """A schema, and payloads as JSON texts (ASCII)."""

    schema: Schema
    payloads: tuple[str, ...]

    @property
    def values(self) -> list[Any]:
        """The payloads, as they are read from their texts."""
        return [json.loads(text) for text in self.payloads]


def pairs(seed: int, count: int, payloads: int = 12) -> Iterator[Case]:
    """Yield `count` schemas with `payloads` payloads each (fewer where some are alike)."""
    for number in range(count):
        random = Random(f"{seed}/{number}")  # noqa: S311 - nothing here is a secret
        schema = SchemaWriter(random).document()
        # As a reader of the file would get it.
        schema = json.loads(json.dumps(schema))
        texts = (json.dumps(value) for value in _payloads(schema, random, payloads))
        yield Case(schema, tuple(dict.fromkeys(texts)))


def _payloads(schema: Schema, random: Random, count: int) -> Iterator[Any]:
    writer = PayloadWriter(random, schema)
    for _ in range(count):
        dice = random.random()
        if dice < 0.08:
            yield writer.anything()
            continue
        value = writer.fitting()
        if dice < 0.1:
            value = nested(value, random)
        changes = 0 if dice < 0.55 else 1 if dice < 0.85 else random.randint(2, 4)
        for _ in range(changes):
            value = mutated(value, writer)
        yield value
