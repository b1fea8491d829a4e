# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: ValidationProblem."""

from __future__ import annotations

from pydantic import JsonValue

from .._runtime.model import Model, SecretOf


class ValidationProblem(Model):
    """One fault that the server found in a request, as 0.10 and 0.11 report it.

    Until server 0.12.
    """

    type: str
    """Code of the fault, such as `missing`, `string_type`, `value_error`, `json_invalid`."""

    loc: list[str | int]
    """Path to the fault, from `body` on; for unparseable JSON the second step is a character offset."""

    msg: str
    """The fault in a sentence."""

    input: SecretOf[JsonValue]
    """What was sent at that place.

    Echoes what was sent; where a field is missing, all of the body with its passwords.
    """

    ctx: dict[str, JsonValue] | None = None
    """Values that the sentence was made of; `ctx.error` is an empty object for a refused image URL."""
