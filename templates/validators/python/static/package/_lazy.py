"""Modules that load what they offer when it is first asked for."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def exports(module: "str", offered: "Mapping[str, tuple[str, ...]]") -> "Callable[[str], object]":
    """Return a `__getattr__` for `module`; `offered` has the names in each module of its package."""
    homes: "dict[str, str]" = {}

    def load(name: "str") -> "object":
        import sys
        from importlib import import_module

        if not homes:
            homes.update({one: home for home, names in offered.items() for one in names})
        if name not in homes:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        owner = sys.modules[module]
        value: "object" = getattr(import_module(homes[name], owner.__package__), name)
        # Found without this function from now on.
        setattr(owner, name, value)
        return value

    return load
