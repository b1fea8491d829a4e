"""Generated models as modules, and what is tried with them."""

import importlib.util
import sys
import warnings
from keyword import iskeyword
from pathlib import Path
from types import ModuleType
from typing import Any

from pydantic import TypeAdapter, ValidationError

from authwright.diagnostics import Collector
from authwright.document import Document
from authwright.targets.models.flavours import ORACLE
from authwright.targets.models.generate import generate_models


def load(path: Path, name: str) -> ModuleType:
    """Import the module at `path` under `name`."""
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def underscored(value: Any) -> Any:
    """Return `value` as attributes name it: a dataclass has no aliases, so `import` is `import_`."""
    if isinstance(value, dict):
        return {f"{key}_" if iskeyword(key) else key: underscored(inner) for key, inner in value.items()}
    return value


def kept(given: Any, dumped: Any) -> Any:
    """Return of `dumped` what `given` has: a dataclass writes the members that were absent as null."""
    if isinstance(given, dict) and isinstance(dumped, dict):
        return {key: kept(inner, dumped[key]) for key, inner in given.items()}
    if isinstance(given, list) and isinstance(dumped, list) and len(given) == len(dumped):
        return [kept(*pair) for pair in zip(given, dumped, strict=True)]
    return dumped


def accepts(module: ModuleType, model: str, value: dict[str, Any]) -> bool:
    """Whether a model of `module` takes `value`."""
    try:
        TypeAdapter(getattr(module, model)).validate_python(value, strict=False)
    except ValidationError:
        return False
    return True


def mutations(value: dict[str, Any]) -> list[dict[str, Any]]:
    """Return `value`, and `value` with each member left out, nulled, or made an object."""
    made = [value]
    for key in value:
        made.append({k: v for k, v in value.items() if k != key})
        made += [value | {key: None}, value | {key: {"not": ["what", "is", "meant"]}}]
    return made


def oracle(document: Document, folder: Path, name: str) -> ModuleType:
    """Return pydantic models made by datamodel-code-generator: a second opinion on ours."""

    class _Api:
        revision = "0"

    collector = Collector()
    text = generate_models(document, ORACLE, _Api(), collector)  # type: ignore[arg-type]  # reads the revision only
    assert list(collector) == []
    path = folder / f"{name}.py"
    path.write_text(text, encoding="utf-8")
    with warnings.catch_warnings():
        # Pydantic warns of a member that is called like one of its own methods; ours have other names.
        warnings.simplefilter("ignore", UserWarning)
        return load(path, name)
