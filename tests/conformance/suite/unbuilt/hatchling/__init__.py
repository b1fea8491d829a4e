"""Stands in for the build backend of a source distribution that is only unpacked, never built."""
