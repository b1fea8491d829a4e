"""What each parser makes of JSON at its edges, as docs/json-profile.md says."""

import json
import math
import sys
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import orjson
import pytest

from authwright.targets.python.validator.running import runtime
from tests.support.project import ROOT
from tests.support.typescript import run

CASES: list[dict[str, Any]] = json.loads((ROOT / "tests/conformance/json_profile/cases.json").read_text())
PAGE = ROOT / "docs" / "json-profile.md"
PARSERS: dict[str, Callable[[bytes], Any]] = {
    "default": runtime()["_loads"],
    "orjson": orjson.loads,
    "msgspec": msgspec.json.decode,
}
NODE = """
const lines = require("readline").createInterface({ input: process.stdin });
lines.on("line", (line) => {
  let said = "refused";
  try {
    const value = JSON.parse(JSON.parse(line));
    said = typeof value === "number" ? { number: String(value) } : { text: JSON.stringify(value) };
  } catch {}
  console.log(JSON.stringify(said));
});
"""


def data(case: dict[str, Any]) -> bytes:
    text = case["text"]
    if isinstance(text, str):
        return text.encode()
    if "hex" in text:
        return bytes.fromhex(text["hex"])
    before, count, after = text["repeat"]
    whole: str = before * count + after * count
    return whole.encode()


def outcome(parse: Callable[[bytes], Any], case: dict[str, Any]) -> str:
    given = data(case)
    try:
        value = parse(given)
    except (ValueError, RecursionError):
        return "refused"
    if isinstance(value, dict):
        return "last" if value == {"a": 2} else "first"
    if isinstance(value, str):
        return "kept" if value == "\ud800" else "replaced"
    if isinstance(value, list):
        return "accepted"
    return of_number(value, given.decode())


def of_number(value: int | float, text: str) -> str:
    if isinstance(value, float) and math.isinf(value):
        return "infinite"
    if value == 0:
        return "zero"
    return "exact" if str(value) == text else "rounded"


def in_node() -> list[str]:
    texts = [data(case).decode() if case["javascript"] != "-" else "" for case in CASES]
    fed = "".join(json.dumps(text) + "\n" for text in texts)
    told = run("node", "-e", NODE, text=fed).splitlines()
    found: list[str] = []
    for line, text in zip(told, texts, strict=True):
        said = json.loads(line)
        if said == "refused":
            found.append(said)
        elif "number" in said:
            number = said["number"]
            value = math.inf if number == "Infinity" else float(number)
            found.append(of_number(value, text) if value in (0, math.inf) or number != text else "exact")
        else:
            found.append({'{"a":2}': "last", '"\\ud800"': "kept"}.get(said["text"], "accepted"))
    return found


@pytest.fixture
def _as_deep_as_the_page_says() -> Iterator[None]:
    """Let Python recurse as deep as it does where nobody tells it otherwise."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(1000)
    yield
    sys.setrecursionlimit(limit)


@pytest.mark.usefixtures("_as_deep_as_the_page_says")
@pytest.mark.parametrize("parser", PARSERS)
def test_each_parser_does_what_the_page_says(parser: str) -> None:
    assert [outcome(PARSERS[parser], case) for case in CASES] == [case[parser] for case in CASES]


def test_node_does_what_the_page_says() -> None:
    wanted = [case["javascript"] for case in CASES]
    found = in_node()
    assert [one if want != "-" else "-" for one, want in zip(found, wanted, strict=True)] == wanted


def test_the_page_has_the_table(regen: bool) -> None:
    head, line, rest = PAGE.read_text(encoding="utf-8").partition("|---|---|---|---|---|\n")
    tail = rest[rest.index("\n- *refused*") :]
    rows = "".join(
        f"| {' | '.join(case[one] for one in ('about', 'default', 'orjson', 'msgspec', 'javascript'))} |\n"
        for case in CASES
    )
    wanted = f"{head}{line}{rows}{tail}"
    if regen:
        PAGE.write_text(wanted, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == wanted
