"""The JSON that validators take as bytes or text, by parser."""
