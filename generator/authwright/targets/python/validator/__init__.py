"""Validators in Python: a plan of checks as a module without dependencies."""
