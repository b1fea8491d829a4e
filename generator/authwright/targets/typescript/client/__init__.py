"""The TypeScript client: a plan of its files from an `Api`."""

from authwright.targets.typescript.client.plan import TypeScriptClientTarget

__all__ = ["TypeScriptClientTarget"]
