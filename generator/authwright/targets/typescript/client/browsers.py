"""What a browser's page cannot do of an operation, as documentation says it."""

from collections.abc import Iterator
from typing import Final

from authwright.ir import Api, Operation

# Headers that the runtime refuses there; others that are not the page's to set, browsers leave out.
_REFUSED: Final = frozenset({"cookie", "origin"})
_OWN: Final = frozenset(
    name
    for line in (
        "accept-charset accept-encoding access-control-request-headers access-control-request-method",
        "connection content-length date dnt expect host keep-alive referer set-cookie te trailer",
        "transfer-encoding upgrade user-agent via",
    )
    for name in line.split()
)
_OWN_PREFIXES: Final = ("proxy-", "sec-")


def browser_notes(operation: Operation, api: Api) -> list[str]:
    """Return the paragraph on what cannot be done in a browser; nothing where all can be done."""
    said = [*_cookies(operation), *_headers(operation), *_credentials(operation, api)]
    return [f"In browsers: {' '.join(said)}"] if said else []


def _cookies(operation: Operation) -> Iterator[str]:
    names = [f"`{one.name}`" for one in operation.cookies if one.action == "reads"]
    if names:
        yield (
            f"the server reads {'the cookie' if len(names) == 1 else 'the cookies'} {' and '.join(names)}, "
            "which no page can set: a browser sends its own, and only when the client was made with "
            "`credentials` that say so."
        )


def _headers(operation: Operation) -> Iterator[str]:
    for one in operation.parameters:
        name = one.name.lower()
        if one.place != "header":
            continue
        if name in _REFUSED:
            yield f"no page can set the header `{one.name}`: to give it is an InvalidRequestError."
        elif name in _OWN or name.startswith(_OWN_PREFIXES):
            yield f"no page can set the header `{one.name}`: what is given for it is left out."


def _credentials(operation: Operation, api: Api) -> Iterator[str]:
    schemes = {one.name: one.kind for one in api.schemes}
    kinds = [one for one in api.credentials if one.name in operation.credentials]
    travels = {schemes[name] for kind in kinds for name in kind.schemes if name in schemes}
    if travels == {"cookie"}:
        yield "the credential travels in a cookie, which no page can set."
