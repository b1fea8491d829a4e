# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: OAuthConfigResponse."""

from __future__ import annotations

from .oauth_config_values import OAuthConfigValues


class OAuthConfigResponse(OAuthConfigValues):
    """The settings for OAuth and OpenID Connect, and whether they last."""

    ENABLE_OAUTH_PERSISTENT_CONFIG: bool | None = None
    """What is written outlives a restart. Set by the environment; a write does not change it.

    Since server 0.11.
    """
