"""Install a release of Open WebUI into a cached virtual environment, with only what it needs to start.

The ordinary dependencies of the `open-webui` wheel bring several gigabytes of model libraries that its
authentication API never loads. The wheel is therefore installed alone, next to the locked list in
`requirements-<version>.txt`; both are checked against their hashes.

Run `python -m tests.live.backend.install [VERSION]` to fill the cache ahead of the tests.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

DEFAULT_VERSION = "0.12.4"

_HERE = Path(__file__).parent
# Raised when this module installs the same files in another way, so that older caches are rebuilt.
_RECIPE = 1
_STAMP = "authwright-stamp"


class InstallError(RuntimeError):
    """Open WebUI could not be installed; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Installation:
    """An installed release.

    Attributes:
        version: The release, such as `0.12.4`.
        path: The virtual environment that holds it.
    """

    version: str
    path: Path

    @property
    def command(self) -> Path:
        """The `open-webui` executable."""
        return self.path / "bin" / "open-webui"


def install(version: str = DEFAULT_VERSION) -> Installation:
    """Install a release, or find it in the cache.

    Safe to call from several processes at once: the later ones wait for the first and use its result.

    Args:
        version: A release for which this folder has `server-<version>.txt` and `requirements-<version>.txt`.

    Returns:
        The finished installation.

    Raises:
        InstallError: The release is unknown here, this interpreter is too new for it, or pip failed.
    """
    locks = _lock_files(version)
    _check_interpreter(version)
    cache = _cache_folder()
    cache.mkdir(parents=True, exist_ok=True)
    installation = Installation(version, cache / f"open-webui-{version}")
    stamp = installation.path / _STAMP
    wanted = _fingerprint(locks)
    with _locked(cache / f"open-webui-{version}.lock"):
        if not (stamp.is_file() and stamp.read_text() == wanted and installation.command.is_file()):
            _build(installation, locks)
            # Written last: a venv without it is one whose installation was cut short.
            stamp.write_text(wanted)
    return installation


def _lock_files(version: str) -> list[Path]:
    files = [_HERE / f"server-{version}.txt", _HERE / f"requirements-{version}.txt"]
    if not all(file.is_file() for file in files):
        known = sorted(file.stem.removeprefix("server-") for file in _HERE.glob("server-*.txt"))
        raise InstallError(f"Open WebUI {version} is not locked in {_HERE.name}/; known: {', '.join(known)}")
    return files


def _check_interpreter(version: str) -> None:
    if sys.version_info >= (3, 13):
        running = f"{sys.version_info.major}.{sys.version_info.minor}"
        raise InstallError(
            f"Open WebUI {version} runs on Python 3.11 and 3.12, and these tests run on {running}. "
            "Use one of those for the tests: make distclean && make PYTHON=python3.12 test-live"
        )


def _cache_folder() -> Path:
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "authwright"


def _fingerprint(locks: list[Path]) -> str:
    digest = hashlib.sha256(f"{_RECIPE} {sys.version}".encode())
    for lock in locks:
        digest.update(lock.read_bytes())
    return digest.hexdigest()


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold an exclusive lock that the kernel releases even when this process is killed."""
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _build(installation: Installation, locks: list[Path]) -> None:
    shutil.rmtree(installation.path, ignore_errors=True)
    _run([sys.executable, "-m", "venv", str(installation.path)])
    python = str(installation.path / "bin" / "python")
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    # The lock is complete; resolving would only report the dependencies left out on purpose.
    requirements = [argument for lock in locks for argument in ("-r", str(lock))]
    _run([*pip, "--no-deps", "--require-hashes", "--only-binary=open-webui", *requirements])
    _trim_web_app(installation)


def _trim_web_app(installation: Installation) -> None:
    """Delete the built web application except the two parts the server insists on.

    `static/` must exist at start-up, and `index.html` is what unknown paths answer with.
    """
    for folder in installation.path.glob("lib/python*/site-packages/open_webui/frontend"):
        for entry in folder.iterdir():
            if entry.name in {"static", "index.html"}:
                continue
            if entry.is_dir():
                shutil.rmtree(entry)
            else:
                entry.unlink()


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        tail = "\n".join((done.stdout + done.stderr).splitlines()[-20:])
        raise InstallError(f"{' '.join(command)} failed with status {done.returncode}:\n{tail}")


def main() -> int:
    """Install the version named on the command line and print where it is."""
    version = sys.argv[1] if len(sys.argv) > 1 else DEFAULT_VERSION
    started = time.monotonic()
    try:
        installation = install(version)
    except InstallError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print(f"Open WebUI {version} is in {installation.path} ({time.monotonic() - started:.0f} s)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
