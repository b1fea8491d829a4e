"""Python: what the language needs known, its writers, and the client made with them."""
