"""The stamp of a build: what its output came from, and what it wrote, so that the next one can be spared."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Final

from authwright.config import KINDS, Config
from authwright.diagnostics import AuthwrightError, Diagnostic, Location
from authwright.incremental.cache import Cache
from authwright.incremental.fingerprint import TOOLS, Fingerprint, fingerprint
from authwright.incremental.imported import IMPORTED, watch_imports
from authwright.incremental.sealed import read_sealed, write_sealed
from authwright.incremental.trees import file_hash, importable, tree_hash
from authwright.stages.write import Manifest, Output, digest, is_interrupted, read_manifest, strangers

_FILE: Final = "build.json"
_FORMAT: Final = 1
# That an interrupted build was mended is true once.
_TOLD_ONCE: Final = ("AW055",)


@dataclass(frozen=True, slots=True)
class Last:
    """What the last build made, as it lies on disk; how many files that are; and what it had found."""

    outputs: tuple[Output, ...]
    files: int
    findings: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Begun:
    """A build that begins: its configuration, and what decides its output, hashed before it is read."""

    config: Config
    decides: Fingerprint

    def cache(self) -> Cache:
        """Return the texts that the last build has kept."""
        return Cache(self.config.root, {name: self.decides[name] for name in TOOLS})

    def last(self) -> Last | None:
        """Return the last build when this one could only do the same again, else None: then build.

        That is so when nothing that decided its output has changed, and all it wrote lies there untouched.
        """
        stamp = read_sealed(self.config.root, _FILE)
        if stamp is None or stamp.get("format") != _FORMAT or stamp.get("decides") != self.decides:
            return None
        try:
            if is_interrupted(self.config.root) or not _same_imports(self.config, stamp["imported"]):
                return None
            return _untouched(self.config, stamp)
        except (AttributeError, KeyError, TypeError, ValueError):
            # Whoever wrote it has sealed it as well, and it was no build.
            return None

    def remember(self, outputs: Sequence[Output], findings: Sequence[Diagnostic]) -> None:
        """Note that `outputs` are on disk now, and what the build had to say.

        Not where a module of the project was loaded unwatched, because what it was then is not known; nor
        where another build has written since.
        """
        spec = getattr(sys.modules.get(self.config.spec_package), "__file__", None)
        if spec not in IMPORTED.sources or IMPORTED.unknown():
            return
        beside = _beside(self.config)
        if not _is_written(self.config, outputs):
            return
        stamp = {
            "format": _FORMAT,
            "decides": self.decides,
            "imported": _imports(self.config),
            "beside": beside,
            "targets": [[output.target, list(output.opens)] for output in outputs],
            "findings": [asdict(one) for one in findings if one.code not in _TOLD_ONCE],
        }
        write_sealed(self.config.root, _FILE, stamp)


def begin(config: Config) -> Begun:
    """Begin a build, before anything of it is read."""
    watch_imports()
    return Begun(config, fingerprint(config))


def _imports(config: Config) -> dict[str, Any]:
    packages = IMPORTED.packages
    single = {
        file: found
        for file, found in IMPORTED.sources.items()
        if not any(Path(file).is_relative_to(folder) for folder in packages)
    }
    folders = {folder: _besides_output(config, folder, names) for folder, names in IMPORTED.folders.items()}
    return {"packages": packages, "modules": single, "folders": folders}


def _same_imports(config: Config, imported: Mapping[str, Any]) -> bool:
    """Whether an import of the spec would find and compile the same files as it did."""
    try:
        return (
            all(
                names == _besides_output(config, folder, importable(folder))
                for folder, names in imported["folders"].items()
            )
            and all(tree_hash(Path(folder)) == found for folder, found in imported["packages"].items())
            and all(file_hash(file) == found for file, found in imported["modules"].items())
        )
    except OSError:
        return False


def _besides_output(config: Config, folder: str, names: Sequence[str]) -> list[str]:
    """Return `names` of a folder without those of output folders, which a build itself makes."""
    if Path(folder).resolve() != config.root:
        return list(names)
    made = {PurePosixPath(place).parts[0] for place in (config.generated, *map(config.output, KINDS))}
    return [name for name in names if name not in made]


def _untouched(config: Config, stamp: Mapping[str, Any]) -> Last | None:
    """Return what the last build wrote, when each file of it is there as it was and no other is."""
    try:
        if _beside(config) != stamp["beside"]:
            return None
        manifest = read_manifest(config.root / config.manifest)
        outputs = tuple(_on_disk(config, manifest, name, opens) for name, opens in stamp["targets"])
    except (OSError, AuthwrightError):
        return None
    if any(output is None for output in outputs):
        return None
    known = {*manifest.placed(), config.manifest}
    if strangers(config.root, {entry.root for entry in manifest.entries.values()}, known):
        return None
    found = tuple(_finding(values) for values in stamp["findings"])
    files = len(known) + (config.root / config.ledger).is_file()
    return Last(tuple(output for output in outputs if output), files, found)


def _is_written(config: Config, outputs: Sequence[Output]) -> bool:
    """Whether the manifest on disk is that of `outputs`."""
    entries = read_manifest(config.root / config.manifest).entries
    wanted = {
        output.target: {path: digest(text) for path, text in output.files.items()} for output in outputs
    }
    return {name: entry.files for name, entry in entries.items()} == wanted


def _on_disk(config: Config, manifest: Manifest, target: str, opens: Sequence[str]) -> Output | None:
    """Return the files of a target, None when one is another than the manifest says. Raises OSError."""
    entry = manifest.entries[target]
    files: dict[str, bytes] = {}
    for path, expected in entry.files.items():
        file = config.root / entry.root / path
        if file.is_symlink():
            return None
        files[path] = file.read_bytes()
        if digest(files[path]) != expected:
            return None
    return Output(target, entry.root, files, tuple(path for path in opens if path in files))


def _beside(config: Config) -> dict[str, str]:
    """Return the hashes of the manifest, and of what else lies in its folder. Raises OSError."""
    folder = (config.root / config.manifest).parent
    return {file.name: file_hash(file) for file in sorted(folder.iterdir()) if file.is_file()}


def _finding(values: Mapping[str, Any]) -> Diagnostic:
    """Return a finding of the last build. Raises TypeError or KeyError for what is none."""
    place = values["location"]
    said = {key: value for key, value in values.items() if key != "location"}
    where = Location(str(place["file"]), int(place["line"])) if place else None
    if not all(value is None or isinstance(value, str) for value in said.values()):
        raise TypeError("a finding holds texts")
    return Diagnostic(**said, location=where)
