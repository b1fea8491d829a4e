# Models as standard-library dataclasses, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-dataclasses
# A member named like a Python keyword has an underscore appended: `import` is `import_`.
# A member whose name no attribute can have gets a similar one: `user-name` becomes `user_name`.
# The name in JSON is then not kept: map such members yourself, or use msgspec or typeddict.

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(kw_only=True)
class Page:
    title: str
    kind: Literal["*/", '"""', "{{ x }}", "\u202e"]
