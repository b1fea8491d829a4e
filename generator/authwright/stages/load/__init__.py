"""Load: the spec package, by name or from a folder, as a `Source`."""

from authwright.stages.load.package import Source, load_package

__all__ = ["Source", "load_package"]
