# Models as TypedDicts: types for plain JSON objects, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-typeddict

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class Envelope(TypedDict):
    kind: Literal["message"]
    version: Literal[2]
    final: Literal[True]
    nothing: None
    limit: Literal[0, 10, "none"]
    quoted: Literal["it's", 'say "hi"', "back\\slash", "two\nlines"]
    hint: NotRequired[Literal["later"]]
