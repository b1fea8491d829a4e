# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: ApiKey."""

from __future__ import annotations

from .._runtime.model import Model, Secret


class ApiKey(Model):
    """An API key, in full."""

    api_key: Secret
    """The key: `sk-` and 32 hexadecimal digits."""
