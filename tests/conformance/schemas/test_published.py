"""Every published schema obeys its metaschema, every OpenAPI document its checkers."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from tests.support.project import ROOT, SCHEMAS, VERSIONS, read_json

DOCUMENTS = [*VERSIONS, "span"]
SEED_CLASSES = [
    "AddUserForm", "AdminConfig", "AdminDetails", "ApiKey", "LdapConfigForm", "LdapConfigResponse",
    "LdapForm", "LdapServerConfig", "OAuthConfigForm", "SessionUserInfoResponse", "SessionUserResponse",
    "SigninForm",
    "SigninResponse", "SignoutResponse", "SignupForm", "TokenExchangeForm", "UpdatePasswordForm",
    "UpdateTimezoneForm", "Token", "UserProfileImageResponse", "UserStatus",
]  # fmt: skip
SEED_FUNCTIONS = [
    "add_user", "signin", "signin_ldap", "signup", "get_session_user", "update_password", "update_timezone",
    "sign_out", "update_admin_config", "get_admin_details", "update_ldap_server", "update_ldap_config",
    "update_oauth_config", "token_exchange",
]  # fmt: skip


def schema_files(version: str) -> list[Path]:
    """Return the JSON Schema files of a version."""
    return sorted(f for f in (SCHEMAS / version).glob("*.json") if f.name != "openapi.json")


def keys_of(value: Any) -> list[str]:
    """Return all object keys inside `value`."""
    if isinstance(value, dict):
        return [*value, *(key for inner in value.values() for key in keys_of(inner))]
    if isinstance(value, list):
        return [key for inner in value for key in keys_of(inner)]
    return []


@pytest.mark.parametrize("version", DOCUMENTS)
def test_schemas_obey_the_metaschema_and_have_ids_of_their_own(version: str) -> None:
    files = schema_files(version)
    assert len(files) > 40
    ids = set()
    for file in files:
        schema = read_json(file)
        Draft202012Validator.check_schema(schema)
        assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        assert schema["$id"].endswith(file.stem)
        assert "$id" not in keys_of(schema.get("$defs", {}))
        ids.add(schema["$id"])
    assert len(ids) == len(files)


@pytest.mark.parametrize("version", DOCUMENTS)
def test_model_files_are_complete_in_themselves(version: str) -> None:
    for file in schema_files(version):
        text = file.read_text(encoding="utf-8")
        schema = json.loads(text)
        for part in text.split('"$ref": "')[1:]:
            target = part.partition('"')[0]
            assert target == "#" or target.removeprefix("#/$defs/") in schema["$defs"], (file.name, target)


@pytest.mark.parametrize("version", DOCUMENTS)
def test_openapi_documents_are_valid(version: str) -> None:
    document = read_json(SCHEMAS / version / "openapi.json")
    assert document["openapi"].startswith("3.1")
    assert [str(error) for error in OpenAPIV31SpecValidator(document).iter_errors()] == []


@pytest.mark.parametrize("version", VERSIONS)
def test_exact_documents_carry_no_marks_of_other_versions(version: str) -> None:
    keys = set(keys_of(read_json(SCHEMAS / version / "openapi.json")))
    assert not keys & {"x-aw-variants", "x-aw-since", "x-aw-until"}


def test_no_published_document_has_variants() -> None:
    assert "x-aw-variants" not in keys_of(read_json(SCHEMAS / "span" / "openapi.json"))


@pytest.mark.parametrize(("version", "count"), [("0.10", 23), ("0.11", 23), ("0.12", 31), ("span", 31)])
def test_each_version_has_its_operations(version: str, count: int) -> None:
    document = read_json(SCHEMAS / version / "openapi.json")
    found = [
        operation["operationId"]
        for item in document["paths"].values()
        for operation in item.values()
        if operation["tags"] == ["auths"]
    ]
    assert len(found) == count
    assert set(SEED_FUNCTIONS) <= set(found)


def test_every_class_of_the_seed_exists() -> None:
    assert set(SEED_CLASSES) <= {file.stem for file in schema_files("span")}


@pytest.mark.parametrize("version", DOCUMENTS)
def test_redocly_finds_nothing(version: str) -> None:
    tool = shutil.which("redocly", path=str(ROOT / "node_modules" / ".bin"))
    assert tool is not None, "Redocly's linter is not installed: run `make node`"
    file = str(SCHEMAS / version / "openapi.json")
    config = str(Path(__file__).parent / "redocly.yaml")
    command = [tool, "lint", "--config", config, "--format", "json", file]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    problems = [
        f"{one['ruleId']}: {one['message']} ({one['location'][0].get('pointer')})"
        for one in json.loads(done.stdout)["problems"]
    ]
    assert (done.returncode, problems) == (0, [])
