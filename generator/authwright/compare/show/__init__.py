"""A comparison as text for a terminal, as Markdown for a release note, as JSON for scripts."""

from authwright.compare.show.as_json import to_json
from authwright.compare.show.as_markdown import to_markdown
from authwright.compare.show.as_text import to_text

__all__ = ["to_json", "to_markdown", "to_text"]
