"""The final layout of generated files: each language has the last word on those of its targets."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from authwright.diagnostics import Diagnostic
from authwright.plan import Plan
from authwright.stages.write import Output

# Columns that a line of generated code may take, where its language has a formatter.
LINE_LENGTH: Final = 110

# Files by path. Hand-written ones come as bytes and stay byte for byte what they are.
Texts: TypeAlias = Mapping[str, str | bytes]


def encoded(text: str | bytes) -> bytes:
    """Return the bytes of a file: texts become UTF-8."""
    return text if isinstance(text, bytes) else text.encode("utf-8")


def as_they_are(texts: Texts) -> dict[str, bytes]:
    """Return the bytes of all files, by path, in the order given."""
    return {path: encoded(text) for path, text in texts.items()}


def no_problem(path: str, content: str | bytes) -> Diagnostic | None:
    """Find nothing wrong."""
    return None


@dataclass(frozen=True, slots=True)
class Finisher:
    """What a language does to the files of its targets.

    `finish` returns the final bytes of all files by path, in the order given; it raises AuthwrightError
    (AW043, AW064). `problem` says what is wrong with the content of one file, if anything is.
    """

    finish: Callable[[Texts], dict[str, bytes]] = as_they_are
    problem: Callable[[str, str | bytes], Diagnostic | None] = no_problem


@dataclass(frozen=True, slots=True)
class Rendered:
    """The files of a plan, and who finishes them."""

    plan: Plan
    files: Texts
    finisher: Finisher


def format_files(rendered: Sequence[Rendered]) -> Iterator[Output]:
    """Yield the finished files of all plans. A finisher runs once, on the files of all its plans."""
    finished: dict[str, bytes] = {}
    for finisher in dict.fromkeys(one.finisher for one in rendered):
        mine = [one for one in rendered if one.finisher == finisher]
        finished |= finisher.finish(
            {f"{one.plan.root}/{path}": text for one in mine for path, text in one.files.items()}
        )
    for one in rendered:
        files = {path: finished[f"{one.plan.root}/{path}"] for path in one.files}
        yield Output(one.plan.target, one.plan.root, files, one.plan.opens)
