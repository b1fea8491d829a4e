"""The spec of the Sample API: `SPEC` is what Authwright reads."""

from authwright.authoring import Resource, Spec, Version
from sample_spec.callers import ANYONE, MEMBER, SESSION
from sample_spec.operations import add_note, get_note, sign_in, sign_out
from sample_spec.server import VERSION_PROBE, get_version

ACCOUNT = Resource(
    name="account",
    meaning="Signing in and out.",
    base_path="/api/session",
    endpoints=(sign_in, sign_out),
)
NOTES = Resource(
    name="notes",
    meaning="The notes of the member who is signed in.",
    base_path="/api/notes",
    endpoints=(add_note, get_note),
)
SERVER = Resource(name="server", meaning="The server itself.", base_path="/api", endpoints=(get_version,))

SPEC = Spec(
    name="sample",
    title="Sample API",
    summary="Keeps the notes of its members.",
    revision="0.1.0",
    versions=(Version("1"), Version("2")),
    resources=(ACCOUNT, NOTES, SERVER),
    callers=(ANYONE, MEMBER),
    credentials=(SESSION,),
    version_probe=VERSION_PROBE,
)

__all__ = ["SPEC"]
