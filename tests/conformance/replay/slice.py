"""`python -m tests.conformance.replay.slice DIR`: cut the recordings in DIR down to the slice kept here.

Kept is the first exchange of each kind: by release, operation, status, cause, credential, excuse, cookies and
shape of the answer; and by operation and shape of the request, for accepted and for refused ones. What no
check reads is left out, secrets are replaced, and long texts are cut; an exchange must come to the same
verdict after that.
"""

import argparse
import json
import re
import sys
from collections.abc import Hashable
from pathlib import Path
from typing import Any, Final

from tests.conformance.replay.checks import Checker
from tests.conformance.replay.documents import load_spec
from tests.conformance.replay.recordings import SLICE, Exchange, parse_exchange
from tests.conformance.replay.values import Json, Verdict

_HEADERS: Final = ("content-type", "cache-control", "retry-after")
_BODIES: Final = ("request_json", "request_raw", "response_json", "response_text")
_LONGEST: Final = 300
# Secrets of servers long gone, and yet a scanner would rightly ask about them.
_SECRETS: Final = (
    (re.compile(r"eyJ[\w-]+\.[\w-]+\.[\w-]+"), "a-session-token"),
    (re.compile(r"\bsk-[0-9a-f]{32}\b"), "sk-" + "0" * 32),
    (re.compile(r"\b[0-9a-f-]{36}\.[\w-]{43}"), "00000000-0000-4000-8000-000000000000." + "A" * 43),
    (re.compile(r"\b[A-Z2-7]{32}\b"), "A" * 32),
    (re.compile(r"^[0-9a-f]{32}$"), "0" * 32),
)


def cut(lines: list[str], checkers: dict[str, Checker], seen: set[Hashable]) -> list[str]:
    """Return the lines of a slice of `lines`, and add their kinds to `seen`.

    `checkers` holds the checks of each release.
    """
    kept = []
    for line in lines:
        values = json.loads(line)
        exchange = parse_exchange(values)
        checker = checkers[exchange.release]
        verdict = checker.check(exchange)
        kinds = _kinds(exchange, verdict) - seen
        if not kinds:
            continue
        seen |= kinds
        trimmed = _trimmed(values, _BODIES if verdict.operation else ())
        _require_same(verdict, checker.check(parse_exchange(trimmed)), exchange)
        kept.append(json.dumps(trimmed, ensure_ascii=False, separators=(",", ":")))
    return kept


def _kinds(exchange: Exchange, verdict: Verdict) -> set[Hashable]:
    name = verdict.operation.name if verdict.operation else verdict.exception
    base = (exchange.release, name)
    kinds: set[Hashable] = {(*base, exchange.status, verdict.cause)}
    kinds |= {(*base, "excused", excuse) for excuse in verdict.excused}
    kinds |= {(*base, "cookie", cookie) for cookie in exchange.cookies()}
    if exchange.status == 200 and verdict.operation:
        kinds.add((*base, "credential", exchange.credential))
        kinds.add((name, "accepted", _shape(exchange.request_json)))
        kinds.add((*base, "response", _shape(exchange.response_json)))
    if exchange.status == 422:
        kinds.add((name, "refused", _shape(exchange.request_json)))
    return kinds


def _shape(value: Any) -> Hashable:
    """Return what a value looks like: names of members and JSON types."""
    if isinstance(value, dict):
        return tuple((name, _shape(inner)) for name, inner in sorted(value.items()))
    if isinstance(value, list):
        return ("list", *sorted({_shape(inner) for inner in value}, key=repr))
    return type(value).__name__


def _trimmed(values: Json, bodies: tuple[str, ...]) -> Json:
    kept = {key: values[key] for key in ("version", "label", "method", "path", "auth", "status")}
    kept |= {key: _clean(values[key]) for key in bodies if values.get(key) is not None}
    if values.get("set_cookie"):
        kept["set_cookie"] = [_cookie(line) for line in values["set_cookie"]]
    kept["headers"] = {k: v for k, v in values["headers"].items() if k in _HEADERS}
    return kept


def _cookie(line: str) -> str:
    name, _, rest = line.partition("=")
    return f'{name}=""' if rest.partition(";")[0].strip() in ("", '""') else f"{name}=value"


def _clean(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _clean(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_clean(inner) for inner in value]
    if not isinstance(value, str):
        return value
    for pattern, stand_in in _SECRETS:
        value = pattern.sub(stand_in, value)
    return value if len(value) <= _LONGEST else value[: _LONGEST // 5]


def _require_same(before: Verdict, after: Verdict, exchange: Exchange) -> None:
    told = (before.findings, before.excused, before.cause, before.exception)
    if told != (after.findings, after.excused, after.cause, after.exception):
        raise ValueError(f"{exchange.label}: trimming changes the verdict: {before} -> {after}")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.conformance.replay.slice", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR", help="folder of recordings (*.jsonl)")
    folder = parser.parse_args(arguments).folder
    spec = load_spec()
    documents = {name: Checker.of(spec.exact(name)) for name in spec.raw.versions}
    checkers = {release: documents[name] for release, name in spec.versions().items()}
    seen: set[Hashable] = set()
    # Newest first: what does not depend on the release is kept of the one whose refusals are the shortest.
    for file in sorted(folder.glob("exchanges-*.jsonl"), reverse=True):
        lines = [line for line in file.read_text(encoding="utf-8").splitlines() if line]
        kept = cut(lines, checkers, seen)
        target = SLICE / f"{file.stem.removeprefix('exchanges-')}.jsonl"
        target.write_text("".join(line + "\n" for line in kept), encoding="utf-8")
        print(f"{target.name}: {len(kept)} of {len(lines)} exchanges, {target.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
