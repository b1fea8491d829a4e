"""`python -m tests.conformance.replay.slice DIR`: cut the recordings in DIR down to the slice kept here.

Kept is the first exchange of each kind: by release, operation, status, cause, credential, excuse, cookies and
shape of the answer; and by operation and shape of the request, for accepted and for refused ones. What no
check reads is left out, secrets are replaced, and long texts are cut; an exchange must come to the same
verdict after that.

For those who carry the requests out again (`tests.conformance.mock`), a line also has `phase` (the server
that it was recorded from), `sent` (the headers that say who calls) and `owners` (whose tokens those are);
and what changed the server between two lines that are kept is written to `SCENES`, each with the number of
the line that it comes `before`.
"""

import argparse
import json
import sys
from collections.abc import Hashable, Mapping
from pathlib import Path
from typing import Any, Final

from tests.conformance.replay.checks import Checker
from tests.conformance.replay.documents import load_spec
from tests.conformance.replay.recordings import SLICE, Exchange, parse_exchange
from tests.conformance.replay.standins import StandIns, emails_of, sent_headers
from tests.conformance.replay.values import Json, Verdict

_HEADERS: Final = ("content-type", "cache-control", "retry-after")
_BODIES: Final = ("request_json", "request_raw", "response_json", "response_text")
_LONGEST: Final = 300
SCENES: Final = Path(__file__).parents[1] / "mock" / "scenes"
# Of several writes to one of these, the last one says all.
_SETTINGS: Final = (
    "/admin/config",
    "/admin/config/ldap",
    "/admin/config/ldap/server",
    "/default/permissions",
)
# What an answer gives that later requests may use.
_GIVEN: Final = ("id", "email", "role", "token", "next_step", "challenge_token", "api_key", "recovery_codes")


def cut(lines: list[str], checkers: dict[str, Checker], seen: set[Hashable]) -> tuple[list[str], list[str]]:
    """Return the lines of a slice of `lines`, and the scenes between them; add their kinds to `seen`.

    `checkers` holds the checks of each release.
    """
    kept: list[str] = []
    scenes: list[str] = []
    between: dict[Hashable, Json] = {}
    stand_ins = StandIns()
    recorded = [json.loads(line) for line in lines]
    emails = emails_of(recorded)
    phase = None
    for values in recorded:
        if values["phase"] != phase:
            between, phase = {}, values["phase"]
        exchange = parse_exchange(values)
        checker = checkers[exchange.release]
        verdict = checker.check(exchange)
        kinds = _kinds(exchange, verdict) - seen
        trimmed = _trimmed(values, _BODIES if verdict.operation else ("request_json",), stand_ins, emails)
        if not kinds:
            if exchange.status == 200 and exchange.method not in ("GET", "HEAD", "OPTIONS"):
                key = exchange.path if exchange.path.endswith(_SETTINGS) else len(between)
                between.pop(key, None)
                between[key] = _scene(_trimmed(values, _BODIES, stand_ins, emails), len(kept))
            continue
        seen |= kinds
        scenes += map(_line, between.values())
        between = {}
        _require_same(verdict, checker.check(parse_exchange(trimmed)), exchange)
        kept.append(_line(trimmed))
    return kept, scenes


def _line(values: Json) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def _scene(values: Json, before: int) -> Json:
    """Return what is kept of an exchange that only sets the scene."""
    kept = {k: v for k, v in values.items() if k not in ("response_json", "headers", "set_cookie")}
    answer = values.get("response_json")
    if isinstance(answer, dict):
        kept["response_json"] = {name: answer[name] for name in _GIVEN if name in answer}
    return {"before": before, **kept}


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


def _trimmed(values: Json, bodies: tuple[str, ...], stand_ins: StandIns, emails: Mapping[str, str]) -> Json:
    kept = {key: values[key] for key in ("version", "phase", "label", "method", "path", "auth", "status")}
    kept |= {key: _short(stand_ins.clean(values[key])) for key in bodies if values.get(key) is not None}
    sent = sent_headers(values)
    if sent:
        kept["sent"] = stand_ins.clean(sent)
    if owners := stand_ins.owners(values, emails):
        kept["owners"] = owners
    if values.get("set_cookie"):
        kept["set_cookie"] = [_cookie(line) for line in values["set_cookie"]]
    kept["headers"] = {k: v for k, v in values["headers"].items() if k in _HEADERS}
    return kept


def _cookie(line: str) -> str:
    name, _, rest = line.partition("=")
    return f'{name}=""' if rest.partition(";")[0].strip() in ("", '""') else f"{name}=value"


def _short(value: Any) -> Any:
    """Return a JSON value with its long texts cut."""
    if isinstance(value, dict):
        return {name: _short(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_short(inner) for inner in value]
    return value[: _LONGEST // 5] if isinstance(value, str) and len(value) > _LONGEST else value


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
        kept, scenes = cut(lines, checkers, seen)
        target = SLICE / f"{file.stem.removeprefix('exchanges-')}.jsonl"
        target.write_text("".join(line + "\n" for line in kept), encoding="utf-8")
        SCENES.mkdir(exist_ok=True)
        scene = SCENES / target.name
        scene.write_text("".join(line + "\n" for line in scenes), encoding="utf-8")
        print(f"{target.name}: {len(kept)} of {len(lines)} exchanges, {target.stat().st_size:,} bytes")
        print(f"  scenes between them: {len(scenes)}, {scene.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
