# Made by Authwright from the spec of Escaping */ """ {{ x }}  \, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Why operations fail: each cause with the texts by which servers tell it."""

from __future__ import annotations

from typing import Final

from .._runtime.operation import Cause

FULL: Final = (Cause("full", 409, "template", 'No "{room}" \\ left */'),)
"""\"\"\"
import os
\"\"\"; */ console.log(1); /* {{ 7 * 7 }} {% raw %} <script>x</script> \\
"""
