"""The mock server: one version's contract on the loopback address, with state, roles and misbehaviour.

The engine serves any spec by its declarations alone; a spec may add behaviours (`behaviour`) in a sub-package
of its own. See docs/mock.md.
"""
