"""Conditions as small trees, so that they can be turned around, measured and laid out."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Atom:
    """A condition that is one expression; `opposite` is that of its contrary, when that is known."""

    text: str
    opposite: str = ""


@dataclass(frozen=True, slots=True)
class Joined:
    """Conditions joined by `&&` or `||`. Without any, it is true or false."""

    sign: Literal["&&", "||"]
    parts: tuple["Condition", ...] = ()


Condition = Atom | Joined
ALWAYS = Joined("&&")
NEVER = Joined("||")


def both(*conditions: Condition) -> Condition:
    """Return the condition that all of `conditions` are true."""
    return _joined("&&", conditions, ALWAYS, NEVER)


def either(*conditions: Condition) -> Condition:
    """Return the condition that one of `conditions` is true."""
    return _joined("||", conditions, NEVER, ALWAYS)


def opposite(condition: Condition) -> Condition:
    """Return the condition that `condition` is false."""
    if isinstance(condition, Joined):
        parts = [opposite(part) for part in condition.parts]
        return either(*parts) if condition.sign == "&&" else both(*parts)
    if condition.opposite:
        return Atom(condition.opposite, condition.text)
    return Atom(f"!({condition.text})", condition.text)


def called(text: str) -> Atom:
    """Return the condition that a call, or another expression that binds as closely, is true."""
    return Atom(text, f"!{text}")


def equal(left: str, right: str) -> Atom:
    """Return the condition that two expressions are the same value."""
    return Atom(f"{left} === {right}", f"{left} !== {right}")


def text_of(condition: Condition) -> str:
    """Return a condition on one line."""
    if isinstance(condition, Atom):
        return condition.text
    if not condition.parts:
        return "true" if condition == ALWAYS else "false"
    return f" {condition.sign} ".join(_inner(part) for part in condition.parts)


def broken(condition: Condition, room: int) -> list[str]:
    """Return a condition as lines of at most `room` characters: one a part, more where that is not enough."""
    if isinstance(condition, Atom):
        return [condition.text]
    lines: list[str] = []
    for index, part in enumerate(condition.parts):
        end = f" {condition.sign}" if index < len(condition.parts) - 1 else ""
        text = _inner(part)
        if isinstance(part, Atom) or len(text) + len(end) <= room:
            lines.append(text + end)
            continue
        first, *others = broken(part, room - 2)
        lines += [f"({first}", *(f"  {line}" for line in others)]
        lines[-1] += f"){end}"
    return lines


def _inner(part: Condition) -> str:
    return f"({text_of(part)})" if isinstance(part, Joined) else part.text


def _joined(
    sign: Literal["&&", "||"], conditions: tuple[Condition, ...], empty: Joined, decided: Joined
) -> Condition:
    parts: list[Condition] = []
    for condition in conditions:
        if condition == decided:
            return decided
        if isinstance(condition, Joined) and condition.sign == sign:
            parts += [part for part in condition.parts if part not in parts]
        elif condition != empty and condition not in parts:
            parts.append(condition)
    return parts[0] if len(parts) == 1 else Joined(sign, tuple(parts))
