# Made by Authwright from the spec of Bearer API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of all schemas: those that are right for all versions.

Each model is loaded when one of its functions is first used.
"""

__all__: "list[str]" = []


def __dir__() -> "list[str]":
    return sorted(__all__)
