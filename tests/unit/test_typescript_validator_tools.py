"""Generated TypeScript validators in the hands of the compiler and of a bundler."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tests.support.typescript import compiled, run, tool
from tests.support.typescript_validators import FORM, TREE, text_of


def bundled(text: str, names: Sequence[str], folder: Path) -> str:
    """Return the bundle of some exports of a module, as a browser would get it."""
    (folder / "module.ts").write_text(text, encoding="utf-8")
    (folder / "entry.ts").write_text(f'export {{ {", ".join(names)} }} from "./module.ts";', encoding="utf-8")
    words = ("--bundle", "--minify", "--format=esm", "--log-level=error")
    return run(tool("esbuild"), "entry.ts", *words, folder=folder)


def test_bundlers_drop_what_is_not_used(tmp_path: Path) -> None:
    """A boolean function comes without rules, messages, and what other entries need."""
    other = {
        "type": "object",
        "properties": {"zebra": {"enum": list(range(30))}},
        "patternProperties": {"lion": TREE},
    }
    text = text_of({"Form": FORM, "Other": other})
    alone = bundled(text, ["isForm"], tmp_path)
    assert "email" in alone
    assert not re.search("zebra|lion|expected|places|pattern|class", alone)
    explained = bundled(text, ["formProblems"], tmp_path)
    assert "expected {expected}" in explained
    assert not re.search("zebra|lion|extends", explained)


WIDE: Final = {
    "$defs": {
        "node": {"properties": {"next": {"$ref": "#/$defs/node"}, "v": {"enum": [[1], {"a": 1}, True]}}}
    },
    "allOf": [{"enum": ["a", "b", 3]}, {"enum": ["b", 3, None]}, {"$ref": "#/$defs/node"}],
    "oneOf": [
        {"type": "string"},
        {"minProperties": 1, "maxProperties": 3},
        {"contains": {"const": 1}, "maxContains": 2},
    ],
    "if": {"const": "a"},
    "then": {"const": "b"},
    "else": {"prefixItems": [{"type": "integer"}, False], "items": {"multipleOf": 0.5}},
    "patternProperties": {"^x": {"type": ["number", "null"]}, "y$": True},
    "additionalProperties": {"format": "uri", "maxLength": 10},
    "propertyNames": {"maxLength": 5},
    "dependentSchemas": {"p": {"not": {"required": ["q"]}}},
    "unevaluatedItems": False,
}


def test_the_compiler_has_nothing_to_say(tmp_path: Path) -> None:
    """Under the strictest options, whatever the schemas use."""
    texts = {
        "wide": text_of({"Wide": WIDE, "Form": FORM}, assert_formats=True),
        "anything": text_of({"Anything": True, "Nothing": False, "Typed": {}}),
        "closed": text_of({"Tree": TREE, "Wide": WIDE}, closed=True, longest_match=20),
    }
    for name, text in texts.items():
        (tmp_path / f"{name}.ts").write_text(text, encoding="utf-8")
    # No part of a browser is needed.
    assert compiled(tmp_path, ["*.ts"], lib=["es2023"]) == ""
