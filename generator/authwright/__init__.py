"""Turn a spec of an HTTP API into schemas, clients, validators and their documentation."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from authwright.compiled import CompiledSchema, InvalidValueError, compile_schema, describe

__version__ = "0.1.0"
__all__ = ["CompiledSchema", "InvalidValueError", "compile_schema", "describe"]


def __getattr__(name: str) -> Any:
    # Loaded when it is asked for: the command line does without.
    if name in __all__:
        from authwright import compiled  # noqa: PLC0415

        return getattr(compiled, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
