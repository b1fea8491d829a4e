"""Authoring and export: what an author writes becomes the internal document, with the place of each part."""

import textwrap
from pathlib import Path

import pytest

from authwright import extensions as ext
from authwright.diagnostics import AuthwrightError
from authwright.document import Json
from authwright.stages.load import load_package
from authwright.stages.project import project
from tests.support.shop import HEAD, Shop

ORDER = """
class Priced(Model):
    '''Has a price.'''
    price: int
    '''In cents.'''

class Order(Priced, since="2", complete=True):
    '''An order.'''
    note: Annotated[str | None, Field(max_length=5), Omitted("null"), Since("2")] = None
    '''A note.'''
    count: Annotated[int, At("2", required=False), Omitted("default")]
    '''How many.'''
    secret: Secret
    '''The code.'''
    state: Annotated[Literal["new", "paid"], OpenValues(), Values({"new": "Just made."})] = ABSENT
    '''Where it stands.'''

ENDPOINTS = (
    Endpoint(name="make", method="POST", path="/{shop}", summary="Make.",
        callers=(ANYONE,), credentials=(KEY,),
        parameters=(Parameter("shop", "path", str, "Which shop.", multi_segment=True),),
        request=Order, closed=True, response=Order, since="2",
        errors=(Cause(name="full", status=409, detail=Exactly("Full."), when="No room.",
                      variants=(At("2", detail=Template("{shop} is full")),)),),
        variants=(At("2", callers=()),)),
)
"""


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shop:
    """Return a writer of small specs."""
    return Shop(tmp_path, monkeypatch)


def order(shop: Shop) -> Json:
    """Return the exported `Order`."""
    schema: Json = shop.export(ORDER).schemas["Order"]
    return schema


def test_bases_stay_references_and_own_fields_stay_own(shop: Shop) -> None:
    schema = order(shop)
    assert schema["allOf"] == [{"$ref": "#/components/schemas/Priced"}]
    assert list(schema["properties"]) == ["note", "count", "secret", "state"]
    assert schema["required"] == ["count", "secret"]


def test_class_keywords_become_extensions(shop: Shop) -> None:
    schema = order(shop)
    assert schema[ext.SINCE] == "2"
    assert schema[ext.COMPLETE] is True
    assert ext.UNTIL not in schema


def test_class_keywords_are_not_inherited(shop: Shop) -> None:
    body = ORDER.replace("ENDPOINTS = (", "class Late(Order):\n    '''Late.'''\n\nENDPOINTS = (", 1)
    document = shop.export(body.replace("response=Order", "response=Late"))
    assert ext.SINCE not in document.schemas["Late"]


def test_field_marks_become_extensions(shop: Shop) -> None:
    fields = order(shop)["properties"]
    assert fields["note"][ext.SINCE] == "2"
    assert fields["note"][ext.OMITTED] == "null"
    assert fields["note"]["default"] is None
    assert fields["note"]["anyOf"][0] == {"type": "string", "maxLength": 5}
    assert fields["count"][ext.VARIANTS] == [{"since": "2", "set": {"required": False}}]
    assert fields["secret"][ext.SECRET] is True
    assert fields["secret"]["format"] == "password"
    assert fields["state"][ext.OPEN] is True
    assert "default" not in fields["state"]
    assert fields["state"]["description"] == "Where it stands."


def test_operations_keep_what_openapi_cannot_say(shop: Shop) -> None:
    document = shop.export(ORDER)
    (path, method, operation) = next(document.operations())
    assert (path, method, operation["operationId"]) == ("/orders/{shop}", "post", "make")
    assert operation[ext.CALLERS] == ["anyone"]
    assert operation[ext.CREDENTIALS] == ["key"]
    assert operation["parameters"][0][ext.MULTI_SEGMENT] is True
    body = operation["requestBody"]["content"]["application/json"]["schema"]
    assert body == {"$ref": "#/components/schemas/Order", "unevaluatedProperties": False}
    assert operation[ext.VARIANTS] == [{"since": "2", "set": {ext.CALLERS: []}}]
    cause = document.root[ext.CAUSES]["full"]
    assert cause["detail"] == {"kind": "literal", "text": "Full."}
    assert cause[ext.VARIANTS][0]["set"]["detail"] == {"kind": "template", "text": "{shop} is full"}


