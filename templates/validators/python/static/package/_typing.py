"""Types that the signatures of all models share. Type checkers use them, nothing is loaded."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ._runtime import Rule

    Loads = Callable[[str | bytes], Any]
    """Parses JSON. Raises ValueError for what is none."""
    Problem = tuple[str, Rule]
    """A JSON Pointer into the payload, and the rule that is broken there."""
    Problems = list[Problem]
