"""The spec of the Sample API: `SPEC` is what Authwright reads."""

from authwright.authoring import Resource, Spec, Version
from sample_spec.callers import ANYONE, MEMBER, SESSION
from sample_spec.operations import add_note, get_note, sign_in, sign_out

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

SPEC = Spec(
    name="sample",
    title="Sample API",
    summary="Keeps the notes of its members.",
    revision="0.1.0",
    versions=(Version("1"), Version("2")),
    resources=(ACCOUNT, NOTES),
    callers=(ANYONE, MEMBER),
    credentials=(SESSION,),
)

__all__ = ["SPEC"]
