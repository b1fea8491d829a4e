"""Obtain JSON-Schema-Test-Suite: it lies in the source distribution of `jsonschema`, in the folder `json/`.

pip fetches the distribution from wherever it is set up to fetch from, checks it against the hash in
`requirements/suite.txt`, and asks its build backend for the metadata. `unbuilt/` stands in for that backend,
so that nothing is built, nothing else is fetched and no code of the distribution runs.

Run `python -m tests.conformance.suite.obtain` ahead of the tests; it does nothing when the suite is there.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Final

from tests.support.project import ROOT

REQUIREMENTS: Final = ROOT / "requirements" / "suite.txt"
HINT: Final = "run `python -m tests.conformance.suite.obtain` (`make test` does)"

_CACHE: Final = ROOT / ".authwright"
_BACKEND: Final = Path(__file__).with_name("unbuilt")
_PROJECT: Final = "jsonschema"


class SuiteError(RuntimeError):
    """The suite is not there or could not be obtained; the message says why and what to do."""


def suite_folder() -> Path:
    """Return the unpacked suite. Raises SuiteError when it has not been obtained."""
    folder = _destination()
    if not folder.is_dir():
        raise SuiteError(f"JSON-Schema-Test-Suite is not in {folder.relative_to(ROOT)}: {HINT}")
    return folder


def obtain() -> Path:
    """Fetch and unpack the suite unless it is there, and return its folder.

    Raises:
        SuiteError: pip failed, or what it fetched does not hold the suite.
    """
    folder = _destination()
    if folder.is_dir():
        return folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    ignore = _CACHE / ".gitignore"
    if not ignore.exists():
        ignore.write_text("# A cache, safe to delete.\n*\n", encoding="utf-8")
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix="unpacking-") as scratch:
        unpacked = _unpack(_download(Path(scratch)), Path(scratch) / "unpacked")
        _put(unpacked, folder)
    return folder


def version() -> str:
    """Return the release of `jsonschema` that is locked."""
    for line in REQUIREMENTS.read_text(encoding="utf-8").splitlines():
        name, _, rest = line.partition("==")
        if name == _PROJECT:
            return rest.split()[0]
    raise SuiteError(f"{REQUIREMENTS.relative_to(ROOT)} has no line {_PROJECT}==VERSION")


def _destination() -> Path:
    return _CACHE / "suite" / version()


def _download(scratch: Path) -> Path:
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"]
    source_only = ["--no-deps", "--no-binary", _PROJECT, "--no-build-isolation", "--require-hashes"]
    command = [*pip, *source_only, "--dest", str(scratch), "--requirement", str(REQUIREMENTS)]
    environment = os.environ | {"PYTHONPATH": str(_BACKEND), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if done.returncode != 0:
        tail = "\n".join((done.stdout + done.stderr).splitlines()[-20:])
        raise SuiteError(f"{' '.join(command)} failed with status {done.returncode}:\n{tail}")
    found = list(scratch.glob("*.tar.gz"))
    if len(found) != 1:
        raise SuiteError(f"pip brought {len(found)} source distributions instead of one")
    return found[0]


def _unpack(archive: Path, target: Path) -> Path:
    """Unpack the folder `json/` of the distribution to `target`."""
    inside = f"{_PROJECT}-{version()}/json/"
    with tarfile.open(archive) as packed:
        for member in packed:
            if member.isfile() and member.name.startswith(inside):
                member.name = member.name.removeprefix(inside)
                packed.extract(member, target, filter="data")
    if not (target / "tests" / "draft2020-12").is_dir():
        raise SuiteError(f"{archive.name} does not hold the tests of draft 2020-12")
    return target


def _put(unpacked: Path, folder: Path) -> None:
    try:
        unpacked.rename(folder)
    except OSError:
        # Somebody else was faster.
        if not folder.is_dir():
            raise
        shutil.rmtree(unpacked)


def main() -> int:
    """Obtain the suite and print where it is."""
    try:
        folder = obtain()
    except SuiteError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print(f"JSON-Schema-Test-Suite (jsonschema {version()}) is in {folder.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
