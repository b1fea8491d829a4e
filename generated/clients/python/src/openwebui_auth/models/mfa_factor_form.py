# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: MfaFactorForm."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model, Secret


class MfaFactorForm(Model):
    """A second factor.

    Since server 0.12.
    """

    code: Annotated[Secret, Field(min_length=1, max_length=128)]
    """Six digits of the authenticator, or a recovery code; blanks around it do not matter. A code of the step
    before or after the present one passes, but no step passes twice.

    The server refuses unknown members in this form with 422.
    """

    recovery: bool | None = None
    """Whether `code` is a recovery code, in any case. It is spent by the use.

    Left out, it becomes `false`.
    """
