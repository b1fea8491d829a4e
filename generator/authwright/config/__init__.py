"""The configuration: `[tool.authwright]` of pyproject.toml, checked and with defaults filled in."""

from authwright.config.lint import Suppression
from authwright.config.project import KINDS, PACKAGE_NAMES, Config, find_config, read_config

__all__ = ["KINDS", "PACKAGE_NAMES", "Config", "Suppression", "find_config", "read_config"]
