from datetime import UTC, datetime

import pytest
from _runtime.errors import InvalidRequestError
from _runtime.headers import checked, retry_after

NOW = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("900", 900.0),
        (" 1.5 ", 1.5),
        ("-3", 0.0),
        ("Thu, 01 Jan 2026 00:01:00 GMT", 60.0),
        ("Wed, 31 Dec 2025 23:00:00 GMT", 0.0),
        ("soon", None),
        ("", None),
        ("inf", None),
        ("nan", None),
    ],
)
def test_retry_after_in_all_its_forms(text: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": text}, NOW) == seconds


def test_a_date_is_measured_by_the_servers_own_clock() -> None:
    headers = {"retry-after": "Thu, 01 Jan 2026 00:01:00 GMT", "date": "Thu, 01 Jan 2026 00:00:50 GMT"}
    assert retry_after(headers, NOW) == 10.0


def test_no_header_is_none() -> None:
    assert retry_after({}) is None


@pytest.mark.parametrize("value", ["a\nb", "a\r\nSet-Cookie: x", "\x00", "ü", " padded", "padded\t"])
def test_values_that_http_cannot_carry_are_refused_unprinted(value: str) -> None:
    with pytest.raises(InvalidRequestError, match="'X-Test'") as caught:
        checked("X-Test", value)
    assert repr(value)[1:-1] not in str(caught.value)


def test_names_that_http_cannot_carry_are_refused() -> None:
    with pytest.raises(InvalidRequestError):
        checked("X Test:", "a")


def test_names_are_lowered() -> None:
    assert checked("X-Test", "a b") == ("x-test", "a b")


@pytest.mark.parametrize(("text", "seconds"), [("1500", 1.5), ("0", 0.0), ("-1", 0.0), (" 250.5 ", 0.2505)])
def test_milliseconds_are_told_by_a_header_of_their_own_and_win(text: str, seconds: float) -> None:
    assert retry_after({"retry-after-ms": text, "retry-after": "9"}, NOW) == seconds
    assert retry_after({"retry-after-ms": "soon", "retry-after": "9"}, NOW) == 9.0
