# Made by Authwright from the spec of Error cases API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of all schemas: those that are right for all versions.

Each model is loaded when one of its functions is first used.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._models.problem import (
        check_problem,
        is_problem,
        is_problem_json,
        load_problem,
        problem_json_problems,
        problem_problems,
    )
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.problem": (
                "is_problem",
                "problem_problems",
                "check_problem",
                "is_problem_json",
                "problem_json_problems",
                "load_problem",
            ),
        },
    )

__all__ = [
    "check_problem",
    "is_problem",
    "is_problem_json",
    "load_problem",
    "problem_json_problems",
    "problem_problems",
]


def __dir__() -> "list[str]":
    return sorted(__all__)
