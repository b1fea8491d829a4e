"""The stage `project`: the exact document of one server version."""

from authwright.stages.project.project import project

__all__ = ["project"]
