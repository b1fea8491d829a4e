"""From what a server says of itself to the module that is exact for it."""

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType
    from typing import Any

_NUMBERS = re.compile(r"v?([0-9]{1,9}(?:\.[0-9]{1,9})*)")


def module_for(
    reply: "Any", place: "str", expected: "str", package: "str", modules: "Mapping[str, str]"
) -> "ModuleType":
    """Return the module of the newest version that is not newer than the server's.

    The version stands at `place` in `reply`, names of members with slashes between them; `expected` says of
    which reply. `modules` has relative modules by versions such as `0.12`, the oldest first. Raises
    ValueError for an older server, for a reply without a version, and when one of `modules` has no numbers.
    """
    from importlib import import_module

    said = _found(reply, place)
    server = _numbers(said)
    if server is None:
        raise ValueError(f"no version of the server: expected {expected}")
    fitting = [module for version, module in modules.items() if _known(version) <= server]
    if not fitting:
        raise ValueError(f"the server {said} is older than {next(iter(modules), 'all versions')}")
    return import_module(fitting[-1], package)


def _found(reply: "Any", place: "str") -> "object":
    try:
        for name in place.removeprefix("/").split("/"):
            reply = reply[name]
    except (IndexError, KeyError, TypeError):
        return None
    return reply


def _known(version: "str") -> "tuple[int, ...]":
    numbers = _numbers(version)
    if numbers is None:
        raise ValueError(f"no server can be compared with version {version}: it has no numbers")
    return numbers


def _numbers(version: "object") -> "tuple[int, ...] | None":
    # The leading numbers without trailing zeros: a pre-release has what its release has.
    found = _NUMBERS.match(version.strip()) if isinstance(version, str) else None
    if found is None:
        return None
    numbers = [int(part) for part in found[1].split(".")]
    while len(numbers) > 1 and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)
