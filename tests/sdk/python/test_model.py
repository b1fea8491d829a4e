import enum
import math
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest
from _runtime.errors import InvalidRequestError
from _runtime.model import OMIT, Model, Omit, Secret, SecretOf, member, to_wire
from _runtime.rewrite import carried_over
from pydantic import Field, JsonValue, SecretStr, ValidationError

from tests.sdk.python.sample import Account, SigninForm


class Level(enum.Enum):
    HIGH = "high"


class Config(Model):
    host: str
    secret: Secret | None = None
    port: int | None = None
    enable: bool | None = Field(default=None, validation_alias="ENABLE", serialization_alias="ENABLE")
    parts: list["Config"] = Field(default_factory=list)


def test_unknown_members_are_kept_and_written_back_in_full() -> None:
    body = {"host": "h", "later": {"a": [1, None]}, "port": None}
    config = Config.model_validate(body)
    assert config.model_extra == {"later": {"a": [1, None]}}
    assert to_wire(config) == body


def test_unknown_members_are_never_printed() -> None:
    config = Config.model_validate({"host": "h", "later": "hush", "parts": [{"host": "p", "x": "hush"}]})
    assert "hush" not in repr(config) + str(config)
    assert "host='h'" in repr(config)


def test_an_unknown_member_called_like_an_attribute_does_not_show_under_its_name() -> None:
    config = Config.model_validate({"host": "h", "enable": "hush", "ENABLE": True}, by_name=False)
    assert config.enable is True
    assert "hush" not in repr(config)
    assert to_wire(config) == {"host": "h", "ENABLE": True, "enable": "hush"}


def test_fields_can_be_given_by_name_or_alias() -> None:
    assert Config.model_validate({"host": "h", "enable": True}).enable is True
    assert Config.model_validate({"host": "h", "ENABLE": True}).enable is True


def test_secrets_show_nowhere() -> None:
    form = SigninForm(email="a@b.c", password=SecretStr("hunter2"))
    shown = [repr(form), str(form), repr(form.model_dump()), form.model_dump_json(), repr(dict(form))]
    assert not [text for text in shown if "hunter2" in text]
    assert form.model_dump_json() == '{"email":"a@b.c","password":"**********"}'


def test_a_dump_can_be_read_back_with_its_secret() -> None:
    form = SigninForm(email="a@b.c", password=SecretStr("hunter2"))
    assert SigninForm(**form.model_dump()) == form


def test_a_context_of_the_callers_own_reveals_nothing() -> None:
    form = SigninForm(email="a@b.c", password=SecretStr("hunter2"))
    assert "hunter2" not in form.model_dump_json(context={"reveal": True})


def test_only_the_wire_writer_reveals() -> None:
    form = SigninForm(email="a@b.c", password=SecretStr("hunter2"))
    assert to_wire(form) == {"email": "a@b.c", "password": "hunter2"}
    assert to_wire({"nested": [SecretStr("hunter2")]}) == {"nested": ["hunter2"]}


def test_a_secret_read_and_written_back_is_the_stored_one_not_asterisks() -> None:
    config = Config.model_validate(
        {"host": "h", "secret": "stored", "parts": [{"host": "p", "secret": "s2"}]}
    )
    config.host = "changed"
    assert to_wire(config) == {
        "host": "changed",
        "secret": "stored",
        "parts": [{"host": "p", "secret": "s2"}],
    }


def test_a_plain_string_assigned_to_a_secret_becomes_one() -> None:
    form = SigninForm(email="a@b.c", password=SecretStr("old"))
    setattr(form, "password", "hunter2")  # noqa: B010 - a checker would refuse the plain assignment
    assert "hunter2" not in repr(form)
    assert to_wire(form) == {"email": "a@b.c", "password": "hunter2"}


def test_a_secret_that_skipped_validation_is_still_redacted_and_still_written() -> None:
    unchecked: dict[str, Any] = {"email": "a@b.c", "password": "hunter2"}
    form = SigninForm.model_construct(**unchecked)
    assert "hunter2" not in form.model_dump_json()
    assert to_wire(form) == {"email": "a@b.c", "password": "hunter2"}


