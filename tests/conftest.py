"""Options of all tests."""

import os

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--regen`."""
    about = "write what is expected anew, from what is made now; never in CI"
    parser.addoption("--regen", action="store_true", help=about)


def pytest_configure(config: pytest.Config) -> None:
    """Refuse `--regen` where nobody would read what it changes."""
    if config.getoption("--regen") and os.environ.get("CI"):
        raise pytest.UsageError("--regen writes what tests expect: run it at your desk and read the diff")


@pytest.fixture
def regen(request: pytest.FixtureRequest) -> bool:
    """Whether what is expected is to be written anew."""
    return bool(request.config.getoption("--regen"))
