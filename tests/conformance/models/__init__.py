"""The model flavours against the recorded payloads."""
