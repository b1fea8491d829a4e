"""Causes of failures as clients of all languages know them: by which texts, names and groups."""

from typing import Any

import pytest

from authwright.diagnostics import Collector
from authwright.ir import (
    Alias,
    Detail,
    Enum,
    EnumValue,
    ErrorCase,
    Lifetime,
    ListOf,
    MapOf,
    Member,
    Named,
    Nullable,
    Operation,
    Ref,
    ServerVersion,
    Type,
    Union,
    UnionOf,
)
from authwright.naming import NameBook, Recorded
from authwright.targets.client.causes import CauseTable, cause_table
from authwright.targets.client.shapes import detail_shape
from tests.support import library as lib
from tests.support.plain import PLAIN, call


def cause(name: str, *details: Detail, status: int = 400, **more: Any) -> ErrorCase:
    return ErrorCase(name, status, details or (Detail("literal", f"{name}!"),), f"When {name}.", **more)


def failing(name: str, *errors: ErrorCase, callers: tuple[str, ...] = ("member",)) -> Operation:
    return call(name, errors=errors, callers=callers)


def causes_of(*operations: Operation, book: NameBook | None = None) -> CauseTable:
    """Return the causes of an API of `operations`; names that clash end the test."""
    found = Collector()
    table = cause_table(lib.library((), operations, version_probe=None), PLAIN, book or NameBook(), found)
    assert found.found == []
    return table


A, B, C = cause("a"), cause("b"), cause("c")


def test_what_all_operations_for_one_level_share_is_a_group() -> None:
    first, second = failing("first", A, C, B), failing("second", B, A)
    table = causes_of(first, second)
    assert [(one.name, one.when) for one in table.constants] == [
        ("A", "When a."),
        ("C", "When c."),
        ("B", "When b."),
    ]
    assert [(one.name, one.members) for one in table.groups] == [("FOR_MEMBER", ("A", "B"))]
    assert table.groups[0].doc == "How every operation for callers of level member may fail."
    assert table.of(first) == ["FOR_MEMBER", "C"]
    assert table.of(second) == ["FOR_MEMBER"]


@pytest.mark.parametrize(
    "operations",
    [
        (failing("only", A, B),),
        (failing("first", A, B), failing("second", A)),
        (failing("first", A, B), failing("second", A, B, callers=("admin",))),
        (failing("first", A, B, callers=()), failing("second", A, B, callers=())),
    ],
)
def test_there_is_no_group_of_one_operation_one_cause_or_no_level(operations: tuple[Operation, ...]) -> None:
    table = causes_of(*operations)
    assert table.groups == ()
    assert table.of(operations[0]) == ["A", "B"]


def test_callers_of_several_levels_are_a_level_of_their_own() -> None:
    both = ("admin", "member")
    operations = (
        failing("first", A, B, callers=both),
        failing("second", A, B, callers=both),
        failing("third", A),
    )
    table = causes_of(*operations)
    assert [one.name for one in table.groups] == ["FOR_ADMIN_OR_MEMBER"]
    assert table.of(operations[2]) == ["A"]


def test_a_group_gives_way_to_a_cause_that_had_its_name_first() -> None:
    book = NameBook(recorded={"causes": {"for_member 400": Recorded("FOR_MEMBER")}})
    named = cause("for_member")
    table = causes_of(failing("first", named, A), failing("second", named, A), book=book)
    assert [one.name for one in table.constants] == ["FOR_MEMBER", "A"]
    assert [one.name for one in table.groups] == ["ALL_FOR_MEMBER"]


def test_a_cause_that_is_told_otherwise_elsewhere_is_two_constants_in_any_order() -> None:
    bound = cause("a", Detail("literal", "Other"), lifetime=Lifetime(since="2"))
    operations = (failing("first", bound), failing("second", A), failing("third", A, bound))
    for given in (operations, operations[::-1]):
        table = causes_of(*given)
        # The one that is bound least has the plain name.
        assert table.of(operations[0]) == ["A_400_SINCE_2"]
        assert table.of(operations[1]) == ["A"]
        assert table.of(operations[2]) == ["A", "A_400_SINCE_2"]


