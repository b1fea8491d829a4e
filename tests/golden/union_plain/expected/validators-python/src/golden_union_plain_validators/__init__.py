# Made by Authwright from the spec of Union plain API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of the Union plain API: payloads as JSON has them, checked.

Each model is loaded when one of its functions is first used.
"""

from ._runtime import InvalidPayload, Rule, describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    from ._models.author import (
        author_json_problems,
        author_problems,
        check_author,
        is_author,
        is_author_json,
        load_author,
    )
    from ._models.creator import (
        check_creator,
        creator_json_problems,
        creator_problems,
        is_creator,
        is_creator_json,
        load_creator,
    )
    from ._models.person import (
        check_person,
        is_person,
        is_person_json,
        load_person,
        person_json_problems,
        person_problems,
    )
    from ._models.robot import (
        check_robot,
        is_robot,
        is_robot_json,
        load_robot,
        robot_json_problems,
        robot_problems,
    )
    from ._models.work import check_work, is_work, is_work_json, load_work, work_json_problems, work_problems
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.author": (
                "is_author",
                "author_problems",
                "check_author",
                "is_author_json",
                "author_json_problems",
                "load_author",
            ),
            "._models.creator": (
                "is_creator",
                "creator_problems",
                "check_creator",
                "is_creator_json",
                "creator_json_problems",
                "load_creator",
            ),
            "._models.person": (
                "is_person",
                "person_problems",
                "check_person",
                "is_person_json",
                "person_json_problems",
                "load_person",
            ),
            "._models.robot": (
                "is_robot",
                "robot_problems",
                "check_robot",
                "is_robot_json",
                "robot_json_problems",
                "load_robot",
            ),
            "._models.work": (
                "is_work",
                "work_problems",
                "check_work",
                "is_work_json",
                "work_json_problems",
                "load_work",
            ),
        },
    )

__all__ = [
    "InvalidPayload",
    "Rule",
    "author_json_problems",
    "author_problems",
    "check_author",
    "check_creator",
    "check_person",
    "check_robot",
    "check_work",
    "creator_json_problems",
    "creator_problems",
    "describe",
    "for_server",
    "is_author",
    "is_author_json",
    "is_creator",
    "is_creator_json",
    "is_person",
    "is_person_json",
    "is_robot",
    "is_robot_json",
    "is_work",
    "is_work_json",
    "load_author",
    "load_creator",
    "load_person",
    "load_robot",
    "load_work",
    "person_json_problems",
    "person_problems",
    "robot_json_problems",
    "robot_problems",
    "work_json_problems",
    "work_problems",
]


def for_server(reply: "object") -> "ModuleType":
    """Return the module with the functions that are exact for a server, by an object with the version of the
    server as `version`.

    A server newer than all that are known gets the newest. Raises ValueError for an older one, and for a
    reply without a version.
    """
    from ._servers import module_for

    return module_for(
        reply,
        "version",
        'an object with the version of the server as "version"',
        __name__,
        {
            "1": ".v1",
        },
    )


def __dir__() -> "list[str]":
    return sorted(__all__)
