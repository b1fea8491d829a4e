"""The plain model flavours take every recorded answer and give it back unchanged."""

import importlib
import sys
from types import ModuleType
from typing import Any

import msgspec
import pytest
from pydantic import TypeAdapter

from authwright.document import Document
from authwright.targets.models.bare import bare_bundle
from authwright.targets.models.flavours import FLAVOURS
from tests.conformance.models.payloads import recorded_payloads
from tests.support.flavours import accepts, kept, load, mutations, oracle, underscored
from tests.support.project import GENERATED, SCHEMAS, read_json

PAYLOADS = list(recorded_payloads())


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


def test_dataclasses_round_trip(flavours: dict[str, ModuleType]) -> None:
    for payload in PAYLOADS:
        adapter: TypeAdapter[Any] = TypeAdapter(getattr(flavours["dataclasses"], payload.model))
        given = underscored(payload.value)
        dumped = adapter.dump_python(adapter.validate_python(given), mode="json")
        assert kept(given, dumped) == given, payload.label


@pytest.fixture(scope="module")
def second_opinion(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """Return pydantic models made by datamodel-code-generator."""
    return oracle(span(), tmp_path_factory.mktemp("oracle"), "flavour_oracle")


@pytest.fixture(scope="module")
def client_models() -> ModuleType:
    """Return the models of the generated client."""
    sys.path.insert(0, str(GENERATED / "clients" / "python" / "src"))
    return importlib.import_module("openwebui_auth.models")


def test_our_pydantic_models_agree_with_the_oracle(
    second_opinion: ModuleType, client_models: ModuleType
) -> None:
    tried = refused = 0
    for payload in PAYLOADS:
        for value in mutations(payload.value):
            ours = accepts(client_models, payload.model, value)
            assert ours == accepts(second_opinion, payload.model, value), (
                payload.label,
                payload.model,
                value,
            )
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
