"""The mock server held against recorded exchanges: the same requests, answered by status and shape alike?

    python -m tests.conformance.mock                     # the slice kept here, with figures
    python -m tests.conformance.mock --exchanges DIR     # full recordings

The recordings are a part of what was sent: what the missing requests had done is set up beforehand, as
`presupposed` says rule by rule. Nothing is left out in silence: a request to no operation of the spec is out
of scope and counted, everything else agrees or is listed.
"""
