"""All text that the clients and their results make of themselves, and the search for secrets in it."""

from __future__ import annotations

import logging
import pickle
import re
import traceback
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from openwebui_auth.errors import ApiError
from pydantic import BaseModel, SecretStr


@dataclass(slots=True)
class Log:
    """What was called, all that was shown of it, and members of results without a field."""

    operations: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)
    undeclared: list[str] = field(default_factory=list)

    def value(self, value: object) -> None:
        """Keep how an argument or a result prints."""
        self.shown += [repr(value), str(value), f"{value}"]
        if isinstance(value, BaseModel):
            self.shown += [
                value.model_dump_json(),
                repr(value.model_dump()),
                repr(value.model_dump(mode="json")),
            ]

    def argument(self, value: object) -> None:
        """Keep how an argument prints, unless it is plain and so the caller's own."""
        if isinstance(value, BaseModel | SecretStr):
            self.value(value)

    def result(self, operation: str, value: object) -> None:
        """Keep how a result prints, and what it holds that its model does not declare."""
        self.value(value)
        self.undeclared += [f"{operation}: {pointer}" for pointer in undeclared(value)]

    def error(self, error: ApiError) -> None:
        """Keep how an error prints: its traceback, its attributes, and what it leaves in a pickle."""
        self.shown += [repr(error), str(error), repr(vars(error)), "".join(traceback.format_exception(error))]
        self.shown.append(pickle.dumps(error).decode("latin-1"))

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Keep every log record, from DEBUG on, the transport's own included: it prints answers' headers."""
        root, handler = logging.getLogger(), _Handler(self.shown)
        root.addHandler(handler)
        try:
            with at_level(root, logging.DEBUG):
                yield
        finally:
            root.removeHandler(handler)

    def leaks(self, secrets: Collection[str]) -> list[str]:
        """Return the places where one of `secrets` shows, with `<secret>` in its stead."""
        if not secrets:
            return []
        longest_first = sorted(secrets, key=len, reverse=True)
        pattern = re.compile("|".join(_whole(secret) for secret in longest_first))
        before = pattern.sub("<secret>", "\n".join(self.shown)).split("<secret>")[:-1]
        return [f"{piece[-60:]}<secret>" for piece in before]


class _Handler(logging.Handler):
    """Formats records as they come, tracebacks included."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__(logging.DEBUG)
        self._lines = lines

    def emit(self, record: logging.LogRecord) -> None:
        self._lines.append(f"{record.name}: {self.format(record)} {record.args!r}")


@contextmanager
def at_level(logger: logging.Logger, level: int) -> Iterator[None]:
    """Have a logger take what is at a level or above."""
    before = logger.level
    logger.setLevel(level)
    try:
        yield
    finally:
        logger.setLevel(before)


def _whole(secret: str) -> str:
    # Six digits of a code also occur by chance, inside of an id or a point in time.
    return rf"(?<![0-9A-Za-z]){re.escape(secret)}(?![0-9A-Za-z])" if len(secret) < 12 else re.escape(secret)


def undeclared(value: object, pointer: str = "") -> Iterator[str]:
    """Give the pointers of all members, at any depth of models and lists, that have no field."""
    if isinstance(value, BaseModel):
        yield from (f"{pointer}/{name}" for name in value.model_extra or {})
        for name in type(value).model_fields:
            yield from undeclared(getattr(value, name), f"{pointer}/{name}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from undeclared(item, f"{pointer}/{index}")
