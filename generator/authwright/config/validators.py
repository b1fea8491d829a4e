"""How validators are made: `[tool.authwright.validators]` of pyproject.toml."""

from typing import Final, Literal, TypeAlias, get_args

from authwright.config.table import TABLE, TableReader

UnknownKeys: TypeAlias = Literal["allow", "refuse", "refuse-all"]
"""What becomes of members that a schema does not list: they pass; they are refused in what is only ever sent;
they are refused everywhere."""

KEY: Final = "validators"
_UNKNOWN_KEYS: Final = "unknown-keys"


def unknown_keys(reader: TableReader) -> UnknownKeys:
    """Return what the table says of unknown keys. Mistakes go to `reader.found` (AW060)."""
    said = reader.table(KEY)
    if said:
        reader.only_known((_UNKNOWN_KEYS,), KEY)
    value = said.get(_UNKNOWN_KEYS, "allow")
    for one in get_args(UnknownKeys):
        if value == one:
            found: UnknownKeys = one
            return found
    words = ", ".join(get_args(UnknownKeys))
    line = reader.line_of(KEY, _UNKNOWN_KEYS)
    reader.wrong_at(line, f'[{TABLE}.{KEY}]: "{_UNKNOWN_KEYS}" cannot be {value!r}', f"one of: {words}")
    return "allow"
