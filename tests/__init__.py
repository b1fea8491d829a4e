"""The tests of the spec, the toolkit and what it generates."""
