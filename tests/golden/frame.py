"""What a golden spec needs besides the feature that it shows: callers, a key, versions, one resource."""

from typing import Any

from authwright.authoring import Caller, Carrier, Credential, Endpoint, Example, Resource, Spec, Version

ANYONE = Caller("anyone", "Everybody.")
MEMBER = Caller("member", "Everybody with a key.")
BEARER = Carrier("bearer", "bearer", "Authorization")
KEY = Credential("key", "A key of the service.", (BEARER,))


def get(name: str, path: str, response: Any, example: Any, **more: Any) -> Endpoint:
    """Return an operation that reads, open to everybody unless `more` says otherwise."""
    shown = (Example("usual", "What usually comes.", response=example),)
    given = {"summary": "Return what is asked for.", "callers": (ANYONE,), "examples": shown, **more}
    return Endpoint(name=name, method="GET", path=path, response=response, **given)


def post(
    name: str, path: str, request: Any, example: Any, response: Any = None, answer: Any = None, **more: Any
) -> Endpoint:
    """Return an operation that writes, open to everybody unless `more` says otherwise."""
    shown = (Example("usual", "What is usually sent.", request=example, response=answer),)
    given = {"summary": "Take what is given.", "callers": (ANYONE,), "examples": shown, **more}
    return Endpoint(name=name, method="POST", path=path, request=request, response=response, **given)


def api(module: str, about: str | None, *endpoints: Endpoint, versions: str = "1", **more: Any) -> Spec:
    """Return the spec of a module: its name and docstring say what it shows. `versions` are apart by spaces."""
    name = module.rpartition(".")[2].removesuffix("_spec")
    things = Resource(name="things", meaning="The things.", base_path="/api", endpoints=endpoints)
    given: dict[str, Any] = {
        "title": name.replace("_", " ").capitalize(),
        "summary": (about or "").partition("\n")[0],
        "revision": "1.0.0",
        "versions": tuple(Version(one) for one in versions.split()),
        "resources": (things,),
        "callers": (ANYONE, MEMBER),
        "credentials": (KEY,),
        **more,
    }
    return Spec(name=name, **given)
