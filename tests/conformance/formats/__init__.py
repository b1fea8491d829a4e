"""The hand-written checkers of formats, in Python and in TypeScript."""