def test_places_name_the_line_of_each_part(shop: Shop) -> None:
    shop.export(ORDER)
    found = shop.collector.sources
    text = (HEAD + textwrap.dedent(ORDER)).splitlines()

    def line(pointer: str) -> str:
        place = found.find(pointer)
        assert place is not None
        return text[place.line - 1]

    assert line("#/components/schemas/Order").startswith("class Order")
    assert line("#/components/schemas/Order/properties/count").strip().startswith("count:")
    assert line("#/components/schemas/Order/properties/count/anyOf/0").strip().startswith("count:")
    assert 'name="make"' in line("#/paths/~1orders~1{shop}/post")


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('Since("2")', 'Since("3")', "AW005"),
        ('since="2", complete', 'since="2", until="2", complete', "AW007"),
        ("/{shop}", "/{store}", "AW006"),
        ('At("2", callers=())', 'At("2", colour=1)', "AW008"),
    ],
)
def test_mistakes_are_diagnostics_with_a_place(shop: Shop, old: str, new: str, code: str) -> None:
    assert old in ORDER
    (found,) = shop.refused(ORDER.replace(old, new))
    assert found.code == code
    assert found.location is not None
    assert found.location.line > 0
    assert found.hint


def test_two_models_of_one_name_are_refused(shop: Shop) -> None:
    other = "_first = Order\n\nclass Order(Model):\n    '''Other.'''\n\nENDPOINTS = ("
    body = ORDER.replace("ENDPOINTS = (", other).replace("response=Order", "response=_first")
    (found,) = shop.refused(body)
    assert found.code == "AW003"
    assert found.location is not None
    assert found.location.line > 0


def test_two_operations_on_one_path_are_refused(shop: Shop) -> None:
    shop.export(ORDER + "\nENDPOINTS = ENDPOINTS + ENDPOINTS\n")
    assert shop.codes() == ["AW004"]


def test_one_cause_name_has_one_meaning(shop: Shop) -> None:
    other = 'Cause(name="full", status=500, detail=Exactly("x"), when="y")'
    shop.export(ORDER.replace("errors=(", f"errors=({other}, "))
    assert shop.codes() == ["AW009"]


def test_a_spec_that_cannot_be_imported_names_its_line(tmp_path: Path) -> None:
    package = tmp_path / "broken_shop"
    package.mkdir()
    (package / "__init__.py").write_text("x = 1\ny = x / 0\n", encoding="utf-8")
    with pytest.raises(AuthwrightError) as raised:
        load_package("broken_shop", root=tmp_path, search=[tmp_path])
    (found,) = raised.value.diagnostics
    assert found.code == "AW001"
    assert "ZeroDivisionError" in found.message
    assert str(found.location) == "broken_shop/__init__.py:2"


def test_a_package_without_spec_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty_shop.py").write_text("", encoding="utf-8")
    with pytest.raises(AuthwrightError) as raised:
        load_package("empty_shop", root=tmp_path, search=[tmp_path])
    assert [d.code for d in raised.value.diagnostics] == ["AW002"]


def test_a_base_that_lives_shorter_is_refused(shop: Shop) -> None:
    shop.export(ORDER.replace("class Priced(Model)", 'class Priced(Model, until="2")'))
    assert shop.codes() == ["AW018"]


def test_a_spec_cannot_end_the_run_nor_print_into_its_output(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "ending_shop.py").write_text("print('hello')\nraise SystemExit(0)\n", encoding="utf-8")
    with pytest.raises(AuthwrightError) as raised:
        load_package("ending_shop", root=tmp_path, search=[tmp_path])
    assert [d.code for d in raised.value.diagnostics] == ["AW001"]
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("given", "emptied", "key"),
    [
        ('remarks=(Remark("behaviour", "r"),)', "remarks=()", ext.REMARKS),
        ('headers=(Header("X-A", "m"),)', "headers=()", ext.HEADERS),
        ('description="d"', 'description=""', "description"),
        ("credentials_optional=True", "credentials_optional=False", ext.CREDENTIALS_OPTIONAL),
        ("whole=True", "whole=False", ext.WHOLE),
        ("method='POST'", "request=None", "requestBody"),
        ("method='POST'", "errors=()", ext.ERRORS),
    ],
)
def test_a_variant_may_empty_an_attribute(shop: Shop, given: str, emptied: str, key: str) -> None:
    body = ORDER.replace('method="POST"', given if given.startswith("method") else f'method="POST", {given}')
    raw = shop.export(
        body.replace('At("2", callers=())', f'At("2", {emptied})').replace(', since="2",\n', ",\n")
    )
    (_, _, before) = next(raw.operations())
    assert key in before
    (_, _, after) = next(project(raw, "2", shop.collector).operations())
    assert not after.get(key)
    kept = {ext.ERRORS, "requestBody", ext.REMARKS, ext.HEADERS} - {key}
    assert {name for name in kept if after.get(name)} == {name for name in kept if before.get(name)}
