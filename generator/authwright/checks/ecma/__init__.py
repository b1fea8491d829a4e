"""Regular expressions of ECMA-262 under the flag `u`: read, judged, ready for any engine."""

from authwright.checks.ecma.explosive import explosive, exponential, polynomial
from authwright.checks.ecma.parser import parse
from authwright.checks.ecma.simple import Plain, anchored, plain
from authwright.checks.ecma.syntax import Pattern, PatternError

__all__ = [
    "Pattern",
    "PatternError",
    "Plain",
    "anchored",
    "explosive",
    "exponential",
    "parse",
    "plain",
    "polynomial",
]
