"""The golden schemas obey their metaschema, the OpenAPI documents their specification."""

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from tests.support.golden import GOLDEN, TREES, cases_with_trees
from tests.support.project import read_json


@pytest.mark.parametrize("case", cases_with_trees())
def test_schemas_and_documents_are_valid(case: str) -> None:
    files = sorted((GOLDEN / case / TREES / "schemas").rglob("*.json"))
    assert {"openapi.json", "bundle.json"} <= {file.name for file in files}
    for file in files:
        if file.name == "openapi.json":
            assert [str(error) for error in OpenAPIV31SpecValidator(read_json(file)).iter_errors()] == []
        else:
            Draft202012Validator.check_schema(read_json(file))
