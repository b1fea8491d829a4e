"""Comparing two documents of an API: what changed, for whom, and whether it breaks them."""

from authwright.compare.change import Change, Comparison, Judgement, seen_as
from authwright.compare.compare import compare
from authwright.compare.surface import Surface, surface_of

__all__ = ["Change", "Comparison", "Judgement", "Surface", "compare", "seen_as", "surface_of"]
