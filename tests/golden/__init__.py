"""A small spec for each feature, and all that the toolkit makes of it."""
