"""The stages of the line. Each is a function from one named value to the next."""
