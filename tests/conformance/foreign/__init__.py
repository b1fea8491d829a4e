"""A target of a package outside the tree."""
