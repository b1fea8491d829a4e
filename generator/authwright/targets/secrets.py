"""Which fields are secret: the one place that decides it."""

from authwright.ir import Field, Scalar
from authwright.ir.walk import parts


def is_secret(one: Field) -> bool:
    """Whether a field, or a part of what it holds, must not be shown."""
    return one.secret or _says_where(one)


def is_secret_throughout(one: Field) -> bool:
    """Whether the mark stands on the field as a whole, and its type does not say which part is meant."""
    return one.secret and not _says_where(one)


def _says_where(one: Field) -> bool:
    return any(isinstance(part, Scalar) and part.secret for part in parts(one.type))
