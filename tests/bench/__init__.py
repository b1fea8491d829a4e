"""Ratios against named rivals on this machine, measured in turn. Run by `make bench`, see README.md."""
