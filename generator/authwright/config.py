"""The configuration: `[tool.authwright]` of pyproject.toml, checked and with defaults filled in."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any, Final, NoReturn, TypeGuard, cast

from authwright.diagnostics import AuthwrightError, Diagnostic, Location

FILE: Final = "pyproject.toml"
TABLE: Final = "tool.authwright"
KINDS: Final = ("schemas", "clients", "validators", "models", "reference")
_KEYS: Final = ("spec", "spec-path", "targets", "site-url", "package-names", "generated", "out", "templates")


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

    @property
    def spec_name(self) -> str:
        """The spec's name as a URN may hold it: `openwebui_auth_spec` is `openwebui-auth`."""
        stem = PurePosixPath(self.spec).name.removesuffix(".py").removesuffix(".json")
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
    reader = _Reader(path)
    root = path.resolve().parent
    reader.only_known(_KEYS)
    config = Config(
        root=root,
        spec=reader.text("spec"),
        spec_path=reader.texts("spec-path") or ("spec",),
        targets=reader.texts("targets"),
        site_url=reader.url("site-url"),
        package_names=reader.table("package-names"),
        generated=reader.folder("generated") or "generated",
        out=reader.folders("out", KINDS),
        templates=reader.existing_folder("templates"),
    )
    if reader.found:
        raise AuthwrightError(reader.found)
    return config


class _Reader:
    """Takes typed values out of the table and notes what is wrong with them, with the line."""

    def __init__(self, path: Path) -> None:
        self._file = str(path)
        self.found: list[Diagnostic] = []
        try:
            self._text = path.read_text(encoding="utf-8")
            whole = tomllib.loads(self._text)
        except (OSError, UnicodeDecodeError) as error:
            self._give_up(f"{FILE} cannot be read: {_reason(error)}", 0)
        except tomllib.TOMLDecodeError as error:
            at = re.search(r"at line (\d+)", str(error))
            self._give_up(f"{FILE} is not TOML: {error}", int(at[1]) if at else 0)
        try:
            table = whole["tool"]["authwright"]
        except (KeyError, TypeError):
            table = None
        if not isinstance(table, dict):
            hint = f'add [{TABLE}] with spec = "your_spec_package"'
            self._give_up(f"{FILE} has no table [{TABLE}]", 0, hint)
        self._table = cast(dict[str, Any], table)

    def only_known(self, keys: tuple[str, ...], inside: str = "") -> None:
        table = self._table.get(inside, {}) if inside else self._table
        for key in table:
            if key not in keys:
                self._wrong(f'unknown key "{key}"', inside, key, f"known keys: {', '.join(keys)}")

    def text(self, key: str) -> str:
        value = self.optional_text(key)
        if value is None and key not in self._table:
            self._wrong(f'"{key}" is missing', "", key, f'add {key} = "..." to [{TABLE}]')
        return value or ""

    def optional_text(self, key: str) -> str | None:
        value = self._table.get(key)
        if value is None or (isinstance(value, str) and value):
            return value
        self._wrong(f'"{key}" must be a text that is not empty', "", key)
        return None

    def texts(self, key: str) -> tuple[str, ...] | None:
        value = self._table.get(key)
        if value is None:
            return None
        if _is_list(value):
            texts = [one for one in value if isinstance(one, str) and one]
            if texts and len(texts) == len(value):
                return tuple(texts)
        self._wrong(f'"{key}" must be a list of texts, at least one', "", key)
        return None

    def url(self, key: str) -> str | None:
        value = self.optional_text(key)
        if value is not None and not re.fullmatch(r"https?://[^\s?#]+", value):
            self._wrong(f'"{key}" must be an http or https URL without query and fragment', "", key)
        return value

    def folder(self, key: str) -> str | None:
        value = self.optional_text(key)
        if value is not None:
            self._check_folder(value, "", key)
        return value

    def existing_folder(self, key: str) -> str | None:
        value = self.optional_text(key)
        if value is not None and not (Path(self._file).parent / value).is_dir():
            self._wrong(f'"{key}" is no folder: {value!r}', "", key)
        return value

    def table(self, key: str) -> Mapping[str, str]:
        value = self._table.get(key, {})
        if not isinstance(value, dict):
            self._wrong(f'"{key}" must be a table of texts', "", key)
            return {}
        texts: dict[str, str] = {}
        for name, text in cast(dict[str, Any], value).items():
            if isinstance(text, str) and text:
                texts[name] = text
            else:
                self._wrong(f'"{name}" must be a text that is not empty', key, name)
        return texts

    def folders(self, key: str, keys: tuple[str, ...]) -> Mapping[str, str]:
        folders = self.table(key)
        if folders:
            self.only_known(keys, key)
        for name, value in folders.items():
            self._check_folder(value, key, name)
        return folders

    def _check_folder(self, value: str, inside: str, key: str) -> None:
        path = PurePosixPath(value)
        if path.is_absolute() or ".." in path.parts or not path.parts or "\\" in value or ":" in value:
            hint = "name a folder below the project, with forward slashes"
            self._wrong(f'"{key}" leaves the project or is the project itself: {value!r}', inside, key, hint)

    def _wrong(self, message: str, inside: str, key: str, hint: str | None = None) -> None:
        line = line_of(self._text, f"{TABLE}.{inside}" if inside else TABLE, key)
        shown = f"[{TABLE}.{inside}]" if inside else f"[{TABLE}]"
        self.found.append(Diagnostic("AW060", f"{shown}: {message}", Location(self._file, line), hint=hint))

    def _give_up(self, message: str, line: int, hint: str | None = None) -> NoReturn:
        raise AuthwrightError([Diagnostic("AW060", message, Location(self._file, line), hint=hint)])


def line_of(text: str, table: str, key: str) -> int:
    """Return the line (from 1) of `key` in `[table]`, else of the table's header, else 0.

    The TOML parser of the standard library keeps no positions, so the lines are looked through once more.
    """
    current, header = "", 0
    for number, line in enumerate(text.splitlines(), 1):
        opened = re.match(r"\s*\[+\s*([^\]]+?)\s*\]+", line)
        if opened:
            current = opened[1].replace('"', "").replace(" ", "")
            if current == table:
                header = number
            elif current == f"{table}.{key}" or current.startswith(f"{table}.{key}."):
                return number
        elif current == table and re.match(rf"\s*\"?{re.escape(key)}\"?\s*[=.]", line):
            return number
    return header


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _reason(error: Exception) -> str:
    return (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
