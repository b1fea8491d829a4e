"""Patterns are read as ECMA-262 says under the flag `u`; what is no pattern is refused."""

import re
import unicodedata
from pathlib import Path

import pytest

from authwright.checks import ecma
from authwright.checks.ecma import PatternError, Plain, anchored, parse, plain
from authwright.checks.ecma.properties import property_ranges
from authwright.checks.ecma.ranges import EVERYTHING, Ranges, complement, overlap, union
from authwright.checks.ecma.sets import ranges_of
from authwright.checks.ecma.syntax import (
    Backreference,
    Char,
    CharClass,
    Choice,
    End,
    Group,
    Look,
    Node,
    Repeat,
    Sequence,
    Short,
    Span,
    Start,
)
from tests.support.regexps import NOISE, PATTERNS, examples, node_matches, run_node

A, B = Char(97), Char(98)
TABLE = Path(ecma.__file__).with_name("properties.txt")

READ: dict[str, Node] = {
    "": Sequence(()),
    "a": A,
    "ab|": Choice((Sequence((A, B)), Sequence(()))),
    "^a$": Sequence((Start(), A, End())),
    "a*?b{2,}": Sequence((Repeat(A, 0, None, True, 0, 3), Repeat(B, 2, None, False, 3, 8))),
    "a{03}": Repeat(A, 3, 3, False, 0, 5),
    "(a)(?<n>b)(?:a)": Sequence((Group(A, 1), Group(B, 2, "n"), Group(A))),
    r"(?<\u0061\u{1d49c}>a)\k<a\ud835\udc9c>\1": Sequence(
        (Group(A, 1, "a\U0001d49c"), Backreference("a\U0001d49c"), Backreference(1))
    ),
    r"\1(a)": Sequence((Backreference(1), Group(A, 1))),
    "(?=a)(?!a)(?<=a)(?<!a)": Sequence(
        (Look(A, True, False), Look(A, True, True), Look(A, False, False), Look(A, False, True))
    ),
    r"[^a-b\w-]": CharClass((Span(97, 98), Short("w", False), Char(45)), True),
    r"[\b--\]]": CharClass((Span(8, 45), Char(93)), False),
    r"[a-b-a]": CharClass((Span(97, 98), Char(45), A), False),
    r"\cj\0\x41\u{0041}\ud83d\udc32\ud83d": Sequence(
        (Char(10), Char(0), Char(65), Char(65), Char(0x1F432), Char(0xD83D))
    ),
    "\U0001f432": Char(0x1F432),
}


@pytest.mark.parametrize(("pattern", "root"), READ.items())
def test_a_pattern_is_read(pattern: str, root: Node) -> None:
    assert parse(pattern).root == root


REFUSED = {
    "(abc]": ("`]` stands alone; a literal one is `\\]`", 4),
    "^(abc": ("a group is not closed", 1),
    "a)": ("`)` closes no group", 1),
    "[abc": ("a class is not closed", 0),
    r"[abc\]": ("a class is not closed", 0),
    r"\a": (r"`\a` has no meaning", 0),
    r"x\Z": (r"`\Z` has no meaning", 1),
    "\\": ("a backslash ends it", 0),
    "*": ("`*` repeats nothing", 0),
    "a**": ("`*` repeats nothing", 2),
    "a*+": ("`+` repeats nothing", 2),
    "^*": ("an assertion is not repeated", 0),
    "(?=a)+": ("an assertion is not repeated", 0),
    "a{1": ("`{` begins no count", 1),
    "a{,2}": ("`{` begins no count", 1),
    "{a}": ("`{` stands alone; a literal one is `\\{`", 0),
    "a}": ("`}` stands alone; a literal one is `\\}`", 1),
    "a{2,1}": ("a count's limits are out of order", 1),
    "[b-a]": ("a range in a class is out of order", 2),
    r"[\d-x]": ("a range in a class ends in a class", 3),
    r"[a-\w]": ("a range in a class ends in a class", 2),
    r"(a)\2": ("there is no group 2", 3),
    "\\" + "9" * 5000: (f"there is no group {'9' * 5000}", 0),
    r"\k<a>": ("there is no group a", 0),
    r"\k": (r"`\k` names no group", 0),
    "(?<a>b)(?<a>c)": ("two groups are called a", 7),
    "(?<>b)": ("a group has no name", 3),
    "(?<1>b)": ("the name of a group is none", 3),
    "(?<a": ("the name of a group is none", 3),
    "(?i:a)": ("`(?` begins no group that is known", 0),
    "(?P<a>b)": ("`(?` begins no group that is known", 0),
    "(?>a)": ("`(?` begins no group that is known", 0),
    r"\01": (r"`\0` has no meaning", 0),
    r"\c1": (r"`\c` has no meaning", 0),
    r"\x4": ("an escape lacks its 2 hexadecimal digits", 0),
    r"\u004": ("an escape lacks its 4 hexadecimal digits", 0),
    r"\u{110000}": ("an escape is of no code point", 0),
    r"\p{Foo}": ("no property is called Foo", 0),
    r"\p{Latin}": ("no property is called Latin", 0),
    r"\p{Script=Foo}": ("no property is called Script=Foo", 0),
    r"\pL": ("a property is not written as `{name}` or `{name=value}`", 0),
    "(" * 101 + ")" * 101: ("groups are nested deeper than 100", 100),
}


