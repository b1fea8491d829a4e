# Made by Authwright from the spec of Name clash resolved API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of all schemas: those that are right for all versions.

Each model is loaded when one of its functions is first used.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._models.account import (
        account_json_problems,
        account_problems,
        check_account,
        is_account,
        is_account_json,
        load_account,
    )
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.account": (
                "is_account",
                "account_problems",
                "check_account",
                "is_account_json",
                "account_json_problems",
                "load_account",
            ),
        },
    )

__all__ = [
    "account_json_problems",
    "account_problems",
    "check_account",
    "is_account",
    "is_account_json",
    "load_account",
]


def __dir__() -> "list[str]":
    return sorted(__all__)
