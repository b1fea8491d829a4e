"""Reading files of a git revision, without checking anything out."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from authwright.diagnostics import AuthwrightError, Diagnostic


@dataclass(frozen=True, slots=True)
class Revision:
    """A commit of the repository that holds `root`."""

    root: Path
    commit: str

    def text(self, path: str) -> bytes | None:
        """Return the committed bytes of the file at `path` below `root`, or None."""
        return _git(self.root, "cat-file", "blob", f"{self.commit}:./{path}")

    def folders(self, path: str) -> list[str]:
        """Return the names of the folders below `path`, sorted."""
        listed = _git(self.root, "ls-tree", "-d", "-z", "--name-only", f"{self.commit}:./{path}")
        return sorted(name.decode(errors="replace") for name in (listed or b"").split(b"\0") if name)


def find_revision(root: Path, word: str) -> Revision | None:
    """Return the commit that `word` names in the repository around `root`, or None.

    Raises AuthwrightError (AW064) where git is missing.
    """
    if not word or word.startswith("-"):
        return None
    found = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{word}^{{commit}}")
    return Revision(root, found.decode().strip()) if found else None


def is_repository(root: Path) -> bool:
    """Return whether `root` lies in a git work tree."""
    return _git(root, "rev-parse", "--is-inside-work-tree") == b"true\n"


def _git(root: Path, *words: str) -> bytes | None:
    """Return what git prints, or None when it fails. Only reading commands that run no other program."""
    try:
        done = subprocess.run(
            ["git", "--no-pager", "--literal-pathspecs", *words],
            cwd=root,
            # An object that is missing must not be fetched: that runs what the repository's settings name.
            env=os.environ | {"GIT_NO_LAZY_FETCH": "1"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError as error:
        hint = "install git, or name files"
        raise AuthwrightError([Diagnostic("AW064", "git was not found", hint=hint)]) from error
    except ValueError:
        # A word with a NUL byte names nothing.
        return None
    return done.stdout if done.returncode == 0 else None
