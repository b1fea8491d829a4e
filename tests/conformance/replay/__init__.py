"""Replay: recorded exchanges with real servers, held against the spec's document of the same version.

    python -m tests.conformance.replay                     # the slice kept here, with figures
    python -m tests.conformance.replay --exchanges DIR     # full recordings
    python -m tests.conformance.replay.slice DIR           # cut the slice anew

Every exchange must agree. What a document cannot say stands in small tables, each entry with its reason:
`scope.OUT_OF_SCOPE`, `checks.IGNORED_MEMBERS` and `BEYOND_SCHEMAS`, `telling.TOLD_BY_CREDENTIAL` and
`FREE_TEXTS`, `presence.MAY_BE_ABSENT`.
"""
