"""What clients have in common in every language: facts and choices, which each language writes in its way."""
