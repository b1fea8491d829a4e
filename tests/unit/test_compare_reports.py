"""Reports of a comparison: nothing in a document can steer a terminal, a web page or a script."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from markdown_it import MarkdownIt

from authwright.compare import Comparison
from authwright.compare.show import to_json, to_markdown, to_text
from authwright.diagnostics.render import printable
from authwright.document import Json
from tests.support.compared import compared, document, record, ref
from tests.support.hostile import NAMES, TEXTS
from tests.support.project import ROOT

FORMAT = Draft202012Validator(json.loads((ROOT / "docs/formats/diff.schema.json").read_text()))
EVIL = (
    *TEXTS,
    *NAMES,
    "`code` ``more`` ```` ` ",
    "<img src=x onerror=alert(1)><script>CANARY</script>",
    "[click](javascript:CANARY) ![x](http://x.example/CANARY.png)",
    "https://x.example/CANARY www.x.example @everyone #1 :tada:",
    "\n# heading\n\n- item\n\n---\n\n> quote\n\n    code\n\n|a|b|\n|-|-|\n",
    "\x1b]8;;http://x.example\x07link\x1b]8;;\x07\x1b[31mred\x9b2J\r\b",
    "[bold red]CANARY[/] [link=http://x.example]x[/link]",
    "é\u202eevil\u2066",
    "x" * 10_000,
    "",
)


def hostile(text: str, *, later: bool) -> Json:
    """Return a document in which every text is `text`; the later one differs wherever it can."""
    leaf: Json = {"type": "integer" if later else "string", "description": text + ("!" if later else "")}
    schemas: Json = {
        "Thing": record(text, **{text: leaf, "one": leaf, f"{text}{later}": leaf}),
        f"M{text}{later}": record(a={"enum": [text, f"{text}{later}"]}),
    }
    made = document(schemas, sent=ref("Thing"), read=ref("Thing"))
    operation = made["paths"]["/things"]["post"]
    operation["operationId"] = text + ("2" if later else "")
    operation["description"] = operation["description"] = text + ("!" if later else "")
    operation["x-aw-resource"] = text
    operation["x-aw-errors"] = [{"cause": text, "when": text}, {"cause": f"{text}{later}", "when": text}]
    operation["x-aw-callers"] = [f"{text}{later}"]
    operation["x-aw-credentials"] = [f"{text}{later}"]
    operation["x-aw-cookies"] = [{"name": f"{text}{later}", "action": "sets", "attributes": [text]}]
    operation["x-aw-limits"] = [{"key": f"{text}{later}", "count": 1, "window": 1}]
    operation["x-aw-headers"] = [{"name": f"{text}{later}", "meaning": text}]
    operation["x-aw-remarks"] = [{"kind": "privacy", "text": f"{text}{later}"}]
    detail = {"kind": "literal", "text": f"{text}{later}"}
    causes = {
        name: {"status": 400 + later, "detail": detail, "when": text} for name in (text, f"{text}{later}")
    }
    return made | {"x-aw-version": "1", "x-aw-causes": causes, "info": {"title": text}}


def reported(text: str) -> Comparison:
    found = compared(hostile(text, later=False), hostile(text, later=True))
    assert len(found.changes) > 15
    return found


@pytest.mark.parametrize("text", EVIL)
def test_the_text_is_lines_that_do_nothing_to_a_terminal(text: str) -> None:
    for line in to_text(reported(text)):
        assert printable(line.plain) == line.plain
        assert "\n" not in line.plain
        assert len(line.plain) < 3_000
        assert len(line.spans) == 0, "only whole lines have styles, so that no text of a document sets one"


def tokens(text: str) -> Iterator[Any]:
    reader = (
        MarkdownIt("commonmark", {"html": True, "linkify": False}).enable("table").enable("strikethrough")
    )
    for token in reader.parse(text):
        yield token
        yield from token.children or ()


ALLOWED = {
    "heading_open", "heading_close", "inline", "text", "bullet_list_open", "bullet_list_close",
    "list_item_open",
    "list_item_close", "paragraph_open", "paragraph_close", "code_inline", "strong_open", "strong_close",
    "em_open", "em_close", "softbreak", "text_special",
}  # fmt: skip


@pytest.mark.parametrize("text", EVIL)
def test_the_markdown_has_no_markup_but_ours(text: str) -> None:
    markdown = to_markdown(reported(text))
    assert printable(markdown.replace("\n", "")) == markdown.replace("\n", "")
    found = list(tokens(markdown))
    assert {token.type for token in found} <= ALLOWED
    plain = [line for line in markdown.splitlines() if not line.lstrip().startswith("- ")]
    assert all(line == "" or line.startswith(("#", "Version bump: ")) for line in plain)
    # Forges link bare addresses and names, but not in code.
    for token in found:
        if token.type == "text":
            assert "://" not in token.content
            assert "www." not in token.content
            assert "@" not in token.content


@pytest.mark.parametrize("text", EVIL)
def test_the_json_is_ascii_and_of_its_format(text: str) -> None:
    values = to_json(reported(text))
    printed = json.dumps(values, ensure_ascii=True)
    assert json.loads(printed) == values
    assert [error.message for error in FORMAT.iter_errors(values)] == []


def test_the_format_is_refused_when_a_member_is_missing() -> None:
    values = to_json(reported("x"))
    del values["changes"][0]["verdict"]
    assert not FORMAT.is_valid(values)


def test_what_happens_to_many_operations_is_one_line() -> None:
    def of(count: int, *headers: str) -> Json:
        made = document()
        operation = made["paths"].pop("/things")["post"]
        said = {"x-aw-headers": [{"name": name, "meaning": "M."} for name in headers], "x-aw-resource": "all"}
        made["paths"] = {f"/{n}": {"get": operation | said | {"operationId": f"op{n}"}} for n in range(count)}
        return made | {"x-aw-version": "1", "x-aw-causes": {}}

    found = compared(of(9), of(9, "ETag"))
    text = "\n".join(line.plain for line in to_text(found))
    assert "    + op0, op1, op2, op3, op4, op5, 3 more → header ETag\n" in text
    assert "- Added in 9 operations → `header ETag`.\n    - `op0`, `op1`," in to_markdown(found)


def test_nothing_changed_is_said_so() -> None:
    found = compared(document(), document())
    assert [line.plain for line in to_text(found)] == [
        "Things: old → new",
        "no changes",
        "",
        "Version bump: none",
    ]
    assert to_markdown(found) == "## Things, old to new\n\nVersion bump: **none** (no changes).\n"
