"""What a template is told that names something which is not there."""

from difflib import get_close_matches
from typing import Any, Final

from jinja2 import StrictUndefined
from jinja2.utils import missing

from authwright.stages.render.views import attributes

# Between what is wrong and what to do, in the message of the exception that Jinja raises.
HINT: Final = "\n"


class Unknown(StrictUndefined):
    """Fails wherever it is used, and says which attributes there are."""

    @property
    def _undefined_message(self) -> str:
        name = str(self._undefined_name)
        if self._undefined_obj is missing:
            return f'"{name}" is not defined{HINT}a template sees `view`, and what its loops and macros name'
        found: type[Any] = self._undefined_obj.__class__
        there, kind = attributes(found), found.__name__
        near = get_close_matches(name, there, n=1)
        known = f"{kind} has {', '.join(there)}" if there else f"{kind} has no attributes"
        meant = f'did you mean "{near[0]}"? ' if near else ""
        return f'{kind} has no attribute "{name}"{HINT}{meant}{known}'
