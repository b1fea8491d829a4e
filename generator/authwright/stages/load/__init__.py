"""Load: the spec package that the configuration names, as a `Source`."""

from authwright.config import Config
from authwright.diagnostics import Collector
from authwright.stages.load.package import Source, load_package

__all__ = ["Source", "load", "load_package"]


def load(config: Config, collector: Collector) -> Source:
    """Import the spec of `config`. Raises AuthwrightError when it cannot be loaded."""
    collector.stop_on_errors()
    return load_package(config.spec, root=config.root, search=config.spec_folders)
