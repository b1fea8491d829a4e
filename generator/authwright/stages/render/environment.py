"""The Jinja environment of the house: strict, escaping, and able to print typed values only."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final, NoReturn

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    TemplateError,
    TemplateNotFound,
    Undefined,
)
from markupsafe import Markup

from authwright.diagnostics import AuthwrightError, Diagnostic, Location
from authwright.stages.render.lint import lint
from authwright.stages.render.typed import Layout, Typed
from authwright.stages.render.undefined import HINT, Unknown


class NotTypedError(TemplateError):
    """A template tried to print something that no writer has made safe."""


class Templates:
    """Folders of templates and hand-written files; what lies in an earlier one overrides the later ones."""

    def __init__(self, *folders: Path) -> None:
        self._folders: Final = folders
        self._environment: Final = _environment(self._folders)

    def render(self, name: str, view: object) -> str:
        """Return the text of template `name`, which sees `view`. Raises AuthwrightError (AW042)."""
        try:
            return self._environment.get_template(name).render(view=view)
        except TemplateError as error:
            self._refuse(name, error)

    def static(self, path: str) -> bytes:
        """Return the bytes of the hand-written file at `path`. Raises AuthwrightError (AW042)."""
        for folder in self._folders:
            if (folder / path).is_file():
                return (folder / path).read_bytes()
        raise AuthwrightError([Diagnostic("AW042", f'there is no file "{path}" in the templates folder')])

    def _refuse(self, name: str, error: TemplateError) -> NoReturn:
        if isinstance(error, BrokenRulesError):
            raise AuthwrightError(error.diagnostics) from error
        if isinstance(error, TemplateNotFound):
            raise AuthwrightError([Diagnostic("AW042", f'template "{name}": no template {error}')]) from error
        file, line = self._place(error)
        shown = _expressions(file, line)
        where = f" ({shown})" if shown else ""
        place = Location(file, line) if file else None
        said, _, hint = (error.message or "").partition(HINT)
        message = f'template "{name}": {said}{where}'
        raise AuthwrightError([Diagnostic("AW042", message, place, hint=hint or None)]) from error

    def _place(self, error: TemplateError) -> tuple[str, int]:
        """Find the template's file and line, which a traceback gives as those of its source."""
        if (filename := getattr(error, "filename", None)) and (line := getattr(error, "lineno", 0)):
            return filename, line
        place, step = ("", 0), error.__traceback__
        while step is not None:
            file = step.tb_frame.f_code.co_filename
            if any(Path(file).is_relative_to(folder) for folder in self._folders):
                place = (file, step.tb_lineno)
            step = step.tb_next
        return place


_RULES: Final = (
    "a template holds text, attributes, `for`, `if` and `include`; it decides and computes nothing"
)


class BrokenRulesError(TemplateError):
    """A template does what a template may not do."""

    def __init__(self, name: str, diagnostics: list[Diagnostic]) -> None:
        super().__init__(f"template {name} breaks the rules for templates")
        self.diagnostics = diagnostics


class _LintedLoader(BaseLoader):
    """Hands on only templates that keep the rules, the user's overrides included."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self._inner = ChoiceLoader([FileSystemLoader(folder) for folder in folders])

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str | None, Callable[[], bool] | None]:
        source, file, fresh = self._inner.get_source(environment, template)
        problems = lint(environment.parse(source, template, file), source)
        if problems:
            found = [
                Diagnostic("AW042", p.message, Location(file or template, p.line), hint=_RULES)
                for p in problems
            ]
            raise BrokenRulesError(template, found)
        return source, file, fresh


def _environment(folders: Iterable[Path]) -> Environment:
    # Not made for HTML: escaping is on so that only Markup passes through unchanged, and `finalize` refuses
    # everything else before it would be escaped.
    environment = Environment(
        loader=_LintedLoader(folders),
        autoescape=True,
        undefined=Unknown,
        finalize=_only_typed,
        newline_sequence="\n",
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.globals.clear()
    environment.tests.clear()
    environment.filters.clear()
    environment.filters.update(indent=_indent, lines=_lines)
    return environment


def _only_typed(value: object) -> object:
    if isinstance(value, Markup):
        return value
    if isinstance(value, Undefined):
        return str(value)  # raises, and says what is undefined
    raise NotTypedError(f"a template prints typed values only, this is {_kind(value)}")


def _kind(value: object) -> str:
    return "None" if value is None else f"a plain {type(value).__name__}"


def _indent(value: object, columns: int) -> Layout:
    """Return the typed `value` with every line but the first moved right; empty lines stay empty."""
    if not isinstance(value, Typed):
        raise NotTypedError(f"`indent` takes a typed value, this is {_kind(value)}")
    first, *rest = str(value).split("\n")
    return Layout("\n".join([first, *(" " * columns + line if line else line for line in rest)]))


def _lines(values: Iterable[object]) -> Layout:
    """Return typed `values`, one a line."""
    texts: list[str] = []
    for value in values:
        if not isinstance(value, Typed):
            raise NotTypedError(f"`lines` takes typed values, this is {_kind(value)}")
        texts.append(str(value))
    return Layout("\n".join(texts))


def _expressions(file: str, line: int) -> str:
    """Return the `{{ }}` and `{% %}` parts of a template's line, for a message."""
    if not file or not line:
        return ""
    text = Path(file).read_text(encoding="utf-8").splitlines()[line - 1]
    parts = [part.partition("}}")[0].strip() for part in text.split("{{")[1:]]
    return ", ".join(f"{{{{ {part} }}}}" for part in parts) or text.strip()
