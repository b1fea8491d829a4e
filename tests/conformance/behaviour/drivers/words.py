"""Names of the spec in the case of a language."""

import re


def snake(name: str) -> str:
    """Return a name as Python has it: `Origin` is `origin`, `ENABLE_LDAP` is `enable_ldap`."""
    return re.sub(r"[^a-z0-9]+", "_", name.lower())
