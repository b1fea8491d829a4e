# Made by Authwright from the spec of Ref recursive API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of all schemas: those that are exact for version 1.

Each model is loaded when one of its functions is first used.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
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
    "check_company",
    "check_folder",
    "check_person",
    "check_staff",
    "company_json_problems",
    "company_problems",
    "folder_json_problems",
    "folder_problems",
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


def __dir__() -> "list[str]":
    return sorted(__all__)