@pytest.mark.parametrize(("pattern", "why"), REFUSED.items(), ids=[key[:20] for key in REFUSED])
def test_what_is_no_pattern_is_refused(pattern: str, why: tuple[str, int]) -> None:
    with pytest.raises(PatternError) as refused:
        parse(pattern)
    assert (refused.value.message, refused.value.position) == why


def test_any_punctuation_may_have_a_backslash() -> None:
    for sign in "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~":
        assert parse(f"\\{sign}").root == Char(ord(sign))
        assert parse(f"[\\{sign}]").root == CharClass((Char(ord(sign)),), False)


def test_nested_groups_of_a_hundred_are_read() -> None:
    assert parse("(" * 100 + ")" * 100).groups == 100


def test_node_reads_the_same_patterns() -> None:
    lenient = re.compile(r"\\[!\"#%&',:;<=>@_`~-]")
    found = [
        one for pair in zip(examples(NOISE, 1500), examples(PATTERNS, 500), strict=False) for one in pair
    ]
    wrong: list[str] = []
    valid = 0
    for pattern, matched in zip(found, node_matches([(one, ()) for one in found]), strict=True):
        try:
            parse(pattern)
            read = True
        except PatternError:
            read = False
        valid += read
        if read is not (matched is not None) and not (read and lenient.search(pattern)):
            wrong.append(pattern)
    assert wrong == []
    assert len(found) // 5 < valid < len(found)


def test_sets_are_those_of_ecma_262() -> None:
    def holds(pattern: str, code: int) -> bool:
        root = parse(pattern).root
        assert isinstance(root, Short | CharClass)
        return any(low <= code <= high for low, high in ranges_of(root))

    spaces = {
        0x9,
        0xA,
        0xB,
        0xC,
        0xD,
        0x20,
        0xA0,
        0x1680,
        *range(0x2000, 0x200B),
        0x2028,
        0x2029,
        0x202F,
        0x205F,
    }
    spaces |= {0x3000, 0xFEFF}
    assert {code for code in range(0x11000) if holds(r"\s", code)} == spaces
    assert {chr(code) for code in range(0x11000) if holds(r"[^\W\d]", code)} == set(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_"
    )
    assert not holds("[]", 0)
    assert holds("[^]", 0xD800)


def test_ranges_are_sets() -> None:
    some: Ranges = ((1, 3), (5, 5), (8, 9))
    assert union([(8, 9), (1, 2), (5, 5), (2, 3)]) == some
    assert union([(1, 2), (3, 4)]) == ((1, 4),)
    assert complement(some) == ((0, 0), (4, 4), (6, 7), (10, 0x10FFFF))
    assert complement(complement(some)) == some
    assert complement(EVERYTHING) == ()
    assert overlap(some, ((2, 8),)) == ((2, 3), (5, 5), (8, 8))


def code_points(ranges: str) -> set[int]:
    found: set[int] = set()
    following = 0
    for piece in ranges.split(" "):
        gap, _, more = piece.partition(":")
        low, following = following + int(gap, 36), following + int(gap, 36) + int(more or "0", 36) + 1
        found.update(range(low, following))
    return found


