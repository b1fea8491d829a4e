"""Members of objects by name: reading them, and asking whether they are there."""

from typing import Final

from authwright.targets.typescript.literals import literal, member_access
from authwright.targets.typescript.validator.expressions import Condition, called, equal, opposite

# What every object has without having it as a member.
_INHERITED: Final = frozenset(
    (
        "__defineGetter__",
        "__defineSetter__",
        "__lookupGetter__",
        "__lookupSetter__",
        "__proto__",
        "constructor",
        "hasOwnProperty",
        "isPrototypeOf",
        "propertyIsEnumerable",
        "toLocaleString",
        "toString",
        "valueOf",
    )
)


def is_inherited(name: str) -> bool:
    """Whether objects answer to `name` without having such a member."""
    return name in _INHERITED


def member(value: str, name: str) -> str:
    """Return the expression for a member of the object called `value`; without it, that is undefined."""
    return f"own({value}, {literal(name)})" if is_inherited(name) else member_access(value, name)


def there(value: str, name: str) -> Condition:
    """Return the condition that the object called `value` has a member."""
    if is_inherited(name):
        return called(f"Object.hasOwn({value}, {literal(name)})")
    return opposite(equal(member_access(value, name), "undefined"))
