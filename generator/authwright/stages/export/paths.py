"""Paths of operations: a server's own, for nothing else may a client send its token to."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final
from urllib.parse import unquote

from authwright.diagnostics import Collector
from authwright.document import Json

_HOLE: Final = re.compile(r"\{([^{}]*)\}")
# What a client's runtime expands; other braces would stay in the URL.
_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
# A path of RFC 3986: its characters, and bytes as %41.
_ALLOWED: Final = re.compile(r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*")
_HINT: Final = (
    "base path and path together must look like /orders/{order_id}: one slash before each segment, "
    "parameters in braces, other characters than letters, digits and punctuation written like %41"
)


def check_path(path: str, at: str, collector: Collector) -> bool:
    """Report a template that is no absolute path on the server; return whether it is one."""
    reasons = list(dict.fromkeys(_reasons(path)))
    for reason in reasons:
        collector.add("AW013", f'"{path}" is no path: {reason}', at=at, hint=_HINT)
    return not reasons


def check_parameters(path: str, operation: Json, at: str, collector: Collector) -> None:
    """Report parameters declared twice, and path parameters that template and operation do not share."""
    parameters = operation.get("parameters", ())
    # Header fields are told apart without regard to case.
    keys = Counter((p["in"], p["name"].lower() if p["in"] == "header" else p["name"]) for p in parameters)
    for (place, name), count in keys.items():
        if count > 1:
            collector.add(
                "AW014",
                f'two {place} parameters of operation "{operation["operationId"]}" are named "{name}"',
                at=at,
                hint="remove or rename one of them",
            )
    holes = _HOLE.findall(path)
    given = list(dict.fromkeys(p["name"] for p in parameters if p["in"] == "path"))
    if sorted(holes) != sorted(given):
        collector.add(
            "AW006",
            f'path "{path}" has {_told(holes)}, the operation declares {_told(given)}',
            at=at,
            hint="declare each `{name}` of the path once as a path parameter",
        )


def _told(names: Sequence[str]) -> str:
    listed = ", ".join(f'"{name}"' for name in names)
    return f"the parameter{'s' if len(names) > 1 else ''} {listed}" if names else "none"


def _reasons(path: str) -> list[str]:
    reasons: list[str] = []
    names = _HOLE.findall(path)
    bare = _HOLE.sub("x", path)
    if not path.startswith("/"):
        reasons.append("it does not begin with a slash")
    if "//" in path:
        reasons.append("it holds two slashes in a row")
    if "{" in bare or "}" in bare:
        reasons.append("its braces are not balanced")
    reasons += [f'"{name}" cannot name a parameter' for name in names if not _NAME.fullmatch(name)]
    # A parameter may hold dots, but no text around it makes a dot segment of it.
    if any(unquote(segment) in (".", "..") for segment in bare.split("/")):
        reasons.append("it holds a dot segment")
    odd = _ALLOWED.sub("", bare.replace("{", "").replace("}", ""))
    if odd:
        reasons.append(f"it holds {', '.join(dict.fromkeys(repr(one) for one in odd))}")
    return reasons
