"""Operations that send nothing, that answer nothing, or neither: methods of all kinds."""

from authwright.authoring import Parameter
from tests.golden.frame import api, call

NUMBER = Parameter("number", "path", int, "Which one.")
FORCE = Parameter("force", "query", bool, "Whether or not it runs.", required=False)

SPEC = api(
    __name__,
    __doc__,
    call("GET", "ping", "/ping"),
    call("POST", "start", "/engine", bool, True),
    call("PUT", "reset", "/engine"),
    call("PATCH", "touch", "/engine/{number}", int, 3, parameters=(NUMBER,)),
    call("DELETE", "stop", "/engine", str | None, None, parameters=(FORCE,)),
)
