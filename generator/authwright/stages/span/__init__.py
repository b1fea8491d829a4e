"""The stage `span`: the document that is right for every supported server version."""

from authwright.stages.span.span import span

__all__ = ["span"]
