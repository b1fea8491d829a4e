"""Validators of one schema are one text, whatever the hashes of the process that wrote it."""

import json
import os
import subprocess
import sys
from typing import Any, Final

import pytest

from authwright.targets.validators import LANGUAGES
from tests.support.project import ROOT

SEEDS: Final = ("1", "2", "3", "4")
SCRIPT: Final = """
import json, sys
from authwright import compile_schema
sys.stdout.write(compile_schema(json.load(sys.stdin), assert_formats=True).source(sys.argv[1]))
"""


def _members(*names: str) -> dict[str, Any]:
    """Return the schema of a record that looks at members of these names."""
    return {"properties": {name: {"type": "integer"} for name in names}, "required": list(names)}


SCHEMA: Final[dict[str, Any]] = {
    "$defs": {
        "node": {
            "properties": {"next": {"$ref": "#/$defs/node"}, "when": {"format": "date-time"}},
            "patternProperties": {"^x-": {"pattern": "^a"}, "^y-": {"pattern": "^b"}},
            "additionalProperties": {"type": ["string", "number", "null"]},
            "propertyNames": {"maxLength": 9},
        },
    },
    "properties": {
        "tree": {"$ref": "#/$defs/node"},
        "seen": {
            "anyOf": [
                _members(*"abcdefg"),
                _members(*"hijklmn"),
                {"patternProperties": {"^o": {}, "^p": {}}},
            ],
            "dependentSchemas": {"q": _members(*"rst"), "u": _members(*"vwx")},
            "unevaluatedProperties": False,
        },
        "items": {
            "anyOf": [
                {"prefixItems": [{"const": 1}, {"const": 2}]},
                {"contains": {"enum": ["a", "b", "c", 7]}},
            ],
            "unevaluatedItems": {"type": "string"},
        },
        "tagged": {
            "oneOf": [{"properties": {"kind": {"const": name}}, "required": ["kind"]} for name in "abcdef"]
        },
        "needs": {"dependentRequired": {"a": ["b", "c"], "d": ["e"]}, "enum": [*"abcdefghijklm", 1, None]},
    },
    "additionalProperties": False,
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_schema_gives_the_same_text(language: str) -> None:
    texts = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT, language],
            input=json.dumps(SCHEMA),
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT / "generator")},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in SEEDS
    }
    assert len(texts) == 1
    assert len(texts.pop()) > 5000
