"""A small spec for each feature, and all that the toolkit makes of it.

`<feature>/spec/<feature>_spec.py` is the spec, `use.py` and `use.ts` call its clients and assert what
the feature promises, `expected/<target>/` holds what is made, without what is only copied; `expected.txt` has
the exit code and the findings where there are any.

To add a case, write the spec and its uses, list it in tests/house/test_targets.py, and run
`python -m pytest tests/golden/test_golden.py --regen`; then read what it wrote.
"""
