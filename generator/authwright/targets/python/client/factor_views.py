"""What the client's templates see of the method that finishes a sign-in."""

from dataclasses import dataclass

from authwright.stages.render.typed import Doc, Ident, Layout, TypeText


@dataclass(frozen=True, slots=True)
class FactorDataView:
    """What finishes a sign-in, as data."""

    constant: Ident
    outcome: TypeText
    arguments: tuple[Layout, ...]


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A callback of the method that finishes a sign-in: what it is told, and what it answers."""

    name: Ident
    told: TypeText
    answer: TypeText


@dataclass(frozen=True, slots=True)
class FactorView:
    """The method that finishes a sign-in."""

    name: Ident
    constant: Ident
    result: TypeText
    outcome: TypeText
    questions: tuple[QuestionView, ...]
    doc: Doc
