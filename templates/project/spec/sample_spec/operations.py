"""The operations: who may call them, what they take and give, how they fail, what they change."""

from authwright.authoring import Endpoint, Example, Parameter, Session
from sample_spec.callers import ANYONE, MEMBER, SESSION
from sample_spec.errors import SIGNED_OUT, UNKNOWN_NOTE, WRONG_PASSWORD
from sample_spec.models import Note, SignedIn, SignInForm

_WRITTEN = {"title": "Tea", "text": "Two boxes.", "due": "2030-05-01"}
_KEPT = {"id": 7, **_WRITTEN}
_PINNED = {"pinned": True}

sign_in = Endpoint(
    name="sign_in",
    method="POST",
    path="",
    summary="Begin a session.",
    callers=(ANYONE,),
    request=SignInForm,
    response=SignedIn,
    errors=(WRONG_PASSWORD,),
    session=Session("issues-own", token="token"),
    examples=(
        Example(
            "ada",
            "Ada signs in.",
            request={"email": "ada@example.com", "password": "not-a-real-password"},
            response={"token": "not-a-real-token", "name": "Ada"},
        ),
    ),
)

sign_out = Endpoint(
    name="sign_out",
    method="DELETE",
    path="",
    summary="End the caller's session.",
    callers=(MEMBER,),
    credentials=(SESSION,),
    response=bool,
    response_about="True: the token is good for nothing any more.",
    errors=(SIGNED_OUT,),
    session=Session("ends-own"),
    examples=(Example("done", "The session has ended.", response=True),),
)

add_note = Endpoint(
    name="add_note",
    method="POST",
    path="",
    summary="Write a note down.",
    callers=(MEMBER,),
    credentials=(SESSION,),
    request=Note,
    response=Note,
    errors=(SIGNED_OUT,),
    examples=(
        Example("dated", "A note with a date.", request=_WRITTEN, response=_KEPT, until="2"),
        Example("pinned", "A note on top.", request=_WRITTEN | _PINNED, response=_KEPT | _PINNED, since="2"),
    ),
)

get_note = Endpoint(
    name="get_note",
    method="GET",
    path="/{id}",
    summary="Read a note.",
    callers=(MEMBER,),
    credentials=(SESSION,),
    parameters=(Parameter("id", "path", int, "The note's number.", example=7),),
    response=Note,
    errors=(SIGNED_OUT, UNKNOWN_NOTE),
    examples=(
        Example("dated", "A note with a date.", response=_KEPT, until="2"),
        Example("pinned", "A note on top.", response=_KEPT | _PINNED, since="2"),
    ),
)
