"""What the template of the README sees."""

from dataclasses import dataclass

from authwright.stages.render.typed import Doc, Ident, Layout


@dataclass(frozen=True, slots=True)
class CallView:
    """A call, and what the client has to be made with for it besides the address."""

    code: Layout
    token: Layout


@dataclass(frozen=True, slots=True)
class ResultView:
    """A member of a result, with what it means and the expression that shows it."""

    name: Ident
    shown: Layout
    doc: Doc


@dataclass(frozen=True, slots=True)
class SampleView:
    """A call, the method it is about, the models it needs imported, the results it may have."""

    method: Ident
    code: Layout
    models: Layout
    results: tuple[ResultView, ...]


@dataclass(frozen=True, slots=True)
class FactorSampleView:
    """A sign-in that is finished whatever it asks for; the last ones say which of its callbacks there are."""

    method: Ident
    call: Layout
    code: bool
    recovery: bool
    enroll: bool
    codes: bool
    reset: bool
    setup: Layout


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """README.md."""

    title: Doc
    about: Doc
    made: Doc
    package: Ident
    client: Ident
    async_client: Ident
    call: CallView | None
    probed: bool
    session: SampleView | None
    factor: FactorSampleView | None
    rewrite: SampleView | None
