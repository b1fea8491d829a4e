import pytest
from _runtime.model import to_wire
from _runtime.unions import UnknownMember, by_tag
from pydantic import SecretStr, TypeAdapter, ValidationError

from tests.sdk.python.sample import SIGNIN_RESULT, Account, Challenge, SigninResult


def test_a_value_without_the_tag_is_the_absent_member() -> None:
    assert isinstance(SIGNIN_RESULT.validate_python({"id": "u1"}), Account)


@pytest.mark.parametrize("step", ["verify", "enroll"])
def test_each_tag_value_names_its_member(step: str) -> None:
    result = SIGNIN_RESULT.validate_python({"next_step": step, "challenge_token": "c"})
    assert isinstance(result, Challenge)


@pytest.mark.parametrize("tag", ["later", "", 1, None, True, ["verify"], {"verify": 1}])
def test_an_unknown_or_wrongly_typed_tag_keeps_the_body(tag: object) -> None:
    body = {"next_step": tag, "challenge_token": "hush", "id": 7}
    result = SIGNIN_RESULT.validate_python(body)
    assert isinstance(result, UnknownMember)
    assert result.raw() == body
    assert to_wire(result) == body


def test_nothing_of_an_unknown_member_is_printed() -> None:
    result = SIGNIN_RESULT.validate_python({"next_step": "later", "token": "hush"})
    assert repr(result) == "UnknownMember(body not shown, see raw())"
    assert "later" not in str(result)


def test_raw_is_a_copy() -> None:
    result = UnknownMember.model_validate({"a": 1})
    result.raw()["a"] = 2
    assert result.raw() == {"a": 1}


def test_instances_are_told_by_their_class() -> None:
    members = [
        Account(id="u1", token=SecretStr("t")),
        Challenge(next_step="verify", challenge_token=SecretStr("c")),
        UnknownMember.model_validate({"next_step": "verify"}),
    ]
    for given in members:
        assert SIGNIN_RESULT.validate_python(given) is given


def test_an_instance_of_a_subclass_goes_with_its_base() -> None:
    class Detailed(Account):
        more: int = 0

    given = Detailed(id="u1")
    assert SIGNIN_RESULT.validate_python(given) is given


def test_a_known_tag_with_a_wrong_body_is_an_error_not_an_unknown_member() -> None:
    with pytest.raises(ValidationError):
        SIGNIN_RESULT.validate_python({"next_step": "verify"})


def test_without_an_absent_member_a_missing_tag_is_unknown() -> None:
    discriminator = by_tag("kind", {"a": "A"}, absent=None)
    discriminate = discriminator.discriminator
    assert callable(discriminate)
    assert discriminate({}) == "UnknownMember"
    assert discriminate({"kind": "a"}) == "A"


def test_a_dump_of_a_union_shows_nothing_that_is_not_declared_and_the_wire_gets_it_all() -> None:
    adapter: TypeAdapter[object] = TypeAdapter(list[SigninResult])
    bodies = [{"id": "u1", "new": 2}, {"next_step": "later", "x": 1}]
    results = adapter.validate_python(bodies)
    assert adapter.dump_python(results, exclude_unset=True) == [{"id": "u1"}, {}]
    assert to_wire(results) == bodies
