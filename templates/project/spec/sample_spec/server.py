"""How a client learns which version it talks to, before it sends what an older server would ignore."""

from authwright.authoring import Endpoint, Example, Model, VersionProbe
from sample_spec.callers import ANYONE


class ServerVersion(Model):
    """What a server says of itself."""

    version: str
    """Its release, such as `2.1`."""


get_version = Endpoint(
    name="get_version",
    method="GET",
    path="/version",
    summary="Say which version the server has.",
    callers=(ANYONE,),
    response=ServerVersion,
    examples=(Example("version", "A server of today.", response={"version": "2.1"}),),
)

VERSION_PROBE = VersionProbe(get_version, "version")
