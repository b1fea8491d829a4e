"""A spec in three editions, and the ledger of names after each."""
