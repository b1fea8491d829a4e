"""Parameters of paths: texts, numbers, listed values, and one that may hold slashes."""

from typing import Literal

from authwright.authoring import Parameter
from tests.golden.frame import api, call, get, post

USER = Parameter("user_id", "path", str, "Whose.", example="ada")
NUMBER = Parameter("number", "path", int, "Which one.", example=7)
KIND = Parameter("kind", "path", Literal["draft", "final"], "In which state.")
PATH = Parameter("path", "path", str, "Where it lies.", multi_segment=True, example="a/b.txt")

SPEC = api(
    __name__,
    __doc__,
    get("get_letter", "/users/{user_id}/letters/{number}", str, "Dear", parameters=(USER, NUMBER)),
    get("get_by_kind", "/letters/{kind}.txt", str, "Dear", parameters=(KIND,)),
    get("get_raw", "/files/{path}/raw", str, "Dear", parameters=(PATH,)),
    post("rename", "/files/{path}", str, "b.txt", parameters=(PATH,)),
    call("DELETE", "remove", "/files/{path}", parameters=(PATH,)),
)
