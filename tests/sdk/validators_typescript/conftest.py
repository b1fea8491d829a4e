"""The package, compiled and installed beside the frameworks that it is used with."""

import json
import shutil
from pathlib import Path

import pytest

from tests.support.project import ROOT
from tests.support.typescript import PACKAGE, run, tool

NAME = "openwebui-auth-validators"


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder in which the package can be imported by its name, as can all of node_modules."""
    folder = tmp_path_factory.mktemp("typescript")
    modules = folder / "node_modules"
    modules.mkdir()
    for one in (ROOT / "node_modules").iterdir():
        if not one.name.startswith("."):
            (modules / one.name).symlink_to(one)
    package = modules / NAME
    shutil.copytree(PACKAGE, package)
    run(tool("tsc"), "-p", ".", folder=package)
    shutil.rmtree(package / "src")
    (folder / "package.json").write_text(json.dumps({"type": "module"}), encoding="utf-8")
    return folder
