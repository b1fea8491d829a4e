"""Texts that are nearly valid: those of the cases with parts left out, doubled, changed or exchanged."""

import json
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Final

from tests.conformance.formats.checkers import NAMES, Case

_CASES: Final = Path(__file__).with_name("cases")
_ODD: Final = (
    *"\0\n\t .:/-@%~+#?[]{}\"\\0159afgzAFZTPWx",
    *"\u0085\u00a0\u00ad\u00b2\u00b7\u00df\u0131\u017f\u0300\u0345\u0375\u03c2\u0660\u06f1\u0640\u05d0\u05f3\u0628",
    *"\u094d\u0e33\u1160\u200b\u200c\u200d\u200e\u202e\u2028\u212a\u3002\u302e\u3042\u30fb\uac00\ue000\ufdd0\ufe0f",
    *"\uff0e\uff10\uffff\U00010330\U0001d7cf\U0001f600\U000e0001\U0010fffe\ud800\udc00",
)  # fmt: skip


def cases() -> Iterator[Case]:
    """Yield the cases of all formats."""
    for name in NAMES:
        for case in json.loads((_CASES / f"{name}.json").read_text(encoding="utf-8")):
            yield Case(name, case["text"], case["valid"], case["about"])


TEXTS: Final = tuple(dict.fromkeys(case.text for case in cases()))


def mutated(random: Random) -> str:
    """Return a text of a case after one to four changes."""
    text = random.choice(TEXTS)
    for _ in range(random.randint(1, 4)):
        start = random.randint(0, len(text))
        end = min(len(text), start + random.choice((0, 1, 1, 2, 5)))
        kind = random.randint(0, 5)
        if kind <= 2:
            put = random.choice(_ODD)
        elif kind == 3:
            put = ""
        elif kind == 4:
            put = text[start:end] * 2
        else:
            other = random.choice(TEXTS)
            at = random.randint(0, len(other))
            put = other[at : at + random.choice((1, 3, 9))]
        text = text[:start] + put + text[end:]
    # As JSON brings it: two halves of a surrogate pair are one character.
    return str(json.loads(json.dumps(text)))
