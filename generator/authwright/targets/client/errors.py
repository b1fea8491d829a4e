"""What the client's runtime knows of errors, as data for docs and re-exports; a test compares the two."""

from typing import Final

STATUS_ERRORS: Final = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    405: "MethodNotAllowedError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    500: "InternalServerError",
    503: "ServiceUnavailableError",
}
"""Status to the class of its error."""

ERRORS: Final = (
    "ApiError",
    "InvalidRequestError",
    "ApiConnectionError",
    "ApiTimeoutError",
    "ApiStatusError",
    *STATUS_ERRORS.values(),
    "ServerError",
    "UnexpectedResponseError",
    "UnsupportedByServer",
)
"""Every class of the tree."""


def status_error(status: int) -> str:
    """Return the class of the error that an answer with `status` raises."""
    return STATUS_ERRORS.get(status, "ServerError" if 500 <= status <= 599 else "ApiStatusError")
