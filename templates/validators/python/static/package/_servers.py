"""From what a server says of itself to the module that is exact for it."""

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType
    from typing import Any

_VERSION = re.compile(r"v?(\d{1,6})\.(\d{1,6})(?![\d])")


def module_for(config: "Any", package: "str", modules: "Mapping[str, str]") -> "ModuleType":
    """Return the module of the newest version that is not newer than the server's.

    `modules` has relative modules by versions such as `0.12`, the oldest first. Raises ValueError for an
    older server, and when `config` is no object with a text `version` in it.
    """
    from importlib import import_module

    try:
        said: "object" = config["version"]
    except (IndexError, KeyError, TypeError):
        said = None
    server = _numbers(said)
    if server is None:
        raise ValueError('no version of the server: expected what GET /api/config answers, with a "version"')
    fitting = [name for name in modules if (_numbers(name) or server) <= server]
    if not fitting:
        raise ValueError(f"the server {said} is older than {next(iter(modules), 'all versions')}")
    return import_module(modules[fitting[-1]], package)


def _numbers(version: "object") -> "tuple[int, int] | None":
    found = _VERSION.match(version) if isinstance(version, str) else None
    return (int(found[1]), int(found[2])) if found else None
