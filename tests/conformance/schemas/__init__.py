"""The published schemas against the standards."""
