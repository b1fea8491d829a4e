"""What the mock remembers: JSON values by kind and key, in SQLite."""

import json
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from authwright.diagnostics import AuthwrightError, Diagnostic

_MARK: Final = 0x41574D4B
"""The application id in the head of a state file, so that no other database is taken for one."""
_TABLE: Final = (
    "CREATE TABLE IF NOT EXISTS things (kind TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, "
    "at INTEGER PRIMARY KEY AUTOINCREMENT, UNIQUE (kind, key))"
)


class Store:
    """JSON values by kind and key, in the order in which they were first put.

    Without a `file` all is kept in memory. Raises AuthwrightError (AW131) for a file that is no state of a
    mock server. Not safe to use from several threads at once: the engine lets one request in after another.
    """

    def __init__(self, file: Path | None = None) -> None:
        try:
            if file and not file.exists():
                # Keys and hashes of passwords will be in it: it is nobody else's to read.
                os.close(os.open(file, os.O_CREAT | os.O_WRONLY, 0o600))
            self._open = sqlite3.connect(file or ":memory:", check_same_thread=False, isolation_level=None)
            self._begin()
        except (OSError, sqlite3.Error, ValueError) as error:
            why = error.strerror if isinstance(error, OSError) else str(error)
            raise _unusable(file, str(why)) from error

    def get(self, kind: str, key: str) -> Any:
        """Return a value, None when there is none."""
        found = self._open.execute("SELECT value FROM things WHERE kind = ? AND key = ?", (kind, key))
        row = found.fetchone()
        return None if row is None else json.loads(row[0])

    def put(self, kind: str, key: str, value: Any) -> None:
        """Keep a value in place of the former one."""
        self._open.execute(
            "INSERT INTO things (kind, key, value) VALUES (?, ?, ?) "
            "ON CONFLICT (kind, key) DO UPDATE SET value = excluded.value",
            (kind, key, json.dumps(value)),
        )

    def delete(self, kind: str, key: str) -> bool:
        """Forget a value; return whether there was one."""
        done = self._open.execute("DELETE FROM things WHERE kind = ? AND key = ?", (kind, key))
        return done.rowcount > 0

    def items(self, kind: str) -> Iterator[tuple[str, Any]]:
        """Yield keys and values of a kind, the oldest first."""
        rows = self._open.execute("SELECT key, value FROM things WHERE kind = ? ORDER BY at", (kind,))
        yield from ((key, json.loads(value)) for key, value in rows.fetchall())

    def values(self, kind: str) -> list[Any]:
        """Return the values of a kind, the oldest first."""
        return [value for _, value in self.items(kind)]

    def counts(self) -> dict[str, int]:
        """Return the number of values by kind."""
        rows = self._open.execute("SELECT kind, count(*) FROM things GROUP BY kind ORDER BY kind")
        return dict(rows.fetchall())

    def clear(self) -> None:
        """Forget all."""
        self._open.execute("DELETE FROM things")

    def close(self) -> None:
        """Write what is left and let go of the file."""
        self._open.close()

    def _begin(self) -> None:
        mark = self._open.execute("PRAGMA application_id").fetchone()[0]
        tables = self._open.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if tables and mark != _MARK:
            raise ValueError("it is a database of something else")
        # A mock loses nothing that matters when the machine stops: it need not wait for the disk.
        self._open.execute("PRAGMA synchronous = OFF")
        self._open.execute(f"PRAGMA application_id = {_MARK}")
        self._open.execute(_TABLE)


def _unusable(file: Path | None, why: str) -> AuthwrightError:
    hint = "name a file that does not exist yet, or one that an earlier `authwright mock --state` made"
    return AuthwrightError([Diagnostic("AW131", f'the state file "{file}" cannot be used: {why}', hint=hint)])
