"""The formats `uri` and `uri-reference` of RFC 3986: the grammar of an IRI without what lies beyond ASCII."""

from .iri import is_iri, is_iri_reference


def is_uri(text: str) -> bool:
    """Whether `text` is a URI: it begins with a scheme."""
    return text.isascii() and is_iri(text)


def is_uri_reference(text: str) -> bool:
    """Whether `text` is a URI or a reference relative to one."""
    return text.isascii() and is_iri_reference(text)
