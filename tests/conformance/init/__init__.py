"""A project that was begun with `authwright init`."""
