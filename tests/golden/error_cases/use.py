"""Each failure is told by its cause, whatever its text."""

from golden_error_cases import (
    ApiStatusError,
    Golden,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
)

from tests.golden.server import Answer, Server


def failure(status: int, detail: object, headers: dict[str, str] | None = None) -> ApiStatusError:
    """Return the error that an answer becomes."""
    server = Server(Answer(status, {"detail": detail}, headers or {}))
    with Golden("http://server", transport=server.transport) as client:
        try:
            client.things.get_thing(options={"retries": 0})
        except ApiStatusError as error:
            return error
    raise AssertionError("nothing was raised")


def a_cause_is_told_by_its_text() -> None:
    assert isinstance(failure(404, "No such thing"), NotFoundError)
    assert failure(404, "No such thing").cause == "unknown_thing"
    assert failure(404, "No such page").cause == "unknown_page"
    assert failure(404, "No such luck").cause is None


def both_versions_texts_are_one_cause() -> None:
    assert [failure(410, text).cause for text in ("Gone", "It is gone")] == ["gone", "gone"]


def templates_shapes_and_free_texts_are_told() -> None:
    late = failure(429, "Try again in 3 s")
    assert isinstance(late, RateLimitError)
    assert late.cause == "too_many"
    wrong = failure(422, [{"member": "name"}])
    assert isinstance(wrong, UnprocessableEntityError)
    assert wrong.cause == "invalid"
    closed = failure(403, "We are on holiday")
    assert isinstance(closed, PermissionDeniedError)
    assert (closed.cause, closed.detail) == ("closed", "We are on holiday")
    assert isinstance(failure(500, "?"), InternalServerError)
