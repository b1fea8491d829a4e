"""Building the canonical spec: same bytes, all or nothing, and no hand edit unseen."""
