"""The cases of the corpus: payloads, and what is wrong with each."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeAlias

from authwright import CompiledSchema, compile_schema
from authwright.checks import Options
from authwright.compiled import compile_part
from tests.support.project import ROOT

FOLDER: Final = Path(__file__).parent / "cases"
_SCHEMAS: Final = ROOT / "generated" / "schemas"
_MEMBERS: Final = {"about", "problems", "payload", "text", "set", "model", "schema", "jsonschema"}
_OPTIONS: Final = {"assert_formats", "closed", "longest_match"}


@dataclass(frozen=True, slots=True)
class Published:
    """A published schema: `set` is `span` or a server version, `model` its name there."""

    set: str
    model: str


@dataclass(frozen=True, slots=True)
class Own:
    """The schema of a case itself, as JSON text, and the options that it is compiled with."""

    schema: str
    options: Options


Subject: TypeAlias = Published | Own


@dataclass(frozen=True, slots=True)
class Case:
    """A payload, as the JSON text `text`, held against `subject`.

    `problems` are pairs of a pointer and a code, in their order. `jsonschema` is the reason why the library
    of this name comes to another verdict.
    """

    file: str
    about: str
    subject: Subject
    text: str
    problems: tuple[tuple[str, str], ...]
    jsonschema: str | None = None

    @property
    def valid(self) -> bool:
        """Whether nothing is wrong with the payload."""
        return not self.problems

    @property
    def title(self) -> str:
        """The case as failures name it."""
        return f"{self.file}: {self.about}"


def read_cases(folder: Path = FOLDER) -> list[Case]:
    """Return all cases, file by file. Raises ValueError for what is written in another form."""
    return [
        case_of(file.stem, one)
        for file in sorted(folder.glob("*.json"))
        for one in json.loads(file.read_text(encoding="ascii"))
    ]


def case_of(file: str, given: dict[str, Any]) -> Case:
    """Return the case that the object `given` of a file says. Raises ValueError."""
    at = f"{file}: {given.get('about', 'a case without `about`')}"
    if unknown := set(given) - _MEMBERS - _OPTIONS:
        raise ValueError(f"{at}: no case has {', '.join(sorted(unknown))}")
    if ("payload" in given) is ("text" in given):
        raise ValueError(f"{at}: a case has either `payload` or `text`")
    text = json.dumps(given["payload"]) if "payload" in given else _joined(given["text"])
    problems = tuple((pointer, code) for pointer, code in given["problems"])
    return Case(file, given["about"], _subject(given, at), text, problems, given.get("jsonschema"))


def _subject(given: dict[str, Any], at: str) -> Subject:
    options = {name: given[name] for name in sorted(_OPTIONS & set(given))}
    if "schema" in given:
        if "model" in given:
            raise ValueError(f"{at}: a case has either `model` or `schema`")
        return Own(json.dumps(given["schema"]), Options(**options))
    if options:
        raise ValueError(f"{at}: only with a `schema` of its own can a case have {', '.join(options)}")
    return Published(given["set"], given["model"])


def _joined(text: str | list[Any]) -> str:
    """Return a text that may be given in parts, each a string or `[string, how often]`."""
    parts = [text] if isinstance(text, str) else text
    return "".join(part if isinstance(part, str) else part[0] * part[1] for part in parts)


def schema_of(subject: Subject) -> Any:
    """Return the JSON Schema of a subject."""
    if isinstance(subject, Own):
        return json.loads(subject.schema)
    return {"$ref": f"#/$defs/{subject.model}", "$defs": _bundle(subject.set)["$defs"]}


def compiled(subject: Subject) -> CompiledSchema:
    """Return a subject compiled at run time."""
    if isinstance(subject, Published):
        return compile_part(_bundle(subject.set), f"#/$defs/{subject.model}", Options())
    options = subject.options
    return compile_schema(
        json.loads(subject.schema),
        assert_formats=options.assert_formats,
        closed=options.closed,
        longest_match=options.longest_match,
    )


@cache
def _bundle(name: str) -> Any:
    return json.loads((_SCHEMAS / name / "bundle.json").read_text(encoding="utf-8"))
