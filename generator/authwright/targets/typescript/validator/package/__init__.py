"""The package of validators: every published schema of every server version, each shape once."""
