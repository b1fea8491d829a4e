"""Which bases a class takes, and which fields it declares itself."""

from authwright.ir import Field, Nullable, Record
from authwright.targets.python.client.inheritance import ClassLayout, Inheritance
from tests.support.library import NUMBER, TEXT, optional, record, required


def layouts(*records: Record) -> dict[str, ClassLayout]:
    inheritance = Inheritance({one.name: one for one in records}, lambda one: f"{one.type}{one.required}")
    return {one.name: inheritance.layout(one.name) for one in records}


def names(layout: ClassLayout) -> list[str]:
    return [one.name for one in layout.own]


def child(name: str, *fields: Field, bases: tuple[str, ...]) -> Record:
    return record(name, *fields, bases=bases)


A, B, C = required("a", TEXT), required("b", TEXT), required("c", NUMBER)
ROOT = record("Root", A)


def test_inherited_fields_are_not_declared_again() -> None:
    made = layouts(ROOT, record("Other", B), child("Both", A, B, C, bases=("Root", "Other")))
    assert made["Both"].bases == ("Root", "Other")
    assert names(made["Both"]) == ["c"]
    assert made["Both"].order == ("Both", "Root", "Other")


def test_a_field_that_says_something_else_is_declared_again() -> None:
    louder = required("a", TEXT, secret=True)
    assert names(layouts(ROOT, child("Loud", louder, bases=("Root",)))["Loud"]) == ["a"]


def test_where_a_field_was_declared_does_not_matter() -> None:
    moved = Field("a", TEXT, True, doc="The a.", origin="Root", pointer="#/elsewhere")
    assert names(layouts(ROOT, child("Same", moved, bases=("Root",)))["Same"]) == []


def test_a_base_with_another_type_gives_way_to_its_own_bases() -> None:
    middle = child("Middle", A, B, bases=("Root",))
    leaf = child("Leaf", A, required("b", Nullable(TEXT)), bases=("Middle",))
    made = layouts(ROOT, middle, leaf)["Leaf"]
    assert made.bases == ("Root",)
    assert names(made) == ["b"]


def test_a_base_with_a_field_that_is_missing_or_optional_is_left_out() -> None:
    assert layouts(ROOT, child("Less", B, bases=("Root",)))["Less"].bases == ()
    assert layouts(ROOT, child("Maybe", optional("a", TEXT), bases=("Root",)))["Maybe"].bases == ()


def test_an_ancestor_of_another_base_is_no_base_of_its_own() -> None:
    made = layouts(
        ROOT, child("Middle", A, B, bases=("Root",)), child("Leaf", A, B, bases=("Root", "Middle"))
    )
    assert made["Leaf"].bases == ("Middle",)


def test_bases_that_python_cannot_order_are_left_out_and_their_fields_declared() -> None:
    one = child("One", A, B, bases=("Root", "Other"))
    two = child("Two", A, B, C, bases=("Other", "Root"))
    made = layouts(ROOT, record("Other", B), one, two, child("Leaf", A, B, C, bases=("One", "Two")))
    assert made["Leaf"].bases == ("One",)
    assert names(made["Leaf"]) == ["c"]


def test_the_nearer_class_decides_what_is_inherited() -> None:
    said = required("a", TEXT, encoding="x")
    middle = child("Middle", said, bases=("Root",))
    made = layouts(ROOT, middle, child("Leaf", A, bases=("Middle",)), child("Same", said, bases=("Middle",)))
    assert names(made["Leaf"]) == ["a"]
    assert names(made["Same"]) == []
