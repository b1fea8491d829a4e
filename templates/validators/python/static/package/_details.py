"""Problems as the `detail` of an answer with status 422. No part of the payload is in it."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._runtime import InvalidPayload


def details(error: "InvalidPayload") -> "list[dict[str, str]]":
    """Return each problem as an object with `pointer`, `code` and `message`."""
    return [
        {"pointer": pointer, "code": rule.code, "message": rule.message} for pointer, rule in error.problems
    ]
