"""Bodies of requests, checked in FastAPI and Starlette. It is imported when a function is called."""

from ._details import details
from ._runtime import InvalidPayload

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Any, TypeVar

    from starlette.requests import Request
    from starlette.responses import Response

    Payload = TypeVar("Payload")
    Load = Callable[[bytes], Payload]
    Endpoint = Callable[[Request], Awaitable[Response]]


def valid_body(load: "Load[Payload]") -> "Callable[[Request], Awaitable[Payload]]":
    """Return a dependency of FastAPI that gives the body: `Depends(valid_body(load_signin_form))`.

    A body that is not valid is answered with status 422 and `{"detail": [{pointer, code, message}, …]}`.
    """
    from starlette.exceptions import HTTPException
    from starlette.requests import Request

    async def body(request: Request) -> "Any":
        try:
            return load(await request.body())
        except InvalidPayload as error:
            # FastAPI answers with any JSON as detail.
            detail: "Any" = details(error)
            raise HTTPException(422, detail) from None

    return body


def with_valid_body(
    load: "Load[Payload]",
) -> "Callable[[Callable[[Request, Payload], Awaitable[Response]]], Endpoint]":
    """Return a decorator for an endpoint of Starlette that takes the body after the request.

    A body that is not valid is answered with status 422 and `{"detail": [{pointer, code, message}, …]}`.
    """
    from functools import wraps

    from starlette.responses import JSONResponse

    def decorate(endpoint: "Callable[[Request, Payload], Awaitable[Response]]") -> "Endpoint":
        @wraps(endpoint)
        async def checked(request: "Request") -> "Response":
            try:
                payload = load(await request.body())
            except InvalidPayload as error:
                return JSONResponse({"detail": details(error)}, 422)
            return await endpoint(request, payload)

        return checked

    return decorate
