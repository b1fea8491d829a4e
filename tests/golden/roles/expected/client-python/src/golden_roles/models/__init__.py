# Made by Authwright from the spec of Roles API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""What the API takes and gives.

Each model is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .limits import Limits as Limits
    from .limits_input import LimitsInput as LimitsInput
    from .settings import Settings as Settings
    from .settings_input import SettingsInput as SettingsInput
else:
    from .._runtime.lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "Limits": ".limits",
            "LimitsInput": ".limits_input",
            "Settings": ".settings",
            "SettingsInput": ".settings_input",
        },
    )

__all__ = [
    "Limits",
    "LimitsInput",
    "Settings",
    "SettingsInput",
]


def __dir__() -> list[str]:
    return sorted(__all__)