def differing(ours: str, nodes: str) -> int:
    """Return how often two tables disagree on a code point that is assigned in both."""
    one, other = (
        {line.partition(" | ")[0]: line.partition(" | ")[2] for line in table.splitlines() if line[0] != "#"}
        for table in (ours, nodes)
    )
    unassigned = code_points(one["gc Cn Unassigned"]) | code_points(other["gc Cn Unassigned"])
    changed = [names for names, ranges in one.items() if other.get(names, ranges) != ranges]
    assert len(one.keys() & other.keys()) > 300
    return sum(len((code_points(one[names]) ^ code_points(other[names])) - unassigned) for names in changed)


def test_properties_are_those_of_node() -> None:
    ours = TABLE.read_text(encoding="ascii")
    nodes = run_node("properties.mjs", ours)
    if ours.splitlines()[0] == nodes.splitlines()[0]:
        assert nodes == ours
    # Each version of Unicode revises the properties of a few characters that there were before.
    assert differing(ours, nodes) < 1000
    assert differing(ours, nodes.replace("gc Zs Space_Separator | w ", "gc Zs Space_Separator | 11 ")) > 0


@pytest.mark.parametrize("category", ["Lu", "Nd", "Zs", "Pd", "Cc"])
def test_categories_are_those_of_the_standard_library(category: str) -> None:
    known = {code for low, high in property_ranges("gc", category) for code in range(low, high + 1)}
    # Some characters get another category when Unicode is revised.
    differ = [
        code
        for code in range(0x110000)
        if (unicodedata.category(chr(code)) == category) is not (code in known)
        and unicodedata.category(chr(code)) != "Cn"
    ]
    assert len(differ) < 5


def test_a_property_has_several_names() -> None:
    digits = property_ranges("Nd", None)
    assert digits == property_ranges("digit", None) == property_ranges("General_Category", "Decimal_Number")
    assert property_ranges("sc", "Latn") == property_ranges("Script", "Latin")
    # U+30FC is of the script Common, and used in two.
    assert not overlap(property_ranges("sc", "Kana"), ((0x30FC, 0x30FC),))
    assert overlap(property_ranges("scx", "Katakana"), ((0x30FC, 0x30FC),))
    assert property_ranges("scx", "Runic") != ()
    assert complement(property_ranges("Assigned", None)) == property_ranges("Cn", None)
    assert property_ranges("ASCII", None) == ((0, 127),)


PLAIN = {
    "": Plain("contains", ""),
    "^": Plain("prefix", ""),
    "^$": Plain("equals", ""),
    "a.b": None,
    r"a\.b": Plain("contains", "a.b"),
    "^a[.]b": Plain("prefix", "a.b"),
    "(?:b)(c)$": Plain("suffix", "bc"),
    "^(?:abc)$": Plain("equals", "abc"),
    ".*": Plain("contains", ""),
    "^.*": Plain("prefix", ""),
    "^.*$": None,
    "^x-.*": Plain("prefix", "x-"),
    ".*abc[0-9]*": Plain("contains", "abc"),
    "[a-z]*abc$": Plain("suffix", "abc"),
    "[a-z]+abc$": None,
    "^a|b": None,
    "a^b": None,
    "^[^a]": None,
    "\U0001f432": Plain("contains", "\U0001f432"),
    r"\ud83d": None,
    r"(a)?\1": None,
}


@pytest.mark.parametrize(("pattern", "found"), PLAIN.items())
def test_a_pattern_that_compares_texts_is_found(pattern: str, found: Plain | None) -> None:
    assert plain(parse(pattern)) == found


def test_a_pattern_that_begins_with_the_start_is_anchored() -> None:
    held = ["^a", "(^a)", "^a|^b", "(?:^a|^b)c", "^"]
    loose = ["a", "", "a^", "^a|b", "(?:^a)*", "(?=^a)"]
    assert [one for one in held if not anchored(parse(one))] == []
    assert [one for one in loose if anchored(parse(one))] == []


def test_no_language_is_named() -> None:
    words = re.compile(r"\b(python|typescript|javascript|rust|golang|java|kotlin|ruby)\b", re.IGNORECASE)
    files = sorted(Path(ecma.__file__).parent.glob("*.py"))
    assert len(files) > 10
    for file in files:
        assert not words.search(file.read_text(encoding="utf-8")), file
