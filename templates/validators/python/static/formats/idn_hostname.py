"""The format `idn-hostname`: names of hosts with A-labels and U-labels (RFC 5890 to RFC 5893)."""

from .idna_bidi import idna_bidi_holds
from .idna_context import idna_context_holds
from .idna_letters import is_idna_letter, is_idna_mark
from .ldh import is_ldh_label, is_ldh_name
from .punycode import punycode_decode, punycode_encode
from .unicode_data import unicode_composed


def is_idn_hostname(text: str) -> bool:
    """Whether `text` is labels joined by dots, ideographic ones too, each one of RFC 1123 or a valid U-label.

    An A-label (`xn--`) must be the one form of a valid U-label. Labels have at most 63 characters, names 253,
    counted with A-labels. Characters that the Unicode data at hand do not know are refused.
    """
    # An A-label is never shorter than what it stands for.
    if len(text) > 253:
        return False
    if text.isascii() and "xn--" not in text.lower():
        return is_ldh_name(text)
    length = -1
    decoded: list[str] = []
    for label in text.replace("\u3002", ".").replace("\uff0e", ".").replace("\uff61", ".").split("."):
        encoded, name = _idn_hostname_forms(label)
        if not encoded:
            return False
        length += len(encoded) + 1
        decoded.append(name)
    return length <= 253 and idna_bidi_holds(decoded)


def _idn_hostname_forms(label: str) -> tuple[str, str]:
    """The label in ASCII, and as it is read; both empty when it is not valid."""
    if not label.isascii():
        encoded = "xn--" + punycode_encode(label)
        return (encoded, label) if 4 < len(encoded) <= 63 and _idn_hostname_is_u_label(label) else ("", "")
    if not is_ldh_label(label):
        return "", ""
    if label[:4].lower() != "xn--":
        return label, label
    encoded = label[4:].lower()
    name = punycode_decode(encoded)
    if name.isascii() or punycode_encode(name) != encoded or not _idn_hostname_is_u_label(name):
        return "", ""
    return label, name


def _idn_hostname_is_u_label(label: str) -> bool:
    """Whether a label that is not ASCII keeps the rules of RFC 5891, section 4.2."""
    return (
        label[0] != "-"
        and label[-1] != "-"
        and label[2:4] != "--"
        and all(map(is_idna_letter, label))
        and not is_idna_mark(label[0])
        and unicode_composed(label) == label
        and idna_context_holds(label)
    )
