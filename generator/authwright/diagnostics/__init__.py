"""Findings for the user: where, what, what to do."""

from authwright.diagnostics.codes import CODES
from authwright.diagnostics.diagnostic import AuthwrightError, Collector, Diagnostic, Severity
from authwright.diagnostics.location import Location, SourceMap, pointer

__all__ = [
    "CODES",
    "AuthwrightError",
    "Collector",
    "Diagnostic",
    "Location",
    "Severity",
    "SourceMap",
    "pointer",
]
