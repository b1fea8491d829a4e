"""Bodies of requests, checked in Flask. It is imported when a view is called."""

from ._details import details
from ._runtime import InvalidPayload

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Concatenate, ParamSpec, TypeVar

    Payload = TypeVar("Payload")
    Others = ParamSpec("Others")
    View = Callable[Concatenate[Payload, Others], Any]


def with_valid_body(
    load: "Callable[[bytes], Payload]",
) -> "Callable[[View[Payload, Others]], Callable[Others, Any]]":
    """Return a decorator for a view that takes the body as its first argument.

    A body that is not valid is answered with status 422 and `{"detail": [{pointer, code, message}, …]}`.
    """
    from functools import wraps

    def decorate(view: "View[Payload, Others]") -> "Callable[Others, Any]":
        @wraps(view)
        def checked(*args: "Others.args", **kwargs: "Others.kwargs") -> "Any":
            from flask import jsonify, request

            try:
                payload = load(request.get_data())
            except InvalidPayload as error:
                return jsonify(detail=details(error)), 422
            return view(payload, *args, **kwargs)

        return checked

    return decorate
