"""Secrets are sent in clear and never printed."""

from typing import Any

from golden_secrets import Golden, UnexpectedResponseError

from tests.golden.server import Server

KEYS: dict[str, Any] = {
    "key": "hush1",
    "spare": "hush2",
    "old": "hush3",
    "codes": ["hush4"],
    "pin": 4711,
    "answers": {"pet": "hush5"},
    "rest": {"deep": ["hush6"]},
}


def nothing_prints_a_secret() -> None:
    server = Server(KEYS)
    with Golden("http://server", transport=server.transport) as client:
        keys = client.things.unlock(password="hush7")
        assert server.sent == {"password": "hush7"}
    printed = [repr(keys), str(keys), repr(keys.model_dump()), keys.model_dump_json(), f"{keys.key}"]
    assert not [text for text in printed if "hush" in text or "4711" in text]
    assert keys.key.get_secret_value() == "hush1"
    assert keys.pin.get_secret_value() == 4711


def what_was_read_is_written_back_in_clear() -> None:
    server = Server(KEYS, None)
    with Golden("http://server", transport=server.transport) as client:
        client.things.set_keys(client.things.get_keys())
    assert server.sent == KEYS


def an_answer_that_is_wrong_is_not_quoted() -> None:
    server = Server(KEYS | {"pin": "hush8"})
    with Golden("http://server", transport=server.transport) as client:
        try:
            client.things.get_keys()
        except UnexpectedResponseError as error:
            assert "hush" not in f"{error!r} {error} {error.__cause__}"
        else:
            raise AssertionError("a pin of letters was taken")