def test_validation_errors_do_not_carry_input() -> None:
    with pytest.raises(ValidationError) as caught:
        SigninForm.model_validate({"password": "hunter2", "email": {"x": "hunter2"}})
    assert "hunter2" not in str(caught.value)


def test_unset_fields_are_left_out_and_none_is_null() -> None:
    assert to_wire(Config(host="h")) == {"host": "h"}
    assert to_wire(Config(host="h", port=None)) == {"host": "h", "port": None}


def test_omit_is_left_out_of_mappings_and_lists() -> None:
    assert to_wire({"a": OMIT, "b": [1, OMIT, {"c": OMIT}], "d": None}) == {"b": [1, {}], "d": None}


def test_omit_is_one_falsy_member() -> None:
    assert not OMIT
    assert list(Omit) == [OMIT]
    assert repr(OMIT) == "OMIT"


def test_scalars_become_json() -> None:
    moment = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    value = (Level.HIGH, date(2026, 1, 2), moment, UUID(int=1), 1.5, True, None)
    assert to_wire(value) == [
        "high",
        "2026-01-02",
        "2026-01-02T03:04:05+00:00",
        "00000000-0000-0000-0000-000000000001",
        1.5,
        True,
        None,
    ]


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_numbers_json_cannot_say_are_refused_with_their_place(number: float) -> None:
    with pytest.raises(InvalidRequestError, match="/a/0"):
        to_wire({"a": [number]})


def test_other_types_are_refused_by_name_without_their_value() -> None:
    with pytest.raises(InvalidRequestError, match=r"/key.*bytes") as caught:
        to_wire({"key": b"hunter2"})
    assert "hunter2" not in str(caught.value)
    with pytest.raises(InvalidRequestError, match=r"key .*int"):
        to_wire({1: "a"})
    with pytest.raises(InvalidRequestError):
        to_wire(OMIT)


def test_member_reads_by_the_name_on_the_wire() -> None:
    account = Account.model_validate({"id": "u1", "isAdmin": True, "later": 1})
    assert member(account, "isAdmin") is True
    assert member(account, "is_admin") is OMIT
    assert member(account, "token") is OMIT
    assert member(account, "later") == 1
    assert member({"id": None}, "id") is None
    assert member([1], "id") is OMIT


class Vault(Model):
    pin: SecretOf[int]
    account: SecretOf[Account]
    notes: SecretOf[JsonValue]


def test_secrets_of_any_type_show_nowhere_and_are_written_in_full() -> None:
    body: dict[str, Any] = {
        "pin": 4711,
        "account": {"id": "u1", "isAdmin": True, "later": "hush"},
        "notes": ["hush"],
    }
    vault = Vault.model_validate(body)
    assert vault.pin.get_secret_value() == 4711
    assert vault.account.get_secret_value().is_admin
    for text in (repr(vault), str(vault.model_dump()), vault.model_dump_json()):
        assert "4711" not in text and "hush" not in text
    assert to_wire(vault) == body
    assert to_wire({"pin": vault.pin, "account": vault.account}) == {
        "pin": 4711,
        "account": body["account"],
    }
    assert to_wire(Vault.model_construct(**body)) == body
    assert "4711" not in Vault.model_construct(**body).model_dump_json()


class Aged(Model):
    token: Secret = Field(deprecated="`token` is deprecated")
    plain: str | None = Field(default=None, deprecated="`plain` is deprecated", serialization_alias="Plain")


def test_reading_a_deprecated_field_warns() -> None:
    with pytest.warns(DeprecationWarning, match="`plain` is deprecated"):
        assert Aged(token=SecretStr("t"), plain="p").plain == "p"


def test_the_runtime_reads_deprecated_fields_without_a_warning() -> None:
    aged = Aged.model_validate({"token": "t", "plain": "p", "more": 1})
    assert member(aged, "token") == SecretStr("t")
    assert member(aged, "Plain") == "p"
    assert member(Aged(token=SecretStr("t")), "Plain") is OMIT
    assert to_wire(aged) == {"token": "t", "Plain": "p", "more": 1}
    assert carried_over(aged, left_out=["token"]) == {"plain": "p", "more": 1}
    assert "plain='p'" in repr(aged)
    assert aged == aged.model_copy()
