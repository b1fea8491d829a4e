"""What the tests of golden trees share."""

from pathlib import Path

import pytest

from tests.support.golden_python import assemble


@pytest.fixture(scope="session")
def trees(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder in which all golden packages lie side by side, with the runtime in each."""
    folder = tmp_path_factory.mktemp("golden")
    assemble(folder)
    return folder
