"""Validators of anybody's schemas: files in, text of a language out."""

import errno
import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from authwright.checks import CheckPlan, Options, plan_of
from authwright.checks.documents import inner_schemas
from authwright.checks.ecma import PatternError, explosive, parse
from authwright.checks.patterns import patterns_of
from authwright.diagnostics import AuthwrightError, Collector, Diagnostic, Location, pointer
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

    Schemas refer to each other by `$id`; those without one also by name or by the name of the file.
    Raises AuthwrightError: AW041, AW120 to AW127.
    """
    tell("read")
    named = read_schemas(files, collector)
    given = {uri: read_json(file, collector) for uri, file in remotes.items()}
    collector.stop_on_errors()
    places = dict(remotes)
    for one in named:
        collector.found += slow_patterns(one, "error" if wanted.strict else "warning")
        for uri in (Path(one.file).name, one.name, one.schema.get("$id") if is_object(one.schema) else None):
            if isinstance(uri, str) and uri not in given:
                given[uri], places[uri] = one.schema, one.file
    collector.stop_on_errors()
    made: dict[str, Named] = {}
    texts: dict[str, str] = {}
    for group in [named] if wanted.single else [[one] for one in named]:
        tell(f"write {group[0].name}")
        file = LANGUAGES[wanted.language].file_of(group[0].name)
        if file in made:
            _same_file(file, made[file], group[0], collector)
        made[file] = group[0]
        plan = _plan(group, given, places, wanted.options)
        texts[file] = single_file(plan, wanted.language)
    collector.stop_on_errors()
    return texts


def _same_file(file: str, first: Named, second: Named, collector: Collector) -> None:
    message = f'"{first.name}" ({first.file}) and "{second.name}" would both be written to {file}'
    hint = "give one of them another title, or ask for a single file"
    collector.add("AW041", message, location=Location(second.file), hint=hint)


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


def _plan(
    schemas: Sequence[Named], remotes: Mapping[str, Any], places: Mapping[str, str], options: Options
) -> CheckPlan:
    """Return the plan of `schemas`; `places` are the files of all that they may refer to, by URI."""
    alone = {"": schemas[0].file} if len(schemas) == 1 else {}
    try:
        return plan_of({one.name: one.schema for one in schemas}, remotes, options)
    except AuthwrightError as error:
        raise AuthwrightError([_placed(one, {**places, **alone}) for one in error.diagnostics]) from error


def slow_patterns(named: Named, severity: Severity) -> Iterator[Diagnostic]:
    """Yield AW127 for each pattern of a schema on which a backtracking engine may never end."""
    waiting: list[tuple[Any, str]] = [(named.schema, "#")]
    while waiting:
        schema, at = waiting.pop()
        if not is_object(schema):
            continue
        for pattern, steps in patterns_of(schema):
            reason = _why_slow(pattern)
            if reason is not None:
                message = f'the pattern "{pattern}" may take forever: {reason}'
                hint = "rewrite it, or limit the texts it is tried on with --longest-match"
                place = at + pointer(*steps)[1:]
                yield Diagnostic("AW127", message, Location(named.file), place, hint, severity)
        waiting += [(inner, at + pointer(*steps)[1:]) for inner, steps in inner_schemas(schema)]


def _why_slow(pattern: str) -> str | None:
    try:
        return explosive(parse(pattern))
    except PatternError:
        return None  # said when the schema is compiled


def _placed(found: Diagnostic, places: Mapping[str, str]) -> Diagnostic:
    """Return a finding with the file of the schema that it is about."""
    uri, _, fragment = (found.pointer or "").partition("#")
    if uri not in places:
        return found
    return replace(found, location=Location(places[uri]), pointer=f"#{fragment}")
