"""A module of validators, compiled by mypyc, says what it says as it is."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from authwright import compile_schema
from tests.support.python_modules import loaded

SCHEMA: dict[str, Any] = {
    "title": "Tree",
    "type": "object",
    "properties": {
        "name": {"type": "string", "minLength": 1, "pattern": "^[a-z]+$"},
        "size": {"type": ["integer", "null"], "multipleOf": 3},
        "kind": {"enum": ["leaf", "node", 3, None, [1], {"a": 1.0}]},
        "inner": {
            "type": "array",
            "items": {"$ref": "#"},
            "uniqueItems": True,
            "contains": {"required": ["name"]},
        },
        "more": {"anyOf": [{"type": "string"}, {"type": "object", "required": ["x"]}]},
    },
    "patternProperties": {"^x-": {"type": "number", "exclusiveMinimum": 0}},
    "additionalProperties": False,
    "required": ["name"],
}
VALUES = [
    {"name": "a"},
    {"name": "a", "size": 9, "kind": [1], "inner": [{"name": "b"}], "x-y": 0.5, "more": {"x": None}},
    {"name": "a", "size": 9.0, "kind": {"a": 1}},
    {},
    [],
    None,
    3.5,
    {
        "name": "",
        "size": 4,
        "kind": [True],
        "inner": [{"name": "b"}, {"name": "b"}],
        "x-y": 0,
        "z": 1,
        "more": 1,
    },
    {"name": "A", "size": 1.5, "kind": "leaf", "inner": {}, "more": {"y": 1}},
    {"name": "a", "inner": [{"name": "b", "inner": [{"q": 1, "name": 3}, 7]}]},
    {"name": "a", "size": True, "kind": False, "inner": []},
]
TRY = """
import json, sys, tree
assert not tree.__file__.endswith(".py"), tree.__file__
deep = {"name": "a"}
for _ in range(300):
    deep = {"name": "a", "inner": [deep]}
values = [*json.load(sys.stdin), deep, (), object()]
said = [[tree.is_tree(v), [[p, r.code, r.message] for p, r in tree.tree_problems(v)]] for v in values]
print(json.dumps(said))
try:
    tree.load_tree(b"{}")
except tree.InvalidPayload as error:
    print(json.dumps(str(error)))
print(json.dumps([tree.is_tree_json("{"), tree.describe(tree.tree_problems(None)[0])]))
"""


def test_native_functions_say_the_same(tmp_path: Path) -> None:
    text = compile_schema(SCHEMA).source("python")
    (tmp_path / "tree.py").write_text(text, encoding="utf-8")
    compiled = subprocess.run(
        [sys.executable, "-m", "mypyc", "--strict", "tree.py"],
        cwd=tmp_path,
        env=os.environ | {"MYPYC_OPT_LEVEL": "0"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert compiled.returncode == 0, compiled.stdout + compiled.stderr
    (tmp_path / "tree.py").unlink()
    done = subprocess.run(
        [sys.executable, "-c", TRY],
        cwd=tmp_path,
        input=json.dumps(VALUES),
        capture_output=True,
        text=True,
        check=True,
    )
    found, raised, others = map(json.loads, done.stdout.splitlines())
    plain = loaded(text)
    deep: dict[str, Any] = {"name": "a"}
    for _ in range(300):
        deep = {"name": "a", "inner": [deep]}
    values = [*VALUES, deep, (), object()]
    wanted = [[plain.is_tree(v), [[p, r.code, r.message] for p, r in plain.tree_problems(v)]] for v in values]
    assert found == wanted
    assert [one[0] for one in found[:5]] == [True, True, True, False, False]
    assert raised == "name: required, but missing"
    assert others == [False, "expected an object, got null"]
