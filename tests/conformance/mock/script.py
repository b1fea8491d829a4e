"""Recordings as a script to be played: the requests in their order, with the server that each belongs to."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.conformance.replay.recordings import SLICE, Exchange, parse_exchange
from tests.conformance.replay.standins import StandIns, emails_of, sent_headers
from tests.conformance.replay.values import Json

SCENES: Final = Path(__file__).parent / "scenes"


@dataclass(frozen=True, slots=True)
class Step:
    """One request. `owners` are the addresses of accounts by token; a `scene` is played and not compared."""

    exchange: Exchange
    phase: str
    sent: Mapping[str, str]
    owners: Mapping[str, str]
    scene: bool = False

    @property
    def owner(self) -> str | None:
        """The address of the one whose token is sent."""
        return next(iter(self.owners.values()), None)


def read_script(folder: Path = SLICE) -> dict[str, list[Step]]:
    """Return the steps by release: of full recordings, or of the slice with its scenes."""
    files = sorted(folder.glob("*.jsonl"))
    if not files:
        raise FileNotFoundError(f"no recordings (*.jsonl) in {folder}")
    steps: dict[str, list[Step]] = {}
    for file in files:
        lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line]
        read = _sliced(lines, SCENES / file.name) if folder == SLICE else _full(lines)
        steps[read[0].exchange.release] = read
    return steps


def _sliced(lines: list[Json], scenes: Path) -> list[Step]:
    between = [json.loads(line) for line in scenes.read_text(encoding="utf-8").splitlines()]
    steps: list[Step] = []
    for number, values in enumerate(lines):
        steps += [_step(one, scene=True) for one in between if one["before"] == number]
        steps.append(_step(values))
    return steps


def _full(lines: list[Json]) -> list[Step]:
    stand_ins, emails = StandIns(), emails_of(lines)
    return [
        _step(
            stand_ins.clean({k: v for k, v in values.items() if k != "request_headers"})
            | {"sent": stand_ins.clean(sent_headers(values)), "owners": stand_ins.owners(values, emails)}
        )
        for values in lines
    ]


def _step(values: Json, *, scene: bool = False) -> Step:
    sent, owners = values.get("sent", {}), values.get("owners", {})
    return Step(parse_exchange({"headers": {}, **values}), values["phase"], sent, owners, scene)
