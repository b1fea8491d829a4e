"""The drivers: each puts one language's client behind the protocol that the README describes."""
