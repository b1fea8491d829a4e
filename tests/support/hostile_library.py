"""The small API of the tests with text in it that has broken code generators."""

from dataclasses import replace
from typing import Final

from authwright.ir import Api, Detail, EnumValue, ErrorCase, Field, Named, Note
from tests.support import library as lib
from tests.support.hostile import TEXTS

SPEAKABLE: Final = [text for text in TEXTS if "\ud800" not in text]
"""Those that have a form in UTF-8."""


def hostile_library() -> Api:
    """Return an API in which every text is one that has broken a generator."""
    text = " ".join(SPEAKABLE)
    genre = replace(lib.GENRE, doc=text, values=tuple(EnumValue(one, one) for one in SPEAKABLE))
    token = lib.record(
        "Token",
        *lib.TOKEN.fields,
        *(
            Field(f"f{number}", lib.TEXT, False, one, default=one, has_default=True, encoding=one)
            for number, one in enumerate(SPEAKABLE)
        ),
        doc=text,
        notes=tuple(Note("behaviour", one) for one in SPEAKABLE),
    )
    changed: dict[str, Named] = {"Genre": genre, "Token": token}
    types = tuple(changed.get(one.name, one) for one in lib.TYPES)
    causes = tuple(
        ErrorCase(f"c{number} {one}", 400, (Detail("literal", one),), one)
        for number, one in enumerate(SPEAKABLE)
    )
    first = replace(lib.OPERATIONS[0], summary=text, doc=text, errors=causes)
    return lib.library(types, (first, *lib.OPERATIONS[1:]), title=text, summary=text)
