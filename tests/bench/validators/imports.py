"""What it costs to have the validators of six schemas: import and making, in fresh interpreters (`-I -S`)."""

import py_compile
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from tests.bench.paired import SEED, Claim, Cost, Figure
from tests.bench.validators import ours, rounds
from tests.bench.validators.corpus import HERE, SCHEMAS, SIX, VALID, snake

OURS: Final = "ours"
CALLED: Final = "ours, and called"
EACH: Final = "ours, a module each"
LIMIT: Final = "limit"
BUDGET: Final = "1 ms"
CLAIMS: Final = (
    Claim(OURS, BUDGET, 1.0),
    Claim(CALLED, BUDGET),
    Claim(EACH, BUDGET),
    *(
        Claim(OURS, rival)
        for rival in (LIMIT, "jsonschema", "jsonschema-rs", "fastjsonschema", "pydantic", "msgspec")
    ),
)
_TIMED: Final = """
import sys, time
sys.path[:0] = {path!r}
from given import SCHEMAS, VALUES
wall, cpu = time.perf_counter(), time.process_time()
{body}
print(time.process_time() - cpu, time.perf_counter() - wall)
"""
_SCALARS: Final[Mapping[str, str]] = {"string": "str", "boolean": "bool", "integer": "int", "null": "None"}


def figures(count: int) -> list[Figure]:
    """Measure all with bytecode in place; the interpreter's own start lies outside of what is timed."""
    with tempfile.TemporaryDirectory(prefix="authwright-bench-") as name:
        folder = Path(name)
        bodies = _write(folder)
        path = [name, *[entry for entry in sys.path if entry and "bench-" not in entry]]
        scripts = {one: _TIMED.format(path=path, body=body) for one, body in bodies.items()}
        costs: dict[str, list[Cost]] = {one: [] for one in scripts}
        chance = random.Random(SEED)  # noqa: S311 - statistics, no secrets
        for number in range(count + 1):
            order = list(scripts)
            chance.shuffle(order)
            for one in order:
                cost = _turn(scripts[one], folder)
                # The first round only warms the disk's cache and writes the peers' bytecode.
                if number:
                    costs[one].append(cost)
    costs[BUDGET] = [Cost(0.001, 0.001)] * count
    return rounds.figures("imports", {one: {"six": series} for one, series in costs.items()}, CLAIMS, calls=1)


def _turn(script: str, folder: Path) -> Cost:
    command = [sys.executable, "-I", "-S", "-c", script]
    printed = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout.split()
    return Cost(float(printed[0]), float(printed[1]))


def _write(folder: Path) -> dict[str, str]:
    """Write the modules into `folder`, compiled; return what each contestant does."""
    names = ours.write_python(folder, "ours_", SIX)
    (folder / "ours.py").write_text(ours.set_source(SIX, "python"), encoding="utf-8")
    for name in ("limit_bool", "limit_problems"):
        shutil.copy(HERE / f"{name}.py", folder)
    schemas = {title: SCHEMAS[title] for title in SIX}
    values = {title: VALID[title] for title in SIX}
    texts = {
        "given": f"SCHEMAS = {schemas!r}\nVALUES = {values!r}\n",
        "with_pydantic": _classes("from pydantic import BaseModel, ConfigDict, Field", _model),
        "with_msgspec": _classes("import msgspec\nfrom msgspec import UNSET, UnsetType", _struct),
    }
    for name, text in texts.items():
        preamble = "from typing import Annotated, Literal\n" if name.startswith("with_") else ""
        (folder / f"{name}.py").write_text(preamble + text, encoding="utf-8")
    for path in folder.glob("*.py"):
        py_compile.compile(str(path), doraise=True)
    calls = "\n".join(f"for value in VALUES[{title!r}]: ours.is_{snake(title)}(value)" for title in SIX)
    made = "for schema in SCHEMAS.values(): "
    return {
        OURS: "import ours",
        CALLED: f"import ours\n{calls}",
        EACH: f"import {', '.join(names)}",
        LIMIT: "import limit_bool, limit_problems",
        "jsonschema": f"import jsonschema\n{made}jsonschema.Draft202012Validator(schema)",
        "jsonschema-rs": f"import jsonschema_rs\n{made}jsonschema_rs.Draft202012Validator(schema)",
        "fastjsonschema": f"import fastjsonschema\n{made}fastjsonschema.compile(schema)",
        "pydantic": "import with_pydantic",
        "msgspec": "import with_msgspec, msgspec\nmsgspec.convert({}, with_msgspec.OAuthConfigForm)",
    }


def _classes(head: str, write: Callable[[str, dict[str, Any], list[str]], str]) -> str:
    lines = [head]
    for title in SIX:
        write(title, SCHEMAS[title], lines)
    return "\n".join(lines) + "\n"


def _model(title: str, schema: dict[str, Any], lines: list[str]) -> str:
    """Write the classes of a schema's objects; return the type's expression."""
    members = ["    model_config = ConfigDict(strict=True, extra='forbid')"]
    for name, one in schema["properties"].items():
        hint = _hint(one, f"{title}_{name}", lines, _model, "Field")
        members.append(f"    {name}: {hint}{'' if name in schema['required'] else ' = None'}")
    lines.append("\n".join([f"class {title}(BaseModel):", *members]))
    return title


def _struct(title: str, schema: dict[str, Any], lines: list[str]) -> str:
    members = []
    for name, one in schema["properties"].items():
        hint = _hint(one, f"{title}_{name}", lines, _struct, "msgspec.Meta")
        members.append(f"    {name}: {hint}{'' if name in schema['required'] else ' | UnsetType = UNSET'}")
    lines.append(
        "\n".join([f"class {title}(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):", *members])
    )
    return title


def _hint(
    schema: dict[str, Any],
    title: str,
    lines: list[str],
    write: Callable[[str, dict[str, Any], list[str]], str],
    annotation: str,
) -> str:
    if "anyOf" in schema:
        return " | ".join(_hint(one, title, lines, write, annotation) for one in schema["anyOf"])
    if "enum" in schema:
        return f"Literal{schema['enum']!r}"
    if schema["type"] == "object":
        return write(title, schema, lines)
    if "pattern" in schema:
        return f"Annotated[str, {annotation}(pattern={schema['pattern']!r})]"
    return _SCALARS[schema["type"]]
