"""The names of packages on their registry, and their versions."""

import re
from typing import Final

from authwright.config import Config

_NOT_NPM: Final = re.compile(r"[^a-z0-9._-]+")
_PLACES: Final = 3
_REVISION: Final = re.compile(
    r"(?P<numbers>\d{1,9}(\.\d{1,9})*)(?P<early>(?:(?:a|b|rc)\d{1,9})?)"
    r"(?:\.post(?P<late>\d{1,9}))?(?P<dev>(?:\.dev\d{1,9})?)"
)
_EARLY: Final = re.compile(r"([a-z]+)(\d+)")
_MARKS: Final = {"a": "alpha", "b": "beta"}
_SEMVER: Final = re.compile(
    r"(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?"
)


def client_package(config: Config) -> str:
    """Return the name of the client's package: what the project says, else the one in the other language."""
    names = config.package_names
    base = names.get("python", config.spec_name).lower()
    return names.get("typescript", _NOT_NPM.sub("-", base).strip("-._"))


def validators_package(config: Config) -> str:
    """Return the name of the validators' package, that of the client's with a word more unless given."""
    return config.package_names.get("typescript-validators", f"{client_package(config)}-validators")


def package_version(revision: str) -> str | None:
    """Return a spec's revision as npm has versions, None where it cannot be one.

    Numbers that are missing are zeros; marks such as `rc1`, `.dev2` or `.post3` are written as npm has them.
    """
    found = _REVISION.fullmatch(revision)
    if found is None:
        return revision if _SEMVER.fullmatch(revision) else None
    numbers = [str(int(one)) for one in found["numbers"].split(".")]
    if len(numbers) > _PLACES:
        return None
    early = [
        f"{_MARKS.get(mark, mark)}.{int(number)}"
        for mark, number in _EARLY.findall(found["early"] + found["dev"])
    ]
    late = f"+post.{int(found['late'])}" if found["late"] else ""
    return ".".join([*numbers, "0", "0"][:_PLACES]) + (f"-{'.'.join(early)}" if early else "") + late
