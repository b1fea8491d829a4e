# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: WorkspacePermissions."""

from __future__ import annotations

from .._runtime.model import Model


class WorkspacePermissions(Model):
    """Rights in the workspace: models, knowledge, prompts, tools and skills of one's own."""

    models: bool
    """Enter the models section of the workspace and make models of one's own there. Off by default."""

    knowledge: bool
    """Enter the knowledge section of the workspace and make collections there. Off by default."""

    prompts: bool
    """Enter the prompts section of the workspace and make prompts there. Off by default."""

    tools: bool
    """Enter the tools section of the workspace and make tools there: code that the server runs. Off by
    default.
    """

    skills: bool
    """Enter the skills section of the workspace and make skills there. Off by default."""

    models_import: bool
    """Load models from a file. Off by default."""

    models_export: bool
    """Save models to a file. Off by default."""

    models_hidden: bool | None = None
    """Deal with hidden models in the workspace. Off by default.

    Since server 0.12.
    """

    prompts_import: bool
    """Load prompts from a file. Off by default."""

    prompts_export: bool
    """Save prompts to a file. Off by default."""

    tools_import: bool
    """Load tools from a file. Off by default."""

    tools_export: bool
    """Save tools to a file. Off by default."""

    skills_import: bool
    """Load skills from a file. Off by default."""

    skills_export: bool
    """Save skills to a file. Off by default."""
