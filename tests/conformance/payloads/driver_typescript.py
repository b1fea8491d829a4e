"""The driver of TypeScript: the generated package, and the generated files of schemas of cases, in Node."""

import json
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from tests.conformance.payloads.answers import Answer, Told
from tests.conformance.payloads.cases import Case, Own, Subject, compiled
from tests.support.node import Module, NodeDriver, NodeError
from tests.support.project import module_name
from tests.support.typescript import PACKAGE, run, tool

_ASKING: Final = Path(__file__).with_name("asking.ts")


def answers(cases: Sequence[Case]) -> list[Answer]:
    """Return what the generated TypeScript says of each case. Raises NodeError."""
    numbers: dict[Subject | str, int] = {}
    asked = [_asked(case, numbers.setdefault(_group(case), len(numbers))) for case in cases]
    module = Module(_text(list(numbers)), "saysValid", "saysProblems", asked)
    with NodeDriver(seconds=120) as driver:
        (played,) = driver.play([module])
    if played.error is not None:
        raise NodeError(played.error)
    # A whole answer comes as the place of a problem.
    return [_answer(*json.loads(said[0][0])) for said in played.problems]


def _group(case: Case) -> Subject | str:
    """Return what makes a module: a set of the package, or the schema of a case."""
    return case.subject if isinstance(case.subject, Own) else case.subject.set


def _asked(case: Case, number: int) -> str:
    name = "Value" if isinstance(case.subject, Own) else case.subject.model
    return json.dumps({"validators": number, "name": name, "text": case.text})


def _text(groups: Sequence[Subject | str]) -> str:
    """Return one module that holds the validators of all groups, and asks them."""
    with TemporaryDirectory() as folder:
        lines = [f'import {{ asking }} from "{_ASKING.as_posix()}";']
        for number, group in enumerate(groups):
            file = _file_of(group) if isinstance(group, str) else Path(folder, f"own{number}.ts")
            if not isinstance(group, str):
                file.write_text(compiled(group).source("typescript"), encoding="utf-8")
            lines.append(f'import * as validators{number} from "{file.as_posix()}";')
        listed = ", ".join(f"validators{number}" for number in range(len(groups)))
        lines.append(f"export const {{ saysValid, saysProblems }} = asking([{listed}]);")
        return _bundled("\n".join(lines))


def _file_of(name: str) -> Path:
    """Return the module of a set in the package."""
    return PACKAGE / "src" / f"{module_name(name)}.ts"


def _bundled(text: str) -> str:
    words = ("--bundle", "--format=esm", "--loader=ts", "--log-level=error")
    return run(tool("esbuild"), *words, text=text)


def _answer(
    is_valid: bool | None,
    is_valid_json: bool,
    problems: list[Any] | None,
    json_problems: list[Any],
) -> Answer:
    told = None if problems is None else _told(problems)
    return Answer(is_valid, is_valid_json, told, _told(json_problems))


def _told(problems: list[Any]) -> tuple[Told, ...]:
    return tuple(Told(*one) for one in problems)
