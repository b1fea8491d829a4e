# Made by Authwright from the spec of Gates API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""What of requests only some server versions understand, a constant a model."""

from __future__ import annotations

from typing import Final

from .._runtime.gates import Gates

POST_FORM: Final[Gates] = Gates(members={"language": Gates(since="2"), "sticker": Gates(until="2")})
"""What of `PostForm` only some servers understand."""
