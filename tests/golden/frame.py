"""What a golden spec needs besides the feature that it shows: callers, a key, versions, one resource."""

import sys
from typing import Any

from authwright.authoring import Caller, Carrier, Credential, Endpoint, Example, Resource, Spec, Version
from authwright.authoring.place import Place

ANYONE = Caller("anyone", "Everybody.")
MEMBER = Caller("member", "Everybody with a key.")
BEARER = Carrier("bearer", "bearer", "Authorization")
KEY = Credential("key", "A key of the service.", (BEARER,))


def call(
    method: Any, name: str, path: str, response: Any = None, answer: Any = None, **more: Any
) -> Endpoint:
    """Return an operation without a body, open to everybody unless `more` says otherwise."""
    shown = Example("usual", "What usually happens.", request=more.pop("sent", None), response=answer)
    given = {
        "summary": f"Do {name}.",
        "callers": (ANYONE,),
        "examples": (shown,),
        "place": _caller(),
        **more,
    }
    return Endpoint(name=name, method=method, path=path, response=response, **given)


def get(name: str, path: str, response: Any, answer: Any, **more: Any) -> Endpoint:
    """Return an operation that reads."""
    return call("GET", name, path, response, answer, **{"place": _caller(), **more})


def post(
    name: str, path: str, request: Any, sent: Any, response: Any = None, answer: Any = None, **more: Any
) -> Endpoint:
    """Return an operation that writes."""
    given = {"request": request, "sent": sent, "place": _caller(), **more}
    return call("POST", name, path, response, answer, **given)


def api(module: str, about: str | None, *endpoints: Endpoint, versions: str = "1", **more: Any) -> Spec:
    """Return the spec of a module: its name and docstring say what it shows. Spaces part `versions`."""
    name = module.rpartition(".")[2].removesuffix("_spec")
    things = Resource(name="things", meaning="The things.", base_path="/api", endpoints=endpoints)
    given: dict[str, Any] = {
        "title": name.replace("_", " ").capitalize() + " API",
        "summary": (about or "").partition("\n")[0],
        "revision": "1.0.0",
        "versions": tuple(Version(one) for one in versions.split()),
        "resources": (things,),
        "callers": (ANYONE, MEMBER),
        "credentials": (KEY,),
        "place": _caller(),
        **more,
    }
    return Spec(name=name, **given)


def _caller() -> Place:
    """Return the line of a spec that calls the function which calls this one."""
    frame = sys._getframe(2)
    return Place(frame.f_code.co_filename, frame.f_lineno)
