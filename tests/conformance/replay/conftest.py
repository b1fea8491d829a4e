"""The spec under test, loaded once."""

import pytest

from tests.conformance.replay.documents import Spec, load_spec
from tests.conformance.replay.recordings import SLICE, Exchange, read_exchanges


@pytest.fixture(scope="session")
def spec() -> Spec:
    return load_spec()


@pytest.fixture(scope="session")
def recorded() -> list[Exchange]:
    return read_exchanges(SLICE)
