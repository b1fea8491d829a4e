"""A case for each code of diagnostics, with its exact text."""
