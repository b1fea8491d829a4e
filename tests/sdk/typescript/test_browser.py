"""A page in Chromium signs in to the mock server through the bundled client, and shows the session."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.support.mock import running
from tests.support.project import ROOT
from tests.support.typescript import CLIENT, run, tool

SCRIPT = ROOT / "tests" / "support" / "node" / "browser.mjs"
PAGE = Path(__file__).with_name("page.ts")
POLICY = "default-src 'none'; script-src 'self'; connect-src {url}"


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the page, where its picture comes to lie as well."""
    return tmp_path_factory.mktemp("page")


@pytest.fixture(scope="module")
def seen(page: Path) -> dict[str, Any]:
    """Return what the page says, and what the browser says of it."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    assert chromium, "there is no Chromium: run `make chromium`"
    with running() as (_, ready):
        url = ready["url"]
        words = ("--bundle", "--minify", "--format=esm", "--target=es2022", "--log-level=warning")
        index = f"--alias:openwebui-auth={CLIENT / 'src' / 'index.ts'}"
        defined = f"--define:MOCK={json.dumps(url)}"
        run(tool("esbuild"), PAGE, *words, index, defined, f"--outfile={page / 'page.js'}")
        policy = POLICY.format(url=url)
        said: dict[str, Any] = json.loads(run("node", SCRIPT, page, policy, chromium, page / "page.png"))
        return said


def test_the_page_signs_in_and_out(seen: dict[str, Any]) -> None:
    assert seen["said"] == {
        "wrong": "invalid_credentials",
        "session": True,
        "email": "ada@example.com",
        "cookie": True,
        "token": None,
    }


def test_only_the_refused_sign_in_is_an_error_to_the_browser(seen: dict[str, Any]) -> None:
    # The browser itself reports every answer of 400 and above.
    assert len(seen["errors"]) == 1
    assert "400" in seen["errors"][0]
    assert seen["violations"] == []


def test_there_is_a_picture_of_the_session(seen: dict[str, Any], page: Path) -> None:
    assert seen["said"]
    assert (page / "page.png").read_bytes().startswith(b"\x89PNG")
