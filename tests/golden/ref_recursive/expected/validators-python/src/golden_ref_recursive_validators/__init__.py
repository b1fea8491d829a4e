# Made by Authwright from the spec of Ref recursive API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of the Ref recursive API: payloads as JSON has them, checked.

Each model is loaded when one of its functions is first used.
"""

from ._runtime import InvalidPayload, Rule, describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    from ._models.company import (
        check_company,
        company_json_problems,
        company_problems,
        is_company,
        is_company_json,
        load_company,
    )
    from ._models.folder import (
        check_folder,
        folder_json_problems,
        folder_problems,
        is_folder,
        is_folder_json,
        load_folder,
    )
    from ._models.person import (
        check_person,
        is_person,
        is_person_json,
        load_person,
        person_json_problems,
        person_problems,
    )
    from ._models.staff import (
        check_staff,
        is_staff,
        is_staff_json,
        load_staff,
        staff_json_problems,
        staff_problems,
    )
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.company": (
                "is_company",
                "company_problems",
                "check_company",
                "is_company_json",
                "company_json_problems",
                "load_company",
            ),
            "._models.folder": (
                "is_folder",
                "folder_problems",
                "check_folder",
                "is_folder_json",
                "folder_json_problems",
                "load_folder",
            ),
            "._models.person": (
                "is_person",
                "person_problems",
                "check_person",
                "is_person_json",
                "person_json_problems",
                "load_person",
            ),
            "._models.staff": (
                "is_staff",
                "staff_problems",
                "check_staff",
                "is_staff_json",
                "staff_json_problems",
                "load_staff",
            ),
        },
    )

__all__ = [
    "InvalidPayload",
    "Rule",
    "check_company",
    "check_folder",
    "check_person",
    "check_staff",
    "company_json_problems",
    "company_problems",
    "describe",
    "folder_json_problems",
    "folder_problems",
    "for_server",
    "is_company",
    "is_company_json",
    "is_folder",
    "is_folder_json",
    "is_person",
    "is_person_json",
    "is_staff",
    "is_staff_json",
    "load_company",
    "load_folder",
    "load_person",
    "load_staff",
    "person_json_problems",
    "person_problems",
    "staff_json_problems",
    "staff_problems",
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
