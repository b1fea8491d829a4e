"""The functions that are exact for a server, by what it says of itself."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.sdk.validators_typescript.conftest import NAME
from tests.support.typescript import run

ASK = """
import {{ forServer }} from "{name}/for-server";
const modules = {{
  "0.10": await import("{name}/v0_10"),
  "0.11": await import("{name}/v0_11"),
  "0.12": await import("{name}/v0_12"),
}};
async function told(config) {{
  try {{
    const found = await forServer(config);
    return Object.keys(modules).filter((name) => modules[name] === found).join();
  }} catch (error) {{
    return `${{error.name}}: ${{error.message}}`;
  }}
}}
process.stdout.write(JSON.stringify(await Promise.all({configs}.map(told))));
"""


def told(project: Path, *configs: Any) -> list[str]:
    """Return which set a server gets, or the error."""
    text = ASK.format(name=NAME, configs=json.dumps(configs))
    return list(json.loads(run("node", "--input-type=module", "-e", text, folder=project)))


@pytest.mark.parametrize(
    ("version", "module"),
    [
        ("0.10.0", "0.10"),
        ("0.10.2", "0.10"),
        ("0.11.4", "0.11"),
        ("0.12", "0.12"),
        ("v0.12.4-dev", "0.12"),
        ("0.13.0", "0.12"),
        ("0.100.1", "0.12"),
        ("1.0.0", "0.12"),
        ("1", "0.12"),
    ],
)
def test_a_server_gets_the_newest_that_is_not_newer(version: str, module: str, project: Path) -> None:
    assert told(project, {"status": True, "version": version}) == [module]


def test_an_older_server_is_refused(project: Path) -> None:
    said = "RangeError: the server 0.9.9 is older than 0.10"
    assert told(project, {"version": "0.9.9"}) == [said]


def test_what_tells_no_version_is_refused(project: Path) -> None:
    configs: list[Any] = [None, {}, "0.12.4", {"version": 12}, {"version": "latest"}, {"version": None}, []]
    said = told(project, *configs)
    assert len(set(said)) == 1
    assert said[0].startswith("RangeError: no version of the server: ")
