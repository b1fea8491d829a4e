"""The formats of JSON Schema that are checked, and the hand-written files that hold their checkers."""

from collections.abc import Mapping
from typing import Final

_IDNA: Final = (
    "unicode_data",
    "ldh",
    "punycode",
    "idna_letters",
    "idna_joining",
    "idna_context",
    "idna_bidi",
    "idn_hostname",
)
_MAILBOX: Final = ("ipv4", "ipv6", "mailbox")
_IRI: Final = ("characters", "ipv4", "ipv6", "authority", "iri")

FORMATS: Final[Mapping[str, tuple[str, ...]]] = {
    "date": ("date",),
    "date-time": ("date", "time", "date_time"),
    "duration": ("duration",),
    "email": ("ldh", *_MAILBOX, "email"),
    "hostname": (*_IDNA, "hostname"),
    "idn-email": (*_IDNA, *_MAILBOX, "idn_email"),
    "idn-hostname": _IDNA,
    "ipv4": ("ipv4",),
    "ipv6": ("ipv4", "ipv6"),
    "iri": _IRI,
    "iri-reference": _IRI,
    "json-pointer": ("json_pointer",),
    "regex": ("regex_names", "regex"),
    "relative-json-pointer": ("json_pointer", "relative_json_pointer"),
    "time": ("time",),
    "uri": (*_IRI, "uri"),
    "uri-reference": (*_IRI, "uri"),
    "uri-template": ("characters", "uri_template"),
    "uuid": ("uuid",),
}
"""The files that each format needs, without suffix: what a file uses comes before it, and the last holds the
checker of the format. Every language has the same files."""


def files_of(formats: set[str]) -> tuple[str, ...]:
    """Return the files that the named `formats` need together, each once, what a file uses before it.

    Raises:
        KeyError: A name is not in `FORMATS`.
    """
    return tuple(dict.fromkeys(file for name in sorted(formats) for file in FORMATS[name]))
