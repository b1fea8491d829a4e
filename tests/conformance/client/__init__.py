"""The generated client against the exact documents of all versions, and what was recorded of them."""