def test_a_constant_is_told_from_another_by_status_and_by_the_bounds_of_all_its_texts() -> None:
    ended = cause("a", lifetime=Lifetime(until="2"))
    both = cause("a", Detail("literal", "x", versions=("2",)), Detail("literal", "y", versions=("3",)))
    never = ErrorCase("a", 404, (), "Never.")
    book = NameBook()
    versions = tuple(ServerVersion(name) for name in "1234")
    operations = (failing("first", A, ended, never), failing("second", A, ended, both))
    api = lib.library((), operations, version_probe=None, versions=versions)
    found = Collector()
    table = cause_table(api, PLAIN, book, found)
    assert found.found == []
    assert {key: one.name for key, one in book.section()["causes"].items()} == {
        "a 400": "A",
        "a 404": "A_404",
        "a 400 until 2": "A_400_UNTIL_2",
        "a 400 since 2 until 4": "A_400_SINCE_2_UNTIL_4",
        "for member": "FOR_MEMBER",
    }
    assert [one.form for one in table.constants if one.name == "A_404"] == [()]


def test_a_cause_with_other_texts_of_the_same_status_and_lifetime_is_a_finding() -> None:
    found = Collector()
    other = cause("a", Detail("literal", "Other"))
    api = lib.library((), (failing("first", A), failing("second", other)), version_probe=None)
    cause_table(api, PLAIN, NameBook(), found)
    assert "AW009" in {one.code for one in found.found}
    different = cause("a", Detail("literal", "Other"), status=404)
    assert len(causes_of(failing("first", A), failing("second", different)).constants) == 2


def told(error: ErrorCase, *types: Named) -> list[tuple[str, str, str | None, str | None]]:
    """Return kind, text and bounds of all by which a cause is told, on servers of versions 1 to 4."""
    versions = tuple(ServerVersion(name) for name in "1234")
    api = lib.library(types, (failing("first", error),), version_probe=None, versions=versions)
    (constant,) = cause_table(api, PLAIN, NameBook(), Collector()).constants
    assert {(one.cause, one.status) for one in constant.form} == {(error.cause, error.status)}
    return [(one.kind, one.text, one.since, one.until) for one in constant.form]


@pytest.mark.parametrize(
    ("versions", "spans"),
    [
        ((), [(None, None)]),
        (("1", "2", "3", "4"), [(None, None)]),
        (("2", "3"), [("2", "4")]),
        (("1", "3"), [(None, "2"), ("3", "4")]),
        (("1", "2", "4"), [(None, "3"), ("4", None)]),
    ],
)
def test_a_text_is_told_in_each_unbroken_run_of_versions(
    versions: tuple[str, ...], spans: list[tuple[str | None, str | None]]
) -> None:
    error = cause("a", Detail("literal", "t", versions=versions))
    assert told(error) == [("literal", "t", *span) for span in spans]


def test_a_text_that_names_no_versions_has_the_bounds_of_its_cause() -> None:
    assert told(cause("a", Detail("literal", "t"), lifetime=Lifetime("2", "4"))) == [
        ("literal", "t", "2", "4")
    ]


def test_kinds_of_details_are_those_of_the_runtime() -> None:
    error = cause(
        "a",
        Detail("plain", "Oops"),
        Detail("text", "an example"),
        Detail("template", "{n} left"),
        Detail("shape", type=Ref("Problem")),
    )
    assert told(error, lib.record("Problem")) == [
        ("literal", "Oops", None, None),
        ("text", "", None, None),
        ("template", "{n} left", None, None),
        ("shape", "object", None, None),
    ]


SHAPES: dict[str, Named] = {
    one.name: one
    for one in (
        lib.record("Problem"),
        Alias("Many", "", ListOf(Ref("Problem"))),
        Alias("Self", "", Ref("Self")),
        Union("Two", "", (Member(Ref("Problem")), Member(MapOf(lib.TEXT)))),
        Union("Mixed", "", (Member(Ref("Problem")), Member(Ref("Many")))),
        Enum("Word", "", (EnumValue("a"),), open=False),
    )
}


@pytest.mark.parametrize(
    ("type_", "shape"),
    [
        (None, ""),
        (ListOf(lib.TEXT), ""),
        (Nullable(Ref("Many")), ""),
        (Ref("Two"), "object"),
        (Ref("Mixed"), "any"),
        (UnionOf((Ref("Problem"), lib.TEXT)), "any"),
        (Ref("Self"), "any"),
        (Ref("Word"), "any"),
        (Ref("Gone"), "any"),
    ],
)
def test_a_detail_has_the_shape_that_its_type_is_sure_of(type_: Type | None, shape: str) -> None:
    assert detail_shape(type_, SHAPES) == shape
