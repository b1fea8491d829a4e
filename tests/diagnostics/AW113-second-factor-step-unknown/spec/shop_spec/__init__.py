from typing import Literal

from authwright.authoring import (
    Caller,
    Endpoint,
    Example,
    Model,
    Resource,
    Secret,
    SecondFactor,
    Session,
    Spec,
    Tag,
    TaggedUnion,
    Verification,
    Version,
)

ANYONE = Caller("anyone", "Everybody.")


class SignedIn(Model):
    """A session."""

    token: Secret
    """The token."""


class Challenge(Model):
    """A sign-in that is not finished."""

    step: Literal["code"]
    """What comes next."""
    proof: Secret
    """Proves the first step."""


class SignIn(TaggedUnion[SignedIn | Challenge]):
    """What a sign-in gives."""

    tag = Tag("step", values={"code": Challenge}, absent=SignedIn)


class CodeForm(Model):
    """A code."""

    proof: Secret
    """The proof of the challenge."""
    code: Secret
    """The code."""


class Credentials(Model):
    """A name and a password."""

    name: str
    """The name."""
    password: Secret
    """The password."""


sign_in = Endpoint(
    name="sign_in",
    method="POST",
    path="/sign-in",
    summary="Sign in.",
    callers=(ANYONE,),
    request=Credentials,
    response=SignIn,
    session=Session("issues-own", token="token"),
    examples=(
        Example("usual", "A session.", request={"name": "ada", "password": "x"}, response={"token": "t"}),
    ),
)
give_code = Endpoint(
    name="give_code",
    method="POST",
    path="/code",
    summary="Give a code.",
    callers=(ANYONE,),
    request=CodeForm,
    response=SignedIn,
    session=Session("issues-own", token="token"),
    examples=(Example("usual", "A code.", request={"proof": "p", "code": "1"}, response={"token": "t"}),),
)

SPEC = Spec(
    name="shop",
    title="Shop",
    summary="Signing in.",
    revision="1.0.0",
    versions=(Version("1"),),
    resources=(
        Resource(name="auth", meaning="Signing in.", base_path="/api", endpoints=(sign_in, give_code)),
    ),
    callers=(ANYONE,),
    credentials=(),
    second_factor=SecondFactor(
        name="finish",
        meaning="Finish a sign-in.",
        result=SignIn,
        challenge=Challenge,
        step="step",
        token="proof",
        verification=Verification(step="push", endpoint=give_code),
    ),
)
