"""Python and TypeScript say the same of texts that nobody wrote down, and of each character."""

from collections.abc import Iterable
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conformance.formats.checkers import NAMES, is_known, python_verdicts, typescript_verdicts
from tests.conformance.formats.mutations import mutated

TEXTS = 3_000
# Scripts with all that labels ask for, but for the many ideographs and syllables, which are alike.
BLOCKS = (
    range(0x3400),
    range(0xA000, 0xAC00),
    range(0xD7B0, 0x11A00),
    range(0x1D000, 0x1D300),
    range(0x1E000, 0x1F000),
)


def differences(texts: Iterable[str], names: Iterable[str] = NAMES) -> list[tuple[str, str]]:
    """Return each format and text of which the two say different things."""
    chosen = tuple(names)
    asked = [(name, text) for text in texts for name in chosen]
    said = zip(asked, python_verdicts(asked), typescript_verdicts(asked), strict=True)
    return [pair for pair, ours, theirs in said if ours is not theirs and is_known(pair[1])]


def test_nearly_valid_texts() -> None:
    texts: list[str] = []

    @settings(
        max_examples=TEXTS,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    @given(st.integers(0, 2**32))
    def collect(seed: int) -> None:
        texts.append(mutated(Random(seed)))  # noqa: S311 - no secret

    collect()
    assert len(set(texts)) > TEXTS * 0.9
    assert differences(texts) == []


def test_each_character_in_a_label() -> None:
    frames = ("{}", "a{}", "\u05d0{}", "{}\u200c\u0628", "{}\u05f3", "\u30fb{}", "\u0375{}")
    characters = [chr(point) for block in BLOCKS for point in block]
    texts = [frame.format(char) for char in characters for frame in frames]
    assert differences(texts, ["idn-hostname"]) == []
