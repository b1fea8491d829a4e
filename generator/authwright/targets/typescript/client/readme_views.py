"""What the template of the README sees."""

from dataclasses import dataclass

from authwright.stages.render.typed import Doc, Ident, Layout, Path
from authwright.targets.client.factor_sample import FactorSampleView


@dataclass(frozen=True, slots=True)
class CallView:
    """A call, and what the client has to be made with for it besides the address.

    `code` is the call of a method, `cancelled` the same with a signal; `module`, `function` and `given` say
    how it is done without a client; what is given has a comma before each argument.
    """

    code: Layout
    cancelled: Layout
    token: Layout
    module: Path
    function: Ident
    given: Layout


@dataclass(frozen=True, slots=True)
class ResultView:
    """A member of a result: the cases of its tag, the expression that shows it, what it means."""

    name: Ident
    cases: Layout
    shown: Layout
    doc: Doc


@dataclass(frozen=True, slots=True)
class SessionView:
    """A call that begins a session, the expression of its tag, and the results that it may have."""

    method: Ident
    code: Layout
    tag: Layout
    results: tuple[ResultView, ...]


@dataclass(frozen=True, slots=True)
class RewriteView:
    """A document that is read, changed and written back: what begins the write, and the statements."""

    function: Ident
    begun: Layout
    changed: Layout
    written: Layout


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """README.md."""

    title: Doc
    about: Doc
    made: Doc
    package: Path
    client: Ident
    call: CallView | None
    probed: bool
    session: SessionView | None
    factor: FactorSampleView | None
    rewrite: RewriteView | None
