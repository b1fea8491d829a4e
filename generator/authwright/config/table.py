"""Reading typed values out of a table of pyproject.toml, with the line of whatever is wrong."""

import keyword
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Final, NoReturn, TypeGuard, cast

from authwright.config.names import given_names
from authwright.diagnostics import AuthwrightError, Diagnostic, Location
from authwright.naming import GivenNames
from authwright.paths import read_file

FILE: Final = "pyproject.toml"
TABLE: Final = "tool.authwright"


@dataclass(frozen=True, slots=True)
class NamePattern:
    """What a name may look like: a pattern for the whole of it, and words for a person."""

    pattern: str
    about: str

    def allows(self, name: str) -> bool:
        """Whether `name` may be used; a keyword of Python never may."""
        word = re.sub(r"[.-]+", "_", name)
        return re.fullmatch(self.pattern, name) is not None and not keyword.iskeyword(word)


class TableReader:
    """Takes typed values out of the table and notes what is wrong with them, with the line."""

    def __init__(self, path: Path) -> None:
        self._file = str(path)
        self.found: list[Diagnostic] = []
        try:
            self._text = read_file(path).decode()
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
        """Report the keys of the table, or of the one `inside` it, that are none of `keys`.

        That what is inside is no table is told where its values are read.
        """
        table: Any = self._table.get(inside, {}) if inside else self._table
        for key in cast(dict[str, Any], table) if isinstance(table, dict) else ():
            if key not in keys:
                self._wrong(f'unknown key "{key}"', inside, key, f"known keys: {', '.join(keys)}")

    def text(self, key: str) -> str:
        """Return the text at `key`, which must be there."""
        value = self.optional_text(key)
        if value is None and key not in self._table:
            self._wrong(f'"{key}" is missing', "", key, f'add {key} = "..." to [{TABLE}]')
        return value or ""

    def spec(self, key: str) -> str:
        """Return the name or path of the spec at `key`."""
        value = self.text(key)
        if value.lower().endswith((".json", ".yaml", ".yml")):
            hint = "name a Python package that exports SPEC, written with authwright.authoring"
            self._wrong(f"documents written by others are not read yet: {value!r}", "", key, hint)
        return value

    def optional_text(self, key: str) -> str | None:
        """Return the text at `key`, None where there is none."""
        value = self._table.get(key)
        if value is None or (isinstance(value, str) and value):
            return value
        self._wrong(f'"{key}" must be a text that is not empty', "", key)
        return None

    def texts(self, key: str) -> tuple[str, ...] | None:
        """Return the list of texts at `key`, None where there is none."""
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
        """Return the http or https URL at `key`, None where there is none."""
        value = self.optional_text(key)
        if value is not None and not re.fullmatch(r"https?://[^\s?#]+", value):
            self._wrong(f'"{key}" must be an http or https URL without query and fragment', "", key)
        return value

    def folder(self, key: str) -> str | None:
        """Return the folder at `key`, below the project, None where there is none."""
        value = self.optional_text(key)
        if value is not None:
            self._check_folder(value, "", key)
        return value

    def existing_folder(self, key: str) -> str | None:
        """Return the folder at `key`, which must exist, None where there is none."""
        value = self.optional_text(key)
        if value is not None and not (Path(self._file).parent / value).is_dir():
            self._wrong(f'"{key}" is no folder: {value!r}', "", key)
        return value

    def table(self, key: str) -> Mapping[str, str]:
        """Return the table of texts at `key`."""
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

    def names(self, key: str, rules: Mapping[str, NamePattern]) -> Mapping[str, str]:
        """Return the table of names at `key`; `rules` holds its keys and what each name may look like."""
        names = self.table(key)
        if names:
            self.only_known(tuple(rules), key)
        for name, value in names.items():
            if name in rules and not rules[name].allows(value):
                self._wrong(f'"{name}" must be {rules[name].about}: {value!r}', key, name)
        return names

    def given_names(self, key: str) -> GivenNames:
        """Return the names that the project chooses, from the table at `key`."""
        names, found = given_names(self._table.get(key, {}), self._text, self._file)
        self.found += found
        return names

    def folders(self, key: str, keys: tuple[str, ...]) -> Mapping[str, str]:
        """Return the table of folders at `key`, whose keys are some of `keys`."""
        folders = self.table(key)
        if folders:
            self.only_known(keys, key)
        for name, value in folders.items():
            self._check_folder(value, key, name)
        return folders

    def entries(self, inside: str, key: str, each: str) -> list[tuple[Mapping[str, Any], int]]:
        """Return the tables listed at `key` of the table `inside`, each with its line.

        All of them should have the key `each`, by which their lines are found.
        """
        value: Any = self._table.get(inside, {})
        listed: Any = cast(dict[str, Any], value).get(key, []) if isinstance(value, dict) else None
        if not _is_list(listed) or not all(isinstance(one, dict) for one in listed):
            self._wrong(f'"{key}" must be a list of tables', inside, key)
            return []
        lines = self._lines_of_entries(inside, key, each)
        lines += [self._line(inside, key)] * (len(listed) - len(lines))
        return list(zip(listed, lines, strict=False))

    def wrong_at(self, line: int, message: str, hint: str | None = None) -> None:
        """Report what is wrong on a line of the file."""
        self.found.append(Diagnostic("AW060", message, Location(self._file, line), hint=hint))

    def line_of(self, inside: str, key: str) -> int:
        """Return the line of `key` in the table `inside`, else of that table, else 0."""
        return self._line(inside, key)

    def _lines_of_entries(self, inside: str, key: str, each: str) -> list[int]:
        first = self._line(inside, key) or 1
        rows = enumerate(self._text.splitlines()[first - 1 :], first)
        return [number for number, row in rows for _ in re.findall(rf"\b{each}\s*=", row)]

    def _check_folder(self, value: str, inside: str, key: str) -> None:
        path = PurePosixPath(value)
        if path.is_absolute() or ".." in path.parts or not path.parts or "\\" in value or ":" in value:
            hint = "name a folder below the project, with forward slashes"
            self._wrong(f'"{key}" leaves the project or is the project itself: {value!r}', inside, key, hint)

    def _wrong(self, message: str, inside: str, key: str, hint: str | None = None) -> None:
        shown = f"[{TABLE}.{inside}]" if inside else f"[{TABLE}]"
        self.wrong_at(self._line(inside, key), f"{shown}: {message}", hint)

    def _line(self, inside: str, key: str) -> int:
        line = line_of(self._text, f"{TABLE}.{inside}" if inside else TABLE, key)
        # A table written on one line has no header of its own.
        return line or line_of(self._text, TABLE, inside)

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
