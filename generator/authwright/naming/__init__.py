"""The one authority on names: words, case, reserved words, uniqueness, in this order and once."""

from authwright.naming.cases import CASES, Case, cased, is_cased
from authwright.naming.scope import NameRule, Scope
from authwright.naming.words import split_words

__all__ = ["CASES", "Case", "NameRule", "Scope", "cased", "is_cased", "split_words"]
