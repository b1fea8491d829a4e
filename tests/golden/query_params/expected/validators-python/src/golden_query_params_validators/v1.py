# Made by Authwright from the spec of Query params API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of all schemas: those that are exact for version 1.

Each model is loaded when one of its functions is first used.
"""

__all__: "list[str]" = []


def __dir__() -> "list[str]":
    return sorted(__all__)
