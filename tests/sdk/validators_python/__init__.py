"""The committed package of Python validators."""
