"""An API in which names and texts that have broken code generators stand wherever a client has any."""

from dataclasses import replace
from typing import Final

from authwright.ir import (
    Api,
    CallerLevel,
    Cookie,
    CredentialKind,
    Detail,
    ErrorCase,
    Example,
    Lifetime,
    Literal,
    Note,
    Operation,
    Parameter,
    Ref,
    RequestBody,
    Resource,
    SecurityScheme,
    SessionEffect,
)
from tests.support import library as lib
from tests.support.hostile import NAMES
from tests.support.hostile_library import SPEAKABLE

WIRE: Final = tuple(dict.fromkeys([*NAMES, "__proto__", "constructor"]))
"""Names of members and parameters."""
LIKE_CODE: Final = (" filled(", " gates.x ", " causes.x ", ": hiding(", "/* @__PURE__ */ lifetime(", " Fit(")
"""Parts of paths that are written like what a generator itself writes."""
_NEW: Final = Lifetime(since="2")


def hostile_operations() -> Api:
    """Return an API with a resource for each text, whose one operation has it in all places."""
    bag = lib.record(
        "Bag",
        *(lib.optional(name, lib.TEXT, secret=True, lifetime=_NEW) for name in WIRE),
        used_in_requests=True,
        used_in_responses=True,
    )
    made = lib.library(
        (bag,),
        (),
        title=SPEAKABLE[0],
        summary=" ".join(SPEAKABLE),
        schemes=(SecurityScheme(SPEAKABLE[0], "cookie", SPEAKABLE[1]),),
        credentials=(CredentialKind("key", SPEAKABLE[0], (SPEAKABLE[0],)),),
        callers=tuple(CallerLevel(text, text) for text in SPEAKABLE),
        error_member=SPEAKABLE[3],
        version_probe=None,
    )
    resources = [_resource(number, text) for number, text in enumerate(SPEAKABLE)]
    return replace(made, resources=(*resources, *(_like_code(*one) for one in enumerate(LIKE_CODE))))


def _resource(number: int, text: str) -> Resource:
    resource = f"r{number} {text}"
    return Resource(resource, text, (replace(_operation(number, text), resource=resource),))


def _like_code(number: int, text: str) -> Resource:
    path = f"/{text}"
    return Resource(f"code{number}", "", (lib.operation("get", "GET", path, None, resource=f"code{number}"),))


def _operation(number: int, text: str) -> Operation:
    name = WIRE[number % len(WIRE)]
    values = Literal(("up", text), lifetimes=(Lifetime(), _NEW))
    parameters = (
        Parameter(f"p{number} {name}", "path", lib.TEXT, True, text, number % 2 == 0, text),
        Parameter(f"q{number} {text}", "query", values, number % 2 == 0, text, instead=text, deprecated=True),
        Parameter(f"h{number} {name}", "header", lib.TEXT, False, text, example=text, lifetime=_NEW),
        Parameter(name, "query", lib.TEXT, False, text),
    )
    details = (Detail("template", f"{text}{{x}}"), Detail("literal", text), Detail("shape", type=Ref("Bag")))
    return lib.operation(
        f"o{number} {text}",
        "POST",
        f"/{text}/{{p{number} {name}}}",
        Ref("Bag"),
        summary=text,
        doc=text,
        parameters=parameters,
        body=RequestBody(Ref("Bag")),
        errors=(ErrorCase(f"c{number} {text}", 400, details, text),),
        notes=(Note("behaviour", text),),
        session=SessionEffect("issues-own", name, text, True),
        cookies=(Cookie(text, "reads"),),
        callers=(text,),
        examples=(Example(text, text, request={name: text}),),
        deprecated=True,
        instead=text,
    )
