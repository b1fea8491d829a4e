"""The sample of a sign-in that is finished whatever it asks for."""

from collections.abc import Callable
from dataclasses import dataclass

from authwright.ir import Field, Record
from authwright.stages.render.typed import Ident, Layout
from authwright.targets.client.calls import operation_named
from authwright.targets.client.samples import Samples


@dataclass(frozen=True, slots=True)
class FactorSampleView:
    """A sign-in that is finished step by step; the last ones say which of its callbacks there are."""

    method: Ident
    call: Layout
    code: bool
    recovery: bool
    enroll: bool
    codes: bool
    reset: bool
    setup: Layout


def factor_sample(
    samples: Samples,
    method: Ident | None,
    owner: Callable[[str], Ident],
    shown: Callable[[tuple[Record, Field] | None], str],
) -> FactorSampleView | None:
    """Return the sample of finishing a sign-in by `method`, None where nothing does.

    `owner` says what a resource is called as a member of the client, `shown` how the first secret of a new
    authenticator's setup (or the setup, without any) is shown.
    """
    found = samples.finishing()
    if found is None or method is None:
        return None
    factor, _ = found
    enrollment = factor.enrollment
    start = operation_named(samples.api, enrollment.start) if enrollment else None
    return FactorSampleView(
        method=method,
        call=Layout(f"client.{owner(factor.resource)}.{method}"),
        code=factor.verification is not None,
        recovery=factor.verification is not None and factor.verification.recovery is not None,
        enroll=enrollment is not None,
        codes=enrollment is not None and enrollment.recovery_codes is not None,
        reset=factor.recovery is not None,
        setup=Layout(shown(samples.shown_secret(start)) if start else ""),
    )
