"""The messages of rules as Python tells them, for those that JavaScript would tell in other words."""

import json
from collections.abc import Sequence
from typing import Any, cast

from authwright.checks.rules import MESSAGES, Rule


def message_of(rule: Rule) -> str:
    """Return the message of a rule whose params are all known."""
    text = MESSAGES[rule.code]
    for name, value in rule.params:
        text = text.replace(f"{{{name}}}", _shown(value))
    return text


def _shown(value: Any) -> str:
    if isinstance(value, list):
        items = cast("Sequence[Any]", value)
        return ", ".join(json.dumps(one, ensure_ascii=False) for one in items)
    return value if isinstance(value, str) and value else json.dumps(value, ensure_ascii=False)
