"""JSON-Schema-Test-Suite, draft 2020-12, held against every implementation of our validators.

`obtain.py` brings the suite, `cases.py` reads it, `expected_failures.toml` lists what may fail and why.
"""
