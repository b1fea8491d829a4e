from typing import Any

import pytest
from _runtime.errors import InvalidRequestError
from _runtime.operation import Operation
from _runtime.session import Carrier, Session
from pydantic import SecretStr

from tests.sdk.python.sample import (
    ADD_USER,
    CHANGE_PASSWORD,
    CONFIRM,
    END_ALL,
    GET_ACCOUNT,
    SIGN_OUT,
    SIGNIN,
    Account,
    Challenge,
)

NEW = Account(id="u1", token=SecretStr("new"))


def held(session: Session) -> str | None:
    return session.token.get_secret_value() if session.token else None


def test_the_token_is_never_printed() -> None:
    session = Session("hush")
    assert "hush" not in repr(session)
    assert "hush" not in repr(session.token)


def authorized(session: Session, operation: Operation[Any], **headers: str) -> dict[str, str]:
    """The headers of a call; that the token is told exactly when it travels is checked on the way."""
    before = dict(headers)
    token = session.authorize(operation, headers)
    assert (token is None) == (headers == before)
    assert token is None or token is session.token
    return headers


@pytest.mark.parametrize(
    ("carrier", "header"),
    [
        (Carrier(), ("authorization", "Bearer t")),
        (Carrier("header", "X-API-Key"), ("x-api-key", "t")),
        (Carrier("cookie", "token"), ("cookie", "token=t")),
    ],
)
def test_each_carrier_has_its_header(carrier: Carrier, header: tuple[str, str]) -> None:
    assert authorized(Session("t", carrier), GET_ACCOUNT, accept="a") == {"accept": "a", header[0]: header[1]}


def test_an_anonymous_operation_gets_no_credential() -> None:
    assert authorized(Session("t"), SIGNIN) == {}


def test_an_optional_credential_is_sent_when_there_is_one() -> None:
    assert authorized(Session("t"), SIGN_OUT) == {"authorization": "Bearer t"}
    assert authorized(Session(), SIGN_OUT) == {}


def test_a_header_of_the_callers_own_wins_and_the_token_stays_at_home() -> None:
    assert authorized(Session("t"), GET_ACCOUNT, authorization="Bearer other") == {
        "authorization": "Bearer other"
    }


def test_a_new_token_has_a_header_of_its_own() -> None:
    session = Session("old")
    assert authorized(session, GET_ACCOUNT) == {"authorization": "Bearer old"}
    session.succeeded(SIGNIN, NEW, None)
    assert authorized(session, GET_ACCOUNT) == {"authorization": "Bearer new"}


@pytest.mark.parametrize("token", ["", "a b\n", "a\r\nX-Evil: 1", "tökén", " padded "])
def test_tokens_that_cannot_travel_are_refused_unprinted(token: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        Session(token, Carrier("header", "x-api-key"))
    assert not token or token not in str(caught.value)


def test_a_cookie_takes_no_separators() -> None:
    with pytest.raises(InvalidRequestError):
        Session("a; admin=1", Carrier("cookie", "token"))


def test_issues_own_keeps_the_token_of_the_result() -> None:
    session = Session("old")
    session.succeeded(SIGNIN, NEW, None)
    assert held(session) == "new"
    session.succeeded(SIGNIN, {"token": "from a mapping".replace(" ", "-")}, None)
    assert held(session) == "from-a-mapping"


def test_issues_own_without_a_token_yet_changes_nothing() -> None:
    session = Session("old")
    challenge = Challenge(next_step="verify", challenge_token=SecretStr("c"))
    for result in (challenge, Account(id="u1"), Account(id="u1", token=None), {"token": ""}, {"token": 1}):
        session.succeeded(SIGNIN, result, None)
        assert held(session) == "old"


def test_an_end_of_earlier_sessions_without_a_new_one_keeps_until_a_401() -> None:
    session = Session("old")
    session.succeeded(CONFIRM, Account(id="u1"), None, session.token)
    assert held(session) == "old"
    session.refused(session.token)
    assert session.token is None


def test_an_end_of_earlier_sessions_leaves_a_token_that_goes_on_working() -> None:
    session = Session("of-another-account")
    session.succeeded(CONFIRM, Account(id="u1"), None, session.token)
    session.succeeded(GET_ACCOUNT, NEW, session.token)
    session.refused(session.token)
    assert held(session) == "of-another-account"


def test_an_end_of_earlier_sessions_with_a_new_one_doubts_nothing() -> None:
    session = Session("old")
    session.succeeded(CONFIRM, NEW, None, session.token)
    session.refused(session.token)
    assert held(session) == "new"


def test_an_end_of_earlier_sessions_that_comes_late_leaves_the_session_that_came_after() -> None:
    session = Session("old")
    before = session.token
    session.succeeded(SIGNIN, NEW, None)
    session.succeeded(CONFIRM, Account(id="u1"), None, before)
    session.refused(session.token)
    assert held(session) == "new"


def test_a_challenge_in_place_of_a_session_leaves_the_one_there_is() -> None:
    session = Session("old")
    challenge = Challenge(next_step="verify", challenge_token=SecretStr("c"))
    session.succeeded(SIGNIN, challenge, None, session.token)
    session.refused(session.token)
    assert held(session) == "old"


def test_issues_other_never_touches() -> None:
    session = Session("admin")
    session.succeeded(ADD_USER, NEW, session.token)
    assert held(session) == "admin"


@pytest.mark.parametrize("operation", [SIGN_OUT, END_ALL], ids=lambda operation: operation.name)
def test_endings_clear(operation: object) -> None:
    assert operation in (SIGN_OUT, END_ALL)
    session = Session("t")
    session.succeeded(SIGN_OUT if operation is SIGN_OUT else END_ALL, NEW, session.token)
    assert session.token is None


def test_an_ending_of_some_other_token_leaves_ours() -> None:
    session = Session("t")
    session.succeeded(SIGN_OUT, NEW, None)
    assert held(session) == "t"


def test_may_end_own_keeps_until_a_401() -> None:
    session = Session("t")
    session.succeeded(CHANGE_PASSWORD, NEW, session.token)
    assert held(session) == "t"
    session.refused(session.token)
    assert session.token is None


def test_a_401_alone_clears_nothing() -> None:
    session = Session("t")
    session.refused(session.token)
    assert held(session) == "t"


def test_a_call_that_needs_the_session_and_goes_well_lifts_the_doubt() -> None:
    session = Session("t")
    session.succeeded(CHANGE_PASSWORD, NEW, session.token)
    session.succeeded(GET_ACCOUNT, NEW, session.token)
    session.refused(session.token)
    assert held(session) == "t"


def test_a_new_token_lifts_the_doubt() -> None:
    session = Session("t")
    session.succeeded(CHANGE_PASSWORD, NEW, session.token)
    session.succeeded(SIGNIN, NEW, None)
    session.refused(session.token)
    assert held(session) == "new"


def test_late_answers_do_not_end_the_session_that_came_after() -> None:
    session = Session("t")
    sent = session.token
    session.succeeded(CHANGE_PASSWORD, NEW, sent)
    session.succeeded(SIGNIN, NEW, None)
    session.succeeded(CHANGE_PASSWORD, NEW, session.token)
    session.refused(sent)
    session.succeeded(SIGN_OUT, NEW, sent)
    assert held(session) == "new"


def test_a_carrier_that_is_none_is_refused_with_an_example() -> None:
    carrier: Any = "header"
    with pytest.raises(InvalidRequestError, match=r'Carrier\("header", "x-api-key"\)'):
        Session("t", carrier)
