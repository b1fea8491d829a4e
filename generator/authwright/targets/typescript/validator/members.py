"""Members of objects by name: reading them, and asking whether they are there."""

from authwright.targets.typescript.language import INHERITED
from authwright.targets.typescript.literals import literal, member_access
from authwright.targets.typescript.validator.expressions import Condition, called, equal, opposite


def member(value: str, name: str) -> str:
    """Return the expression for a member of the object called `value`; without it, that is undefined."""
    return f"own({value}, {literal(name)})" if name in INHERITED else member_access(value, name)


def there(value: str, name: str) -> Condition:
    """Return the condition that the object called `value` has a member."""
    if name in INHERITED:
        return called(f"Object.hasOwn({value}, {literal(name)})")
    return opposite(equal(member_access(value, name), "undefined"))
