"""What the template of the README sees."""

from dataclasses import dataclass

from authwright.stages.render.typed import Doc, Ident, Layout
from authwright.targets.client.factor_sample import FactorSampleView


@dataclass(frozen=True, slots=True)
class CallView:
    """A call, and what the client has to be made with for it besides the address.

    `method` and `arguments` are its parts, the arguments with a comma before each.
    """

    code: Layout
    token: Layout
    method: Layout
    arguments: Layout


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
