"""Tests of the toolkit's parts."""
