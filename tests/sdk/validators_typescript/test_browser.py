"""The package in Chromium, under a policy that allows scripts of the page's own origin and nothing else."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.support.project import ROOT
from tests.support.typescript import run, tool

SCRIPT = ROOT / "tests" / "support" / "node" / "browser.mjs"
PAGE = Path(__file__).with_name("page.mjs")
POLICY = "default-src 'none'; script-src 'self'"


@pytest.fixture(scope="module")
def seen(project: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Return what a page says that uses the package, and what the browser says of it."""
    folder = tmp_path_factory.mktemp("page")
    (project / PAGE.name).write_bytes(PAGE.read_bytes())
    words = (
        "--bundle",
        "--splitting",
        "--minify",
        "--format=esm",
        "--log-level=warning",
        f"--outdir={folder}",
    )
    run(tool("esbuild"), PAGE.name, *words, folder=project)
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    assert chromium, "there is no Chromium: run `make chromium`"
    said: dict[str, Any] = json.loads(run("node", SCRIPT, folder, POLICY, chromium, folder=ROOT))
    return said


def test_payloads_are_checked(seen: dict[str, Any]) -> None:
    assert seen["said"] == {
        "valid": [True, False, True],
        "problems": ["/email required", "/password type"],
        "described": "email: required, but missing",
        "thrown": "InvalidPayload",
        "newest": True,
        "pattern": ["pattern"],
    }


def test_the_policy_is_not_violated_and_nothing_is_wrong(seen: dict[str, Any]) -> None:
    assert seen["violations"] == []
    assert seen["errors"] == []


def test_the_policy_is_in_force(seen: dict[str, Any]) -> None:
    assert seen["policy"] == POLICY
    assert seen["refused"] == ["script-src-elem"]
