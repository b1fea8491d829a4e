"""The hand-written parts of a module: the runtime, and the checkers of formats that it uses."""

import re
from collections.abc import Collection, Iterable
from functools import cache
from typing import Final

from authwright.checks.formats import files_of
from authwright.resources import templates_folder
from authwright.targets.python.validator.statements import needed, statements, with_builtins

FOLDER: Final = "validators/python/static"
RUNTIME: Final = f"{FOLDER}/runtime.py"
# Names that the runtime has for other modules of a package; those of helpers begin with an underscore.
_OFFERED: Final = frozenset(("Rule", "InvalidPayload", "describe"))

# What silences the linter of the toolkit means nothing to those who use the module.
_SILENCED: Final = re.compile(r"  # noqa: .*$", re.MULTILINE)
_PUBLIC: Final = re.compile(r"^def ([a-z]\w*)", re.MULTILINE)


def runtime_text(used: Collection[str] | None = None) -> str:
    """Return the statements of the runtime that define the names in `used`, and what these need in turn.

    Without `used`, all of them. Its imports and its block for type checkers are left to the module.
    """
    parts = _runtime_parts()
    wanted = needed(parts, parts.keys() if used is None else used)
    return "\n\n\n".join(text for name, text in parts.items() if name in wanted)


def runtime_names() -> Collection[str]:
    """Return the names that the runtime defines."""
    return _runtime_parts().keys()


def embedded_formats(formats: Iterable[str]) -> str:
    """Return what these files need to define, with names that no schema can give to a function of its own."""
    wanted = set(formats)
    listed = [one for file in files_of(wanted) for one in statements(_read(f"formats/{file}.py"))]
    parts = {one.name: one.text for one in listed}
    used = needed(parts, [f"is_{name.replace('-', '_')}" for name in wanted])
    text = with_builtins("\n\n\n".join(one for name, one in parts.items() if name in used))
    text = _SILENCED.sub("", text)
    names = _PUBLIC.findall(text)
    return re.sub(rf"\b({'|'.join(names)})\b", r"_\1", text) if names else text


def format_function(name: str) -> str:
    """Return the name of the checker of a format where it is embedded."""
    return f"_is_{name.replace('-', '_')}"


@cache
def _runtime_parts() -> dict[str, str]:
    """Return the text of each definition of the runtime by its name, in order."""
    found = statements(_read("runtime.py"))
    return {one.name: one.text for one in found if one.name in _OFFERED or one.name.startswith("_")}


@cache
def _read(name: str) -> str:
    return (templates_folder() / FOLDER / name).read_text(encoding="utf-8")
