"""Settings as they are given on the command line."""

import json
from collections.abc import Iterable

from authwright.mock.behaviour import Behaviours, Setting


def read_settings(behaviours: Behaviours, given: Iterable[str]) -> dict[str, Setting]:
    """Return settings by name from texts `NAME=VALUE`. Raises ValueError for one that is not known.

    A value is JSON (`true`, `3`) where the default is a boolean or a number, else text.
    """
    read: dict[str, Setting] = {}
    for text in given:
        name, sign, value = text.partition("=")
        if name not in behaviours.settings or not sign:
            known = ", ".join(behaviours.settings) or "none"
            raise ValueError(f'"{text}" is no setting NAME=VALUE; known settings: {known}')
        read[name] = _value(name, value, behaviours.settings[name])
    return read


def _value(name: str, text: str, default: Setting) -> Setting:
    if not isinstance(default, bool | int | float):
        return text
    try:
        value = json.loads(text.lower())
    except ValueError:
        value = None
    if isinstance(default, bool) is not isinstance(value, bool) or not isinstance(value, bool | int | float):
        kind = "true or false" if isinstance(default, bool) else "a number"
        raise ValueError(f'setting "{name}" is {kind}')
    return value
