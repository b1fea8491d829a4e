"""Reading credentials and parameters where the spec says that they travel."""

from collections.abc import Callable, Mapping

from authwright.ir import Api, Operation, Parameter
from authwright.mock.behaviour import Call, Carried
from authwright.mock.messages import Request


def carried(api: Api, operation: Operation, request: Request) -> list[Carried]:
    """Return the credentials that came in, in order of precedence."""
    read: Mapping[str, Callable[[str], str | None]] = {
        "bearer": lambda key: _scheme_less(request.headers.get(key.lower(), "")),
        "cookie": request.cookies.get,
        "header": lambda key: request.headers.get(key.lower()),
    }
    found = ((name, read[kind](key)) for name, kind, key in _carriers(api, operation))
    return [Carried(name, value) for name, value in found if value]


def texts_of(call: Call, parameter: Parameter) -> tuple[str, ...]:
    """Return the texts that came in for a query, header or cookie parameter."""
    name, request = parameter.name, call.request
    if parameter.place == "query":
        return request.query.get(name, ())
    value = request.cookies.get(name) if parameter.place == "cookie" else request.headers.get(name.lower())
    return () if value is None else (value,)


def _carriers(api: Api, operation: Operation) -> list[tuple[str, str, str]]:
    """Return name, kind and key of the carriers of an operation's credentials, in order of precedence."""
    schemes = {one.name: one for one in api.schemes}
    kinds = {one.name: one for one in api.credentials}
    names = [scheme for kind in operation.credentials if kind in kinds for scheme in kinds[kind].schemes]
    return [(name, schemes[name].kind, schemes[name].key) for name in dict.fromkeys(names) if name in schemes]


def _scheme_less(text: str) -> str | None:
    """Return the value of an Authorization header without its scheme."""
    return text.partition(" ")[2].strip() or None
