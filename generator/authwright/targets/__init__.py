"""Targets: what an API can be turned into."""
