"""The plain model flavours take every recorded answer and give it back unchanged."""

import importlib.util
import sys
from keyword import iskeyword
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
import pytest
from pydantic import TypeAdapter, ValidationError

from authwright.diagnostics import Collector
from authwright.document import Document
from authwright.targets.models.bare import bare_bundle
from authwright.targets.models.flavours import FLAVOURS, ORACLE
from authwright.targets.models.generate import generate_models
from tests.conformance.models.payloads import recorded_payloads
from tests.support.project import GENERATED, SCHEMAS, read_json

PAYLOADS = list(recorded_payloads())


def load(path: Path, name: str) -> ModuleType:
    """Import the module at `path` under `name`."""
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def flavours() -> dict[str, ModuleType]:
    """Return the committed modules by flavour."""
    files = {f.name: GENERATED / "models" / f.name / f"openwebui_auth_{f.name}.py" for f in FLAVOURS}
    return {name: load(file, f"flavour_{name}") for name, file in files.items()}


def span() -> Document:
    """Return the published span document."""
    return Document(read_json(SCHEMAS / "span" / "openapi.json"))


def test_there_is_something_to_try() -> None:
    assert len(PAYLOADS) > 60
    assert len({payload.model for payload in PAYLOADS}) > 15


def test_msgspec_round_trip(flavours: dict[str, ModuleType]) -> None:
    for payload in PAYLOADS:
        struct = getattr(flavours["msgspec"], payload.model)
        made = msgspec.convert(payload.value, struct, strict=True)
        assert msgspec.to_builtins(made) == payload.value, payload.label


def test_typed_dicts_round_trip(flavours: dict[str, ModuleType]) -> None:
    for payload in PAYLOADS:
        made = msgspec.convert(payload.value, getattr(flavours["typeddict"], payload.model), strict=True)
        assert made == payload.value, payload.label


def underscored(value: Any) -> Any:
    """Return `value` as attributes name it: a dataclass has no aliases, so `import` is `import_`."""
    if isinstance(value, dict):
        return {f"{key}_" if iskeyword(key) else key: underscored(inner) for key, inner in value.items()}
    return value


def kept(given: Any, dumped: Any) -> Any:
    """Return of `dumped` what `given` has: a dataclass writes the members that were absent as null."""
    if isinstance(given, dict) and isinstance(dumped, dict):
        return {key: kept(inner, dumped[key]) for key, inner in given.items()}
    return dumped


def test_dataclasses_round_trip(flavours: dict[str, ModuleType]) -> None:
    for payload in PAYLOADS:
        adapter: TypeAdapter[Any] = TypeAdapter(getattr(flavours["dataclasses"], payload.model))
        given = underscored(payload.value)
        dumped = adapter.dump_python(adapter.validate_python(given), mode="json")
        assert kept(given, dumped) == given, payload.label


@pytest.fixture(scope="module")
def oracle(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """Return pydantic models made by datamodel-code-generator: a second opinion on ours."""

    class _Api:
        revision = "0"

    collector = Collector()
    text = generate_models(span(), ORACLE, _Api(), collector)  # type: ignore[arg-type] # reads the revision only
    assert list(collector) == []
    path = tmp_path_factory.mktemp("oracle") / "oracle.py"
    path.write_text(text, encoding="utf-8")
    return load(path, "flavour_oracle")


@pytest.fixture(scope="module")
def client_models() -> ModuleType:
    """Return the models of the generated client."""
    sys.path.insert(0, str(GENERATED / "clients" / "python" / "src"))
    return importlib.import_module("openwebui_auth.models")


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


def test_our_pydantic_models_agree_with_the_oracle(oracle: ModuleType, client_models: ModuleType) -> None:
    tried = refused = 0
    for payload in PAYLOADS:
        for value in mutations(payload.value):
            ours = accepts(client_models, payload.model, value)
            assert ours == accepts(oracle, payload.model, value), (payload.label, payload.model, value)
            tried += 1
            refused += not ours
    assert tried > 1000
    assert refused > 200


def test_the_generator_is_handed_no_text_of_the_spec() -> None:
    document = span().copied()
    mark = "SPEC-TEXT"
    for schema in document.schemas.values():
        schema["description"] = mark
        for field in schema.get("properties", {}).values():
            field["description"] = mark
            field["default"] = mark
            field["x-python-type"] = mark
    assert mark not in str(bare_bundle(document))
