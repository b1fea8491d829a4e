"""Deliberate mistakes in the spec: each must make the replay fail, and the failure must name the place."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from authwright import extensions as ext
from tests.conformance.replay.documents import Spec
from tests.conformance.replay.recordings import Exchange
from tests.conformance.replay.replay import Failure, replay

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Mistake:
    """A change of the internal document, and what the failure must say: operation, texts, pointer, file."""

    name: str
    make: Callable[[Json], object]
    version: str
    says: tuple[str, ...]
    pointer: str
    file: str


def _model(root: Json, name: str) -> Json:
    model: Json = root["components"]["schemas"][name]
    return model


def _drop_field(root: Json) -> None:
    config = _model(root, "AdminConfig")
    del config["properties"]["JWT_EXPIRES_IN"]
    config["required"].remove("JWT_EXPIRES_IN")


def _change_type(root: Json) -> None:
    _model(root, "UserProfileImageResponse")["properties"]["email"]["type"] = "integer"


def _misspell_cause(root: Json) -> None:
    detail = root[ext.CAUSES]["invalid_credentials"]["detail"]
    detail["text"] = detail["text"].replace("incorrect", "incorect")


def _leave_out_status(root: Json) -> None:
    operation = root["paths"]["/api/v1/auths/api_key"]["get"]
    kept = [use for use in operation[ext.ERRORS] if root[ext.CAUSES][use["cause"]]["status"] != 404]
    assert len(kept) < len(operation[ext.ERRORS])
    operation[ext.ERRORS] = kept


def _delay_field(root: Json) -> None:
    field = _model(root, "AdminConfig")["properties"]["ENABLE_LOGIN_FORM"]
    assert field[ext.SINCE] == "0.11"
    field[ext.SINCE] = "0.12"


def _advance_field(root: Json) -> None:
    field = _model(root, "LdapServerConfig")["properties"]["default_email_domain"]
    assert field[ext.SINCE] == "0.12"
    field[ext.SINCE] = "0.11"


def _require_optional_member(root: Json) -> None:
    _model(root, "SignoutResponse").setdefault("required", []).append("redirect_url")


def _relax_required_member(root: Json) -> None:
    _model(root, "UserProfileImageResponse")["required"].remove("role")


def _relax_required_argument(root: Json) -> None:
    _model(root, "SigninForm")["required"].remove("password")


def _drop_argument(root: Json) -> None:
    form = _model(root, "UpdateTimezoneForm")
    del form["properties"]["timezone"]
    form["required"].remove("timezone")


SCHEMAS = "#/components/schemas"
SIX = [
    Mistake(
        "field-dropped",
        _drop_field,
        "0.12",
        ("get_admin_config", '"JWT_EXPIRES_IN"', "undeclared"),
        f"{SCHEMAS}/AdminConfig",
        "admin_config.py",
    ),
    Mistake(
        "type-changed",
        _change_type,
        "0.11",
        ("signin", '"/email"', "is not of type 'integer'"),
        f"{SCHEMAS}/UserProfileImageResponse/properties/email",
        "users.py",
    ),
    Mistake(
        "cause-misspelt",
        _misspell_cause,
        "0.10",
        ("signin", "400", "invalid_credentials comes near"),
        f"#/{ext.CAUSES}/invalid_credentials",
        "errors.py",
    ),
    Mistake(
        "status-left-out",
        _leave_out_status,
        "0.11",
        ("get_api_key", "status 404 is not declared"),
        "#/paths/~1api~1v1~1auths~1api_key/get/responses",
        "api_keys.py",
    ),
    Mistake(
        "lifetime-wrong",
        _delay_field,
        "0.11",
        ("get_admin_config", '"ENABLE_LOGIN_FORM"', "undeclared"),
        f"{SCHEMAS}/AdminConfig",
        "admin_config.py",
    ),
    Mistake(
        "required-flipped",
        _require_optional_member,
        "0.12",
        ("sign_out", "'redirect_url' is a required property"),
        f"{SCHEMAS}/SignoutResponse/properties/redirect_url",
        "session.py",
    ),
]
MORE = [
    Mistake(
        "lifetime-too-early",
        _advance_field,
        "0.11",
        ("get_ldap_server", "'default_email_domain' is a required property"),
        f"{SCHEMAS}/LdapServerConfig/properties/default_email_domain",
        "ldap_config.py",
    ),
    Mistake(
        "required-member-made-optional",
        _relax_required_member,
        "0.12",
        ('"role" of UserProfileImageResponse is optional, but no answer lacks it',),
        f"{SCHEMAS}/UserProfileImageResponse/properties/role",
        "users.py",
    ),
    Mistake(
        "required-argument-made-optional",
        _relax_required_argument,
        "0.12",
        ("signin", "the schema takes a request that was refused"),
        "#/paths/~1api~1v1~1auths~1signin/post/requestBody",
        "signin.py",
    ),
    Mistake(
        "argument-dropped",
        _drop_argument,
        "0.10",
        ("update_timezone", '"timezone"', "undeclared"),
        f"{SCHEMAS}/UpdateTimezoneForm",
        "users.py",
    ),
]


def _fits(failure: Failure, mistake: Mistake) -> bool:
    return (
        all(text in failure.what for text in mistake.says)
        and failure.pointer == mistake.pointer
        and failure.location is not None
        and failure.location.file.endswith(f"/{mistake.file}")
        and failure.location.line > 0
    )


@pytest.mark.parametrize("mistake", [*SIX, *MORE], ids=lambda mistake: mistake.name)
def test_a_mistake_fails_the_replay_and_is_located(
    spec: Spec, recorded: list[Exchange], mistake: Mistake
) -> None:
    broken = Spec(spec.raw.copied(), spec.sources)
    mistake.make(broken.raw.root)
    (report,) = replay(broken, recorded, [mistake.version])
    assert report.failures
    assert any(_fits(failure, mistake) for failure in report.failures), "\n".join(map(str, report.failures))
    assert replay(spec, recorded, [mistake.version])[0].failures == []


def test_a_failure_reads_as_request_then_reason_then_place(spec: Spec, recorded: list[Exchange]) -> None:
    broken = Spec(spec.raw.copied(), spec.sources)
    _misspell_cause(broken.raw.root)
    first = str(replay(broken, recorded, ["0.10"])[0].failures[0]).splitlines()
    assert first[0].startswith("0.10 POST /api/v1/auths/sign")
    assert "incorect" in first[1]
    assert first[2].strip().startswith("spec/openwebui_auth_spec/errors.py:")
