"""Which operation answers a path."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from authwright.ir import Operation


@dataclass(frozen=True, slots=True)
class Match:
    """An operation with the values of its path parameters."""

    operation: Operation
    path: dict[str, str]


class Routes:
    """The operations of one version by method and path. Literal paths go before templates."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        found = sorted(operations, key=lambda one: (one.path.count("{"), -len(one.path)))
        self._routes = [(_pattern(one), one) for one in found]

    def find(self, method: str, path: str) -> Match | None:
        """Return the operation for a decoded path, None when there is none."""
        for pattern, operation in self._routes:
            if operation.method == method and (fits := pattern.fullmatch(path)):
                names = re.findall(r"\{([^}]*)\}", operation.path)
                return Match(operation, dict(zip(names, fits.groups(), strict=True)))
        return None

    def methods(self, path: str) -> list[str]:
        """Return the methods that operations have on a path."""
        return sorted({one.method for pattern, one in self._routes if pattern.fullmatch(path)})


def _pattern(operation: Operation) -> re.Pattern[str]:
    many = {one.name for one in operation.parameters if one.multi_segment}
    parts = re.split(r"\{([^}]*)\}", operation.path)
    # Odd parts are the names of parameters; one that spans segments may be empty.
    texts = [
        re.escape(part) if index % 2 == 0 else ("(.*)" if part in many else "([^/]+)")
        for index, part in enumerate(parts)
    ]
    return re.compile("".join(texts), re.DOTALL)
