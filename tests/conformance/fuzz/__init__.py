"""Differential fuzzing: random schemas and payloads, held against other validators and across languages.

`schemas.py` and `payloads.py` write them, `judging.py` compares what all say, `shrinking.py` makes small what
they disagree on. `python -m tests.conformance.fuzz --seconds 600 --seed 7` looks for longer than the tests.
"""
