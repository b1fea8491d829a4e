"""Tests against a real Open WebUI server (`make test-live`)."""
