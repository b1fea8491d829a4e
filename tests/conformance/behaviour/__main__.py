"""Plays the scenarios and prints a table: `python -m tests.conformance.behaviour [--client NAME]`."""

from __future__ import annotations

import argparse
import sys
import time

from tests.conformance.behaviour.clients import CLIENTS, started
from tests.conformance.behaviour.driver import Driver, DriverError
from tests.conformance.behaviour.playing import play
from tests.conformance.behaviour.scenarios import WRONG, Scenario, scenarios


def main() -> int:
    """Play what is asked for; 1 when a scenario went otherwise than expected."""
    parser = argparse.ArgumentParser(prog="python -m tests.conformance.behaviour", description=__doc__)
    parser.add_argument("--client", action="append", choices=sorted(CLIENTS), help="may be given repeatedly")
    parser.add_argument("--only", default="", help="play the scenarios whose name holds this text")
    parser.add_argument("--verbose", action="store_true", help="tell how long each one took")
    arguments = parser.parse_args()
    clients = arguments.client or list(CLIENTS)
    chosen = [one for one in scenarios() if arguments.only in one.id and one.topic != WRONG]
    if not chosen:
        parser.error(f"no scenario's name holds {arguments.only!r}")
    counts = _Counts()
    drivers: dict[str, Driver] = {}
    print(f"{'scenario':<84}{''.join(f'{name:>14}' for name in clients)}")
    for scenario in chosen:
        cells = [counts.add(*_played(scenario, name, drivers), verbose=arguments.verbose) for name in clients]
        print(f"{scenario.id:<84.84}{''.join(f'{cell:>14}' for cell in cells)}", flush=True)
        for text in counts.taken():
            print(f"    {text}")
    for driver in drivers.values():
        driver.close()
    print(f"{len(chosen)} scenarios, {len(clients)} clients: {counts}")
    return 1 if counts.failed else 0


class _Counts:
    """How often what came out, and what there is to tell."""

    def __init__(self) -> None:
        self.passed = self.failed = self.left_out = 0
        self._texts: list[str] = []

    def __str__(self) -> str:
        return f"{self.passed} passed, {self.failed} failed, {self.left_out} left out"

    def add(self, client: str, found: list[str] | None, seconds: float, *, verbose: bool) -> str:
        """Count an outcome and return its cell in the table."""
        took = f" {seconds:.2f}" if verbose else ""
        if found is None:
            self.left_out += 1
            return "-"
        self._texts += [f"{client}: {text}" for text in found]
        self.failed += bool(found)
        self.passed += not found
        return f"{'FAILED' if found else 'ok'}{took}"

    def taken(self) -> list[str]:
        """Return what there is to tell, once."""
        texts, self._texts = self._texts, []
        return texts


def _played(
    scenario: Scenario, client: str, drivers: dict[str, Driver]
) -> tuple[str, list[str] | None, float]:
    """Play one scenario with a driver that may be there already."""
    if client in scenario.without:
        return client, None, 0.0
    if client not in drivers or not drivers[client].alive:
        drivers[client] = started(client)
    begun = time.monotonic()
    try:
        found = play(scenario, client, drivers[client])
    except DriverError as error:
        drivers[client].close()
        found = [str(error)]
    return client, found, time.monotonic() - begun


if __name__ == "__main__":
    sys.exit(main())
