"""The golden models take the examples of their spec, and agree with a second opinion on everything near."""

from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
import pytest
from pydantic import TypeAdapter

from authwright.document import Document
from tests.support.flavours import accepts, kept, load, mutations, oracle, underscored
from tests.support.golden import GOLDEN, TREES, cases_with_trees, package
from tests.support.project import read_json
from tests.support.python_modules import imported

# Msgspec does not decode a union of structs: the flavour's header says so.
UNIONS_OF_STRUCTS = {("union_plain", "Work")}


def span(case: str) -> Document:
    """Return the span document of a case."""
    return Document(read_json(GOLDEN / case / TREES / "schemas" / "span" / "openapi.json"))


def payloads(case: str) -> Iterator[tuple[str, Any]]:
    """Yield the examples of records: the record's name and a JSON object."""
    document = span(case)
    for _, _, operation in document.operations():
        body = operation.get("requestBody", {"content": {"application/json": {"schema": {}}}})
        shapes = {
            "request": body["content"]["application/json"]["schema"],
            "response": operation["x-aw-response"]["schema"],
        }
        for example in operation.get("x-aw-examples", ()):
            for side, schema in shapes.items():
                name = schema.get("$ref", "").rpartition("/")[2]
                if "properties" in document.schemas.get(name, {}) and side in example:
                    yield name, example[side]


PAYLOADS = [(case, name, value) for case in cases_with_trees() for name, value in payloads(case)]


def flavour(case: str, name: str) -> ModuleType:
    """Return the module of a model flavour of a case."""
    module = f"{package(case)}_{name}"
    return load(GOLDEN / case / TREES / f"models-{name}" / f"{module}.py", module)


def test_there_is_something_to_try() -> None:
    assert len(PAYLOADS) > 30
    assert len({case for case, _, _ in PAYLOADS}) > 20


@pytest.mark.parametrize("case", cases_with_trees())
def test_every_flavour_takes_the_examples_and_gives_them_back(case: str) -> None:
    structs, dicts, classes = (flavour(case, name) for name in ("msgspec", "typeddict", "dataclasses"))
    for name, value in payloads(case):
        if (case, name) not in UNIONS_OF_STRUCTS:
            struct = msgspec.convert(value, getattr(structs, name), strict=True)
            assert msgspec.to_builtins(struct) == value
            assert msgspec.convert(value, getattr(dicts, name), strict=True) == value
        adapter: TypeAdapter[Any] = TypeAdapter(getattr(classes, name))
        given = underscored(value)
        assert kept(given, adapter.dump_python(adapter.validate_python(given), mode="json")) == given


@pytest.mark.parametrize("case", sorted({case for case, _, _ in PAYLOADS}))
def test_our_models_agree_with_a_second_opinion(case: str, trees: Path, tmp_path: Path) -> None:
    ours = imported(f"{package(case)}.models", trees)
    other = oracle(span(case), tmp_path, f"oracle_{case}")
    for name, value in payloads(case):
        for mutation in mutations(value):
            taken = accepts(ours, name, mutation), accepts(other, name, mutation)
            assert taken[0] == taken[1], (name, mutation)
