"""The configuration of a project as a value, and finding it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Final

from authwright.config.lint import Suppression, suppressions
from authwright.config.names import KEY as NAMES
from authwright.config.table import FILE, TABLE, NamePattern, TableReader
from authwright.config.validators import KEY as VALIDATORS
from authwright.config.validators import UnknownKeys, unknown_keys
from authwright.diagnostics import AuthwrightError, Diagnostic
from authwright.naming import Given, GivenNames

KINDS: Final = ("schemas", "clients", "validators", "models", "reference")
_NPM: Final = r"(?:@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*"
# The names of what is published, each with what it may look like.
PACKAGE_NAMES: Final[Mapping[str, NamePattern]] = {
    "python": NamePattern(
        r"[A-Za-z](?:[A-Za-z0-9._-]*[A-Za-z0-9])?",
        "the name of a Python distribution that can also be imported, such as shop-auth",
    ),
    "client": NamePattern(r"[A-Za-z_][A-Za-z0-9_]*", "the name of a class, such as Shop"),
    "python-validators": NamePattern(
        r"[A-Za-z](?:[A-Za-z0-9._-]*[A-Za-z0-9])?",
        "the name of a Python distribution that can also be imported, such as shop-auth-validators",
    ),
    "typescript": NamePattern(_NPM, "the name of an npm package, such as shop-auth"),
    "typescript-validators": NamePattern(_NPM, "the name of an npm package, such as shop-auth-validators"),
    "models": NamePattern(r"[A-Za-z][A-Za-z0-9_-]*", "the beginning of a module's name, such as shop-auth"),
}
_KEYS: Final = (
    "spec",
    "spec-path",
    "targets",
    "site-url",
    "package-names",
    "generated",
    "out",
    "templates",
    "lint",
    VALIDATORS,
    NAMES,
)


@dataclass(frozen=True, slots=True)
class Config:
    """What to build from what. Folders are relative to `root` and written with forward slashes.

    `spec` is the name of a package below one of the folders in `spec_path`, or the path of a file or folder.
    `targets` is None when every registered target is built.
    """

    root: Path
    spec: str
    spec_path: tuple[str, ...] = ("spec",)
    targets: tuple[str, ...] | None = None
    site_url: str | None = None
    package_names: Mapping[str, str] = field(default_factory=dict[str, str])
    generated: str = "generated"
    out: Mapping[str, str] = field(default_factory=dict[str, str])
    templates: str | None = None
    lint: tuple[Suppression, ...] = ()
    names: GivenNames = field(default_factory=dict[str, Mapping[str, Mapping[str, Given]]])
    unknown_keys: UnknownKeys = "allow"

    @property
    def spec_name(self) -> str:
        """The spec's name as a URN may hold it: `openwebui_auth_spec` is `openwebui-auth`."""
        stem = PurePosixPath(self.spec).name.removesuffix(".py")
        slug = re.sub(r"[^a-z0-9]+", "-", stem.lower()).strip("-").removesuffix("-spec")
        return slug[:32].strip("-") or "spec"

    @property
    def id_base(self) -> str:
        """What every schema's `$id` begins with: the site's URL, or a URN while there is no site."""
        return f"{self.site_url.rstrip('/')}/schemas/" if self.site_url else f"urn:{self.spec_name}:"

    def schema_id(self, version: str, model: str) -> str:
        """Return the `$id` of `model` in server version `version` (or `span`)."""
        if self.site_url:
            return f"{self.id_base}{version}/{model}.json"
        return f"{self.id_base}{version}:{model}"

    def output(self, kind: str) -> str:
        """Return the output folder for `kind`, one of `KINDS`."""
        default = "docs/reference" if kind == "reference" else f"{self.generated}/{kind}"
        return self.out.get(kind, default)

    @property
    def manifest(self) -> str:
        """Path of the list of all generated files."""
        return f"{self.generated}/manifest.json"

    @property
    def ledger(self) -> str:
        """Path of the ledger of names."""
        return f"{self.generated}/names.json"

    @property
    def spec_package(self) -> str:
        """The name under which the spec is imported."""
        return PurePosixPath(self.spec).stem if self._spec_is_path else self.spec

    @property
    def spec_folders(self) -> tuple[Path, ...]:
        """The folders from which the spec is imported, the first one first."""
        own = (self.root / self.spec).parent
        return (own,) if self._spec_is_path else tuple(self.root / folder for folder in self.spec_path)

    @property
    def _spec_is_path(self) -> bool:
        return "/" in self.spec or self.spec.endswith(".py")


def find_config(start: Path, project: Path | None = None) -> Config:
    """Read the configuration of folder `project`, or of the nearest pyproject.toml at or above `start`.

    Raises AuthwrightError (AW060) when there is none or it is wrong.
    """
    if project is not None:
        return read_config(project / FILE)
    for folder in (start, *start.parents):
        if (folder / FILE).is_file():
            return read_config(folder / FILE)
    hint = f"run inside a project whose {FILE} has [{TABLE}], or name it with --project"
    raise AuthwrightError([Diagnostic("AW060", f"no {FILE} at or above {start}", hint=hint)])


def read_config(path: Path) -> Config:
    """Read and check `[tool.authwright]` of the file at `path`. Raises AuthwrightError (AW060)."""
    reader = TableReader(path)
    root = path.resolve().parent
    reader.only_known(_KEYS)
    config = Config(
        root=root,
        spec=reader.spec("spec"),
        spec_path=reader.texts("spec-path") or ("spec",),
        targets=reader.texts("targets"),
        site_url=reader.url("site-url"),
        package_names=reader.names("package-names", PACKAGE_NAMES),
        generated=reader.folder("generated") or "generated",
        out=reader.folders("out", KINDS),
        templates=reader.existing_folder("templates"),
        lint=suppressions(reader, root),
        names=reader.given_names(NAMES),
        unknown_keys=unknown_keys(reader),
    )
    if reader.found:
        raise AuthwrightError(reader.found)
    return config
