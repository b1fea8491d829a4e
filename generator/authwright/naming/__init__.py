"""The one authority on names: words, case, reserved words, uniqueness, in this order, once and for good."""

from authwright.naming.book import GivenNames, NameBook
from authwright.naming.cases import CASES, Case, cased, is_cased
from authwright.naming.ledger import Ledger, Line, Recorded, Section
from authwright.naming.page import Given, Page
from authwright.naming.reading import parse_ledger, read_ledger
from authwright.naming.scope import NameRule, Scope
from authwright.naming.words import split_words

__all__ = [
    "CASES",
    "Case",
    "Given",
    "GivenNames",
    "Ledger",
    "Line",
    "NameBook",
    "NameRule",
    "Page",
    "Recorded",
    "Scope",
    "Section",
    "cased",
    "is_cased",
    "parse_ledger",
    "read_ledger",
    "split_words",
]
