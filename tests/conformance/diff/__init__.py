"""Comparing the versions of the canonical spec: what the facts say changed, and nothing else."""
