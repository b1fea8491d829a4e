"""The manifest: which target made which files, from what. It tells our files from everybody else's."""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from authwright.diagnostics import AuthwrightError, Diagnostic, Location
from authwright.paths import path_problem, read_file

_FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class Output:
    """The finished files of one target: paths below `root`, which is relative to the project, to bytes."""

    target: str
    root: str
    files: Mapping[str, bytes]
    opens: tuple[str, ...] = ()

    def placed(self) -> dict[str, bytes]:
        """Return the files by their paths relative to the project."""
        return {f"{self.root}/{path}": content for path, content in self.files.items()}


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that belongs to no target: a build reads it, goes on with it, and writes it back.

    `path` is relative to the project; `before` is what was read, None where there was no file.
    """

    path: str
    before: bytes | None
    after: bytes


@dataclass(frozen=True, slots=True)
class Origin:
    """What a target was made from: the tool's version, the spec's revision, a hash of all that it read."""

    tool: str
    spec: str
    inputs: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One target's files: path relative to `root`, to the SHA-256 of the bytes, in hexadecimal."""

    root: str
    origin: Origin
    files: Mapping[str, str]

    def placed(self) -> dict[str, str]:
        """Return the hashes by paths relative to the project."""
        return {f"{self.root}/{path}": digest for path, digest in self.files.items()}


@dataclass(frozen=True, slots=True)
class Manifest:
    """All that was generated, by target. It holds no time: the same inputs give the same bytes."""

    entries: Mapping[str, Entry] = field(default_factory=dict[str, Entry])

    def placed(self) -> dict[str, str]:
        """Return the hashes of all files by paths relative to the project."""
        return {path: digest for entry in self.entries.values() for path, digest in entry.placed().items()}

    def updated(self, outputs: Iterable[Output], origin: Origin, *, complete: bool) -> "Manifest":
        """Return the manifest after writing `outputs`; targets not among them stay unless `complete`."""
        entries = {} if complete else dict(self.entries)
        for output in outputs:
            hashes = {path: digest(content) for path, content in sorted(output.files.items())}
            entries[output.target] = Entry(output.root, origin, hashes)
        return Manifest(entries)

    def patched(self, outputs: Iterable[Output], origin: Origin, chosen: Callable[[str], bool]) -> "Manifest":
        """Return the manifest after writing only the `chosen` files of `outputs`; all others stay listed.

        What a target of files old and new was made from is not known: its `inputs` are empty then.
        """
        entries = dict(self.entries)
        for output in outputs:
            before = self.entries.get(output.target, Entry(output.root, origin, {}))
            hashes = {path: found for path, found in before.files.items() if not chosen(path)}
            whole = {path: digest(content) for path, content in sorted(output.files.items())}
            hashes |= {path: found for path, found in whole.items() if chosen(path)}
            known = origin if hashes == whole else replace(origin, inputs="")
            entries[output.target] = Entry(output.root, known, dict(sorted(hashes.items())))
        return Manifest(entries)

    def to_bytes(self) -> bytes:
        """Return the file's contents: sorted JSON."""
        targets = {
            name: {
                "tool": entry.origin.tool,
                "spec": entry.origin.spec,
                "inputs": entry.origin.inputs,
                "root": entry.root,
                "files": entry.files,
            }
            for name, entry in self.entries.items()
        }
        values = {"format": _FORMAT, "targets": targets}
        return (json.dumps(values, indent=1, sort_keys=True, ensure_ascii=True) + "\n").encode()


def digest(content: bytes) -> str:
    """Return the SHA-256 of `content` in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def read_manifest(path: Path) -> Manifest:
    """Read the manifest at `path`, empty when missing. Raises AuthwrightError (AW054) when it is damaged."""
    try:
        values = json.loads(read_file(path))
    except FileNotFoundError:
        return Manifest()
    except (OSError, ValueError, RecursionError) as error:
        raise _damaged(path, str(error)) from error
    try:
        if values["format"] != _FORMAT:
            raise _damaged(path, f"its format {values['format']!r} is not {_FORMAT}")
        return Manifest({str(name): _entry(entry) for name, entry in values["targets"].items()})
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise _damaged(path, f"it has another shape ({error})") from error


def _entry(values: dict[str, Any]) -> Entry:
    origin = Origin(str(values["tool"]), str(values["spec"]), str(values["inputs"]))
    files = {str(path): str(found) for path, found in values["files"].items()}
    root = str(values["root"])
    if problem := path_problem(root):
        raise ValueError(f'the folder "{root}" {problem}')
    return Entry(root, origin, files)


def _damaged(path: Path, reason: str) -> AuthwrightError:
    hint = "restore it from version control, or delete it together with the generated folders and build again"
    message = f"the manifest cannot be read: {reason}"
    return AuthwrightError([Diagnostic("AW054", message, Location(str(path)), hint=hint)])
