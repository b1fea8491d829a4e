"""TypeScript: what the language needs known, and its writers."""
