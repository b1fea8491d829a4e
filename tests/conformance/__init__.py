"""Proofs that what is written agrees with what servers do."""
