"""Validators of anybody's schemas: files in, text of a language out."""

import errno
import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from authwright.checks import CheckPlan, Options, plan_of
from authwright.checks.ecma import explosive, parse
from authwright.checks.plan import Matches, Members, UnevaluatedMembers
from authwright.checks.tree import all_checks
from authwright.diagnostics import AuthwrightError, Collector, Diagnostic, Location
from authwright.diagnostics.diagnostic import Severity
from authwright.document import is_object
from authwright.naming import NameRule, Scope
from authwright.paths import read_file
from authwright.targets.validators import LANGUAGES, single_file


@dataclass(frozen=True, slots=True)
class Named:
    """A schema with the name that its functions get, and the file that it was read from."""

    name: str
    schema: Any
    file: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for: a language, how schemas are read, all in one file or each in one of its own."""

    language: str
    options: Options
    single: bool = False
    strict: bool = False


def validators_of(
    files: Sequence[str],
    remotes: Mapping[str, str],
    wanted: Wanted,
    collector: Collector,
    tell: Callable[[str], None],
) -> dict[str, str]:
    """Return file names and texts of the validators of schema `files`; `remotes` are files by URI.

    Schemas refer to each other by `$id`, by name or by the name of the file. Raises AuthwrightError: AW041,
    AW120 to AW127.
    """
    tell("read")
    named = read_schemas(files, collector)
    given = {uri: read_json(file, collector) for uri, file in remotes.items()}
    collector.stop_on_errors()
    for one in named:
        for uri in (Path(one.file).name, one.name, one.schema.get("$id") if is_object(one.schema) else None):
            if isinstance(uri, str):
                given.setdefault(uri, one.schema)
    texts: dict[str, str] = {}
    for group in [named] if wanted.single else [[one] for one in named]:
        tell(f"write {group[0].name}")
        plan = plan_schemas(group, given, wanted.options, collector, strict=wanted.strict)
        collector.stop_on_errors()
        file = LANGUAGES[wanted.language].file_of(group[0].name)
        texts[file] = single_file(plan, {one.name: one.name for one in group}, wanted.language)
    return texts


def write_all(texts: Mapping[Path, str]) -> None:
    """Write files, all of them or none. Raises AuthwrightError (AW054)."""
    begun: list[tuple[Path, Path]] = []
    try:
        for path, text in texts.items():
            if path.is_dir():
                raise OSError(errno.EISDIR, "it is a folder", path)
            path.parent.mkdir(parents=True, exist_ok=True)
            part = path.with_name(f".{path.name}.part")
            begun.append((part, path))
            part.write_bytes(text.encode())
        for part, path in begun:
            os.replace(part, path)  # noqa: PTH105 - named for what it does
    except OSError as error:
        for part, _ in begun:
            part.unlink(missing_ok=True)
        message = f'"{error.filename}" cannot be written: {error.strerror}'
        raise AuthwrightError([Diagnostic("AW054", message)]) from error


def read_schemas(files: Sequence[str], collector: Collector) -> list[Named]:
    """Read schema files; a name is the schema's title, else the file's. Findings: AW041, AW126."""
    scope = Scope("validators", NameRule("pascal", keeps=("pascal",)), "schemas", collector)
    found: list[Named] = []
    for file in files:
        schema = read_json(file, collector)
        title = schema.get("title") if is_object(schema) else None
        stem = Path(file).name.removesuffix(".json").removesuffix(".schema")
        name = title if isinstance(title, str) and title else stem
        found.append(Named(scope.claim(name, file), schema, file))
    collector.stop_on_errors()
    return found


def read_json(file: str, collector: Collector) -> Any:
    """Return the JSON value in a file; None and a finding (AW126) when there is none."""
    place, hint = Location(file), "name a file that holds one JSON value"
    try:
        return json.loads(read_file(Path(file)).decode("utf-8-sig"))
    except OSError as error:
        reason = error.strerror or str(error)
    except json.JSONDecodeError as error:
        place, hint = Location(file, error.lineno), "mend the JSON there"
        reason = f"not JSON: {error.msg} (column {error.colno})"
    except UnicodeDecodeError:
        reason = "not JSON: it is not UTF-8"
    except RecursionError:
        reason = "it is nested too deeply"
    collector.add("AW126", f"the schema cannot be read: {reason}", location=place, hint=hint)
    return None


def plan_schemas(
    schemas: Sequence[Named],
    remotes: Mapping[str, Any],
    options: Options,
    collector: Collector,
    *,
    strict: bool,
) -> CheckPlan:
    """Return the plan of all schemas. Patterns that may take forever are AW127, errors if `strict`."""
    try:
        plan = plan_of({one.name: one.schema for one in schemas}, remotes, options)
    except AuthwrightError as error:
        raise AuthwrightError([_placed(one, schemas) for one in error.diagnostics]) from error
    collector.found += slow_patterns(plan, "error" if strict else "warning")
    return plan


def slow_patterns(plan: CheckPlan, severity: Severity) -> Iterator[Diagnostic]:
    """Yield AW127 for each pattern on which a backtracking engine may never end."""
    for pattern, at in dict(_patterns(plan)).items():
        reason = explosive(parse(pattern))
        if reason is not None:
            message = f'the pattern "{pattern}" may take forever: {reason}'
            hint = "rewrite it, or limit the texts it is tried on with --longest-match"
            yield Diagnostic("AW127", message, pointer=at, hint=hint, severity=severity)


def _patterns(plan: CheckPlan) -> Iterator[tuple[str, str | None]]:
    for check in all_checks(plan):
        match check:
            case Matches():
                yield check.pattern, check.rule.pointer
            case Members():
                yield from ((pattern, None) for pattern, _ in check.patterns)
            case UnevaluatedMembers():
                yield from ((pattern, None) for seen in check.seen for pattern in seen.patterns)
            case _:
                pass


def _placed(found: Diagnostic, schemas: Sequence[Named]) -> Diagnostic:
    """Return a finding with the file of the schema that it is about."""
    name, _, fragment = (found.pointer or "").partition("#")
    for one in schemas:
        if one.name == name or (len(schemas) == 1 and not name):
            return Diagnostic(
                found.code, found.message, Location(one.file), f"#{fragment}", found.hint, found.severity
            )
    return found
