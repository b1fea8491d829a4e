"""The module that all others of the package share."""

from collections.abc import Collection

from authwright.checks.plan import CheckPlan
from authwright.stages.render.typed import Doc, Layout
from authwright.targets.typescript.validator.source import plan_constants
from authwright.targets.typescript.validator.static_text import OFFERED, runtime_text, words_of
from authwright.targets.typescript.validator.views import RuntimeView


def runtime_view(plan: CheckPlan, header: Doc, used: Collection[str], codes: Collection[str]) -> RuntimeView:
    """Return the view: what is `used` of the runtime is exported, the messages are those of `codes`."""
    text = runtime_text(used, OFFERED.union(used))
    constants = plan_constants(plan, codes, words_of(text))
    return RuntimeView(header, (Layout(text), *map(Layout, constants)))
