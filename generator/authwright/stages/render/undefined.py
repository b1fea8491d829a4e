"""What a template is told that names something which is not there."""

from difflib import get_close_matches
from typing import Final

from jinja2 import StrictUndefined
from jinja2.utils import missing

from authwright.stages.render.typed import Typed

# Between what is wrong and what to do, in the message of the exception that Jinja raises.
HINT: Final = "\n"


class Unknown(StrictUndefined):
    """Fails wherever it is used, and says which attributes there are."""

    @property
    def _undefined_message(self) -> str:
        name = str(self._undefined_name)
        if self._undefined_obj is missing:
            return f'"{name}" is not defined{HINT}a template sees `view`, and what its loops and macros name'
        there = attributes(self._undefined_obj)
        kind = type(self._undefined_obj).__name__
        near = get_close_matches(name, there, n=1)
        known = f"{kind} has {', '.join(there)}" if there else f"{kind} has no attributes"
        meant = f'did you mean "{near[0]}"? ' if near else ""
        return f'{kind} has no attribute "{name}"{HINT}{meant}{known}'


def attributes(value: object) -> list[str]:
    """Return the names that a template can ask `value` for, sorted; text has none."""
    if isinstance(value, Typed | str):
        return []
    kind = type(value)
    fields = getattr(kind, "__dataclass_fields__", {})
    properties = [
        name for one in kind.__mro__ for name, member in vars(one).items() if isinstance(member, property)
    ]
    return sorted(name for name in {*fields, *properties} if not name.startswith("_"))
