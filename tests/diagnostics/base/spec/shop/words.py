"""What all cases share: who calls, how calls are refused, and the ends of operations that matter little."""

from typing import Any

from authwright.authoring import (
    Caller,
    Carrier,
    Cause,
    Credential,
    Endpoint,
    Exactly,
    Example,
    Model,
    VersionProbe,
)

ANYONE = Caller("anyone", "Everybody who finds the shop.")
STAFF = Caller("staff", "Those who work in the shop.")
KEY = Credential("key", "A key of the shop.", (Carrier("bearer", "bearer", "Authorization"),))
_NO_KEY = Cause(name="no_key", status=401, detail=Exactly("No key"), when="The call carries no key.")

READ: dict[str, Any] = {"method": "GET", "path": "/order", "summary": "Show an order.", "callers": (ANYONE,)}
WRITE: dict[str, Any] = {
    "method": "POST",
    "path": "/order",
    "summary": "Take what somebody wants.",
    "callers": (ANYONE,),
}
BY_STAFF: dict[str, Any] = {"callers": (STAFF,), "credentials": (KEY,), "errors": (_NO_KEY,)}


class Release(Model):
    """What the shop runs."""

    release: str
    """Such as `2.0.1`."""


get_release = Endpoint(
    name="get_release",
    **READ | {"path": "/release", "summary": "Say what the shop runs."},
    response=Release,
    examples=(Example("2", "A release of version 2.", response={"release": "2.0.1"}),),
)
PROBE = VersionProbe(get_release, "release")
