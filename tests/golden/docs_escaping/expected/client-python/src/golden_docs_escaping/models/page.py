# Made by Authwright from the spec of Escaping */ """ {{ x }}  \, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Models: Page."""

from __future__ import annotations

from typing import Literal

from .._runtime.model import Model


class Page(Model):
    """Ends in a backslash \\ and has '''quotes''' and \\\"\"\"quotes\\\"\"\" and `code` and a #hash.

    A second paragraph, with a list:

    - one *star*
    - two | pipes.
    """

    title: str
    """Ends in a quote".

    \"\"\"
    import os
    \"\"\"; */ console.log(1); /* {{ 7 * 7 }} {% raw %} <script>x</script> \\.
    """

    kind: Literal["*/", '"""', "{{ x }}", "\u202e"]
    """Values that close comments."""
