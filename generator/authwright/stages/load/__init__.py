"""Load: the spec package that the configuration names, as a `Source`."""

from authwright.config import Config
from authwright.stages.load.package import Source, load_package

__all__ = ["Source", "load", "load_package"]


def load(config: Config) -> Source:
    """Import the spec of `config`. Raises AuthwrightError when it cannot be loaded."""
    return load_package(config.spec_package, root=config.root, search=config.spec_folders)
