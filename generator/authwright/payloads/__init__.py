"""Payloads against models: reading JSON and NDJSON, and saying what does not fit."""

from authwright.document import Role
from authwright.payloads.check import Checked, Checker, Problem, check_files
from authwright.payloads.models import find_model
from authwright.payloads.read import Payload, read_payloads

__all__ = [
    "Checked",
    "Checker",
    "Payload",
    "Problem",
    "Role",
    "check_files",
    "find_model",
    "read_payloads",
]
