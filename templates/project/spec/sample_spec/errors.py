"""How calls fail. The name of a cause stays the same while servers change their texts."""

from authwright.authoring import At, Cause, Exactly, Template

WRONG_PASSWORD = Cause(
    name="wrong_password",
    status=401,
    detail=Exactly("Wrong password"),
    when="No member has this address and password.",
    remedy="Ask for the password again.",
    variants=(At("2", detail=Exactly("The address or the password is wrong.")),),
)
SIGNED_OUT = Cause(
    name="signed_out",
    status=401,
    detail=Exactly("Not signed in"),
    when="The call carries no token, or one whose session has ended.",
    remedy="Sign in.",
)
UNKNOWN_NOTE = Cause(
    name="unknown_note",
    status=404,
    detail=Template("There is no note {id}"),
    when="The member has no note of this number.",
)
