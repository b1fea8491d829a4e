"""The golden validators say what the published schemas of their version say."""

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from authwright.checks import plan_of_document
from authwright.document import SCHEMAS
from tests.support.golden import GOLDEN, TREES, cases_with_trees, validators_package
from tests.support.project import module_name
from tests.support.python_modules import imported
from tests.support.python_validators import document, payloads, told
from tests.support.validators import interpreted_entry


@pytest.mark.parametrize("case", cases_with_trees())
def test_validators_say_what_schemas_say(case: str, trees: Path) -> None:
    package = imported(validators_package(case), trees)
    published = sorted((GOLDEN / case / TREES / "schemas").glob("*/openapi.json"))
    assert len(published) > 1
    for path in published:
        version = path.parent.name
        module = import_module(f"{package.__name__}.{module_name(version)}")
        read = document(path)
        plan = plan_of_document(read.root, {one: SCHEMAS + one for one in read.schemas})
        for index, (schema, values) in enumerate(payloads(read)):
            for value in values:
                found = [one[:3] for one in told(module, schema, value)]
                assert found == interpreted_entry(plan, index, value), (version, schema, value)


@pytest.mark.parametrize("case", cases_with_trees())
def test_a_package_has_what_it_offers(case: str, trees: Path) -> None:
    package = imported(validators_package(case), trees)
    assert {"InvalidPayload", "Rule", "describe", "for_server"} <= set(package.__all__)
    assert all(hasattr(package, name) for name in package.__all__)


def test_models_that_hold_each_other_are_checked_to_any_depth_that_is_allowed(trees: Path) -> None:
    package = imported(validators_package("ref_recursive"), trees)
    boss: dict[str, Any] = {"name": "Ada", "employer": None}
    folder: dict[str, Any] = {"name": "leaf", "folders": []}
    for _ in range(60):
        boss = {"name": "Ada", "employer": {"staff": {"a/b": boss}}}
        folder = {"name": "f", "folders": [folder]}
    assert package.is_person(boss)
    assert package.is_folder(folder)
    wrong = {"name": "Eve", "employer": {"staff": {"a/b": {"name": 1}, "~": None}}}
    assert [(at, rule.code) for at, rule in package.person_problems(wrong)] == [
        ("/employer/staff/a~1b/name", "type"),
        ("/employer/staff/a~1b/employer", "required"),
        ("/employer/staff/~0", "type"),
    ]
    for _ in range(200):
        folder = {"name": "f", "folders": [folder]}
    assert not package.is_folder(folder)
    assert [(at, rule.code) for at, rule in package.folder_problems(folder)] == [("", "too_deep")]
