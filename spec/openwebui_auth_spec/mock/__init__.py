"""What the operations of this API do beyond their contract: for `authwright mock`."""

from openwebui_auth_spec.mock import (
    administration,
    commands,
    directory,
    identity,
    keys,
    mfa,
    oauth,
    own_account,
    refusals,
    server,
    signing_in,
)
from openwebui_auth_spec.mock.registry import BEHAVIOURS

__all__ = [
    "BEHAVIOURS",
    "administration",
    "commands",
    "directory",
    "identity",
    "keys",
    "mfa",
    "oauth",
    "own_account",
    "refusals",
    "server",
    "signing_in",
]
