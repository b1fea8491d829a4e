"""Generated TypeScript validators of a test's own schemas, and what Node makes of them."""

import json
from collections.abc import Mapping
from typing import Any, Final

from authwright.checks import Options, plan_of
from authwright.targets.validators import single_file
from tests.support.typescript import run

FORM: Final = {
    "type": "object",
    "properties": {
        "email": {"type": "string"},
        "age": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
    },
    "required": ["email"],
    "additionalProperties": False,
}
TREE: Final = {
    "type": "object",
    "properties": {"value": {"type": "integer"}, "children": {"type": "array", "items": {"$ref": "#"}}},
    "required": ["value"],
}
_ASK: Final = """
import {{ transform }} from "esbuild";
const {{ code }} = await transform({text}, {{ loader: "ts", format: "esm", target: "node20" }});
const m = await import("data:text/javascript," + encodeURIComponent(code));
const nested = (depth, inner, wrap) => {{
  for (let i = 0; i < depth; i++) inner = wrap(inner);
  return inner;
}};
const told = (problems) => problems.map(({{ pointer, rule }}) => `${{pointer}} ${{rule.code}}`);
const thrown = (act) => {{ try {{ act(); return null; }} catch (error) {{ return error; }} }};
process.stdout.write(JSON.stringify([{answers}]));
"""


def text_of(schemas: Mapping[str, Any], **options: Any) -> str:
    """Return the module of schemas by the names of their functions."""
    return single_file(plan_of(schemas, None, Options(**options)), "typescript")


def answers(text: str, *expressions: str) -> list[Any]:
    """Return what Node makes of expressions, in which `m` is the module."""
    script = _ASK.format(text=json.dumps(text), answers=",\n".join(expressions))
    return list(json.loads(run("node", "--input-type=module", "-e", script)))
