"""The rules, a file a noun: each is a function from a `Subject` to what it finds there."""
