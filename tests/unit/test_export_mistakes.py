"""Mistakes of an author: each is a diagnostic with its line and what to do, never a stack trace."""

import textwrap
from pathlib import Path

import pytest

from authwright.diagnostics import AuthwrightError, Diagnostic
from authwright.stages.examples import check_examples
from authwright.stages.project import project
from tests.support.shop import HEAD, TAIL, Shop

GOOD = """
import datetime
import enum
from collections.abc import Callable
from typing import Any, Generic, TypeVar
from pydantic import BaseModel, RootModel

OTHER = Credential("other", "Another key.", (BEARER,))

class Priced(Model):
    '''Has a price.'''
    price: int
    '''In cents.'''

ENDPOINTS = (
    Endpoint(
        name="show",
        method="GET",
        path="/{shop}",
        summary="Show.",
        callers=(ANYONE,),
        credentials=(KEY,),
        parameters=(Parameter("shop", "path", str, "Which shop."),),
        response=Priced,
        examples=(Example("one", "One.", response={"price": 1}),),
    ),
)
"""


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shop:
    """Return a writer of small specs."""
    return Shop(tmp_path, monkeypatch)


def changed(old: str, new: str, text: str = GOOD) -> str:
    assert old in text
    return text.replace(old, new, 1)


def line(found: Diagnostic, body: str, tail: str = TAIL) -> str:
    """Return the source line that a finding names."""
    assert found.location is not None
    assert found.location.line > 0
    return (HEAD + textwrap.dedent(body) + tail).splitlines()[found.location.line - 1].strip()


def only(shop: Shop, body: str, tail: str = TAIL) -> Diagnostic:
    found, *more = shop.refused(body, tail)
    assert more == []
    assert found.hint
    return found


def test_the_spec_that_the_others_are_made_of_is_right(shop: Shop) -> None:
    assert shop.refused(GOOD) == []


# --------------------------------------------------------------------- paths


@pytest.mark.parametrize(
    ("base", "path"),
    [
        (".evil.example", "/{shop}"),
        ("@evil.example", "/{shop}"),
        ("//evil.example", "/{shop}"),
        ("", "/\\\\evil.example/{shop}"),
        ("orders", "/{shop}"),
        ("/orders/", "/{shop}"),
        ("/orders", "/{shop}?all=1"),
        ("/orders", "/{shop}#top"),
        ("/orders", "/a b/{shop}"),
        ("/orders", "/a\\tb/{shop}"),
        ("/orders", "/a\\x00/{shop}"),
        ("/orders", "/\u00e9/{shop}"),
        ("/orders", "/../{shop}"),
        ("/orders", "/./{shop}"),
        ("/orders", "/%2e%2E/{shop}"),
        ("/orders", "/%zz/{shop}"),
        ("/orders", "/{shop}/{"),
        ("/orders", "/}{shop}"),
        ("/orders", "/{{shop}}"),
    ],
)
def test_what_is_no_path_is_refused(shop: Shop, base: str, path: str) -> None:
    body = changed('"/{shop}"', f'"{path}"')
    found = shop.refused(body, changed('base_path="/orders"', f'base_path="{base}"', TAIL))
    assert {one.code for one in found} == {"AW013"}
    assert line(found[0], body) == "Endpoint("


@pytest.mark.parametrize("name", ["shop-id", "1shop", "", "shop id", "sh\u00f6p"])
def test_parameters_of_a_path_have_names_that_clients_expand(shop: Shop, name: str) -> None:
    body = changed("{shop}", f"{{{name}}}").replace('"shop"', '"x"' if not name else f'"{name}"')
    found = shop.refused(body)
    assert "AW013" in {one.code for one in found}
    assert any("cannot name a parameter" in one.message for one in found)


@pytest.mark.parametrize(
    "path", ["/{shop}/", "/{shop}.json", "/v1.0/{shop}", "/..a/{shop}:close", "/a%20b/{shop}"]
)
def test_good_paths(shop: Shop, path: str) -> None:
    assert shop.refused(changed('"/{shop}"', f'"{path}"')) == []


# --------------------------------------------------- names: listed, and once


@pytest.mark.parametrize(
    ("old", "new", "code", "said", "where"),
    [
        ("credentials=(KEY,)", "credentials=(OTHER,)", "AW015", 'credential "other"', "Endpoint("),
        ("(ANYONE,)", '(Caller("boss", "A boss."),)', "AW015", 'caller "boss"', "Endpoint("),
        (
            "response=Priced",
            'variants=(At("2", credentials=(OTHER,)),), response=Priced',
            "AW015",
            'credential "other"',
            "variants=",
        ),
        ("summary=", 'session=Session("issues-own", token="nope"), summary=', "AW015", '"nope"', "Endpoint("),
        (
            '"Which shop."),',
            '"Which shop."), Parameter("q", "query", str, "Q."), Parameter("q", "query", int, "Q."),',
            "AW014",
            'query parameters of operation "show" are named "q"',
            "Endpoint(",
        ),
        (
            '"Which shop."),',
            '"Which shop."), Parameter("X-A", "header", str, "A."), Parameter("x-a", "header", str, "A."),',
            "AW014",
            "header parameters",
            "Endpoint(",
        ),
        (
            '"Which shop."),',
            '"Which shop."), Parameter("shop", "path", str, "Again."),',
            "AW014",
            "path parameters",
            "Endpoint(",
        ),
    ],
)
def test_names_of_operations(shop: Shop, old: str, new: str, code: str, said: str, where: str) -> None:
    body = changed(old, new)
    found = only(shop, body)
    assert found.code == code
    assert said in found.message
    assert line(found, body).startswith(where)


def test_a_credential_of_the_same_name_is_not_the_listed_one(shop: Shop) -> None:
    body = changed('OTHER = Credential("other"', 'OTHER = Credential("key"')
    found = only(shop, changed("credentials=(KEY,)", "credentials=(OTHER,)", body))
    assert found.code == "AW015"


@pytest.mark.parametrize(
    ("old", "new", "code", "said"),
    [
        ('Version("2")', 'Version("1")', "AW014", 'two versions are named "1"'),
        ('Version("2")', 'Version("span")', "AW017", '"span" cannot be the name'),
        ('Version("2")', 'Version("../2")', "AW017", '"../2" cannot be the name'),
        ('(Version("1", ("1.0.3",)), Version("2"))', "()", "AW017", "no versions"),
        ("credentials=(KEY,)", "credentials=(KEY, KEY)", "AW014", 'two credentials are named "key"'),
        ("callers=(ANYONE,)", "callers=(ANYONE, ANYONE)", "AW014", 'two callers are named "anyone"'),
        (
            "credentials=(KEY,)",
            'credentials=(KEY, Credential("x", "X.", (Carrier("bearer", "header", "X-Key"),)))',
            "AW014",
            'two carriers that differ are named "bearer"',
        ),
        (
            "credentials=(KEY,)",
            'version_probe=VersionProbe(ENDPOINTS[0], "v"), credentials=(KEY,)',
            "AW015",
            '"v"',
        ),
    ],
)
def test_names_of_the_spec(shop: Shop, old: str, new: str, code: str, said: str) -> None:
    found = only(shop, GOOD, changed(old, new, TAIL))
    assert found.code == code
    assert said in found.message
    assert found.location is not None


def test_one_carrier_may_serve_two_credentials(shop: Shop) -> None:
    assert shop.refused(GOOD, changed("credentials=(KEY,)", "credentials=(KEY, OTHER)", TAIL)) == []


def test_a_probe_must_be_an_operation_of_the_spec(shop: Shop) -> None:
    body = GOOD + "\nfrom dataclasses import replace\nPROBE = replace(ENDPOINTS[0], name='probe')\n"
    tail = changed("credentials=", 'version_probe=VersionProbe(PROBE, "price"), credentials=', TAIL)
    found = only(shop, body, tail)
    assert found.code == "AW015"
    assert '"probe"' in found.message


def test_two_resources_of_one_name_are_refused(shop: Shop) -> None:
    more = 'Resource(name="orders", meaning="More.", base_path="/more", endpoints=()),'
    tail = changed("endpoints=ENDPOINTS),", f"endpoints=ENDPOINTS),\n    {more}", TAIL)
    found = only(shop, GOOD, tail)
    assert found.code == "AW014"
    assert found.message == 'two resources are named "orders"'
    assert line(found, GOOD, tail).startswith('Resource(name="orders", meaning="More."')


@pytest.mark.parametrize("token", ["price", "next"])
def test_a_token_may_be_a_member_of_a_base_or_of_a_later_answer(shop: Shop, token: str) -> None:
    late = "class Late(Priced):\n    '''Late.'''\n    next: str\n    '''Next.'''\n\nENDPOINTS = ("
    new = f'variants=(At("2", response=Late),), session=Session("issues-own", token="{token}"), response='
    assert shop.refused(changed("response=", new, changed("ENDPOINTS = (", late))) == []


# ----------------------------------------------------- values and attributes


@pytest.mark.parametrize(
    ("old", "new", "said", "where"),
    [
        ("credentials=(KEY,)", "credentials=KEY", "Endpoint.credentials must be a tuple", "Endpoint("),
        ('summary="Show."', 'summary=" "', "Endpoint.summary must not be empty", "Endpoint("),
        ('method="GET"', 'method="get"', "Endpoint.method must be 'GET', 'POST'", "Endpoint("),
        ('summary="Show."', 'sumary="Show."', "Endpoint.sumary is not known here", "Endpoint("),
        ('name="show",', "", "Endpoint.name is missing", "Endpoint("),
        ("(Model):", '(Model, sinse="2"):', "Model.sinse is not known here", "class Priced"),
        (
            "ENDPOINTS = (",
            'C = Cause(name="x", status="404", detail=Exactly("n"), when="w")\nENDPOINTS = (',
            "Cause.status must be a whole number",
            "C = Cause(",
        ),
        (
            "ENDPOINTS = (",
            'C = Cause(name="x", status=404, detail="n", when="w")\nENDPOINTS = (',
            "Cause.detail must be Exactly or Template or FreeText or Shape or PlainBody",
            "C = Cause(",
        ),
    ],
)
def test_attributes_are_checked_where_they_are_written(
    shop: Shop, old: str, new: str, said: str, where: str
) -> None:
    body = changed(old, new)
    with pytest.raises(AuthwrightError) as raised:
        shop.export(body)
    (found,) = raised.value.diagnostics
    assert found.code == "AW001"
    assert said in found.message
    assert "\n" not in found.message
    assert found.hint
    assert line(found, body).startswith(where)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ('float("nan")', "the number nan"),
        ('float("inf")', "the number inf"),
        ("datetime.datetime(2020, 1, 1)", "a value of the type datetime"),
        ("{1: 2}", "a key of the type int"),
        ("(1, 2)", "a value of the type tuple"),
        ('b"x"', "a value of the type bytes"),
        (r'"\ud800"', "half of a surrogate pair"),
    ],
)
def test_examples_are_json(shop: Shop, value: str, said: str) -> None:
    body = changed('{"price": 1}', f'{{"price": [{value}]}}')
    found = only(shop, body)
    assert found.code == "AW016"
    assert found.message == f"{said} is not JSON"
    assert found.pointer is not None
    assert "/response/price/0" in found.pointer


@pytest.mark.parametrize(
    "default", ['float("inf")', 'Field(float("nan"))', "object()", 'Field(examples=[float("inf")])']
)
def test_defaults_are_json(shop: Shop, default: str) -> None:
    body = changed("price: int", f"price: float = {default}")
    found = only(shop, body)
    assert found.code == "AW016"
    assert line(found, body).startswith("price:")


@pytest.mark.parametrize(
    ("change", "said"),
    [("requird=False", '"requird"'), ("required=0", "must be bool"), ("ge=True", "must be int or float")],
)
@pytest.mark.parametrize("late", [False, True], ids=["at once", "late"])
def test_variants_of_fields_are_checked(shop: Shop, change: str, said: str, late: bool) -> None:
    annotation = f'Annotated[int, At("2", {change})]'
    body = changed("price: int", f"price: '{annotation}'" if late else f"price: {annotation}")
    found = only(shop, body)
    assert found.code == "AW008"
    assert said in found.message
    assert line(found, body).startswith("class Priced" if late else "price:")


def test_variants_inside_types_are_checked(shop: Shop) -> None:
    found = only(shop, changed("price: int", 'price: list[Annotated[int, At("2", x=1)]] | None'))
    assert found.code == "AW008"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("credentials=KEY", "must be a tuple"),
        ('summary=""', "must not be empty"),
        ('path="/x"', 'no variant of "path"'),
    ],
)
def test_variants_of_operations_are_checked(shop: Shop, change: str, said: str) -> None:
    body = changed("response=Priced", f'variants=(At("2", {change}),), response=Priced')
    found = only(shop, body)
    assert found.code == "AW008"
    assert said in found.message
    assert line(found, body).startswith("variants=")


@pytest.mark.parametrize("change", ['status="404"', 'detial=Exactly("x")', 'detail="x"'])
def test_variants_of_causes_are_checked(shop: Shop, change: str) -> None:
    cause = f'Cause(name="x", status=404, detail=Exactly("n"), when="w",\n variants=(At("2", {change}),))'
    body = changed("response=Priced", f"errors=({cause},), response=Priced")
    found = only(shop, body)
    assert found.code == "AW008"
    assert line(found, body).startswith("variants=")


def test_causes_of_variants_are_exported(shop: Shop) -> None:
    cause = 'Cause(name="late", status=404, detail=Shape(list[Priced]), when="w")'
    document = shop.export(changed("response=", f'variants=(At("2", errors=({cause},)),), response='))
    assert shop.codes() == []
    assert list(document.root["x-aw-causes"]) == ["late"]


def test_a_pattern_that_pydantic_cannot_read_is_refused(shop: Shop) -> None:
    with pytest.raises(AuthwrightError) as raised:
        shop.export(changed("price: int", 'price: str = Field(pattern="(?=a)b")'))
    (found,) = raised.value.diagnostics
    assert found.code == "AW001"
    assert "look-around" in found.message


def test_a_pattern_that_python_cannot_read_is_refused(shop: Shop) -> None:
    body = changed("price: int", r'price: str = Field(pattern=r"^\p{L}+$")')
    found = only(shop, body)
    assert found.code == "AW030"
    assert line(found, body).startswith("price:")


def test_a_lifetime_names_a_version_as_text(shop: Shop) -> None:
    found = only(shop, changed("price: int", "price: Annotated[int, Since(2)]"))
    assert found.code == "AW005"


# --------------------------------------------------------------- quoted data


def test_quoted_data_is_not_judged(shop: Shop) -> None:
    said = '"x-aw-since": "9", "pattern": "("'
    data = f'{{{said}, "$ref": "#/components/schemas/No"}}'
    body = changed("price: int", f"price: Any = Field({{{said}}}, examples=[{data}])")
    document = shop.export(changed('{"price": 1}', f'{{"price": {data}}}', body))
    assert shop.codes() == []
    check_examples(project(document, "1", shop.collector), shop.collector)
    assert shop.codes() == []


def test_properties_named_like_keywords_are_judged(shop: Shop) -> None:
    members = "\n    ".join(
        f"m_{name}: Annotated[int, Field(alias='{name}'), Since('9')]"
        for name in ("default", "examples", "enum", "const", "properties", "request")
    )
    found = shop.refused(changed("price: int", f"{members}\n    price: int"))
    assert [one.code for one in found] == ["AW005"] * 6


# --------------------------------------------------------------------- types


def test_an_enum_class_is_no_type_of_a_spec(shop: Shop) -> None:
    color = "class Color(enum.Enum):\n    RED = 'red'\n\nclass Priced"
    body = changed("price: int", "price: Color", changed("class Priced", color))
    found = only(shop, body)
    assert found.code == "AW030"
    assert "Literal" in (found.hint or "")
    assert line(found, body).startswith("price:")


@pytest.mark.parametrize("name", ["a/b", 'a"b', "a b", "a\\nb", "", "{id}"])
def test_a_model_has_a_name_that_documents_take(shop: Shop, name: str) -> None:
    odd = f"Odd = type(Model)('{name}', (Model,), {{'__module__': __name__, '__doc__': 'Odd.'}})"
    body = changed("response=Priced", "response=Odd", changed("ENDPOINTS", f"{odd}\nENDPOINTS"))
    found = only(shop, body)
    assert (found.code, found.message) == (
        "AW030",
        f'model "{name.encode().decode("unicode-escape")}" has a name that OpenAPI does not take',
    )


def test_a_type_without_schema_is_refused(shop: Shop) -> None:
    body = changed("price: int", "price: Callable[[], int]")
    body = changed(
        "ENDPOINTS", "class Dear(Priced):\n    '''Dear.'''\n    p: Priced\n    '''P.'''\n\nENDPOINTS", body
    )
    found = only(shop, changed("response=Priced", "response=Dear", body))
    assert found.code == "AW030"
    assert '"Priced"' in found.message


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("price: int", "price: 'Missing'", "class Priced"),
        ("price: int", "price: list['Missing']", "class Priced"),
        ("response=Priced", "response='Missing'", "Endpoint("),
        ("response=Priced", "response=list['Missing']", "Endpoint("),
        ('"path", str', "\"path\", 'Missing'", "Endpoint("),
    ],
)
def test_an_unknown_type_is_named_with_its_place(shop: Shop, old: str, new: str, where: str) -> None:
    body = changed(old, new)
    found = only(shop, body)
    assert found.code == "AW001"
    assert "'Missing'" in found.message
    assert line(found, body).startswith(where)


def test_a_model_may_refer_to_a_later_one(shop: Shop) -> None:
    later = "class Later(Model):\n    '''Later.'''\n    x: int\n    '''X.'''\n\nENDPOINTS = ("
    document = shop.export(changed("price: int", "price: 'Later'", changed("ENDPOINTS = (", later)))
    assert sorted(document.schemas) == ["Later", "Priced"]


@pytest.mark.parametrize("base", ["BaseModel", "RootModel[int]"])
def test_models_stand_on_the_bases_of_a_spec(shop: Shop, base: str) -> None:
    plain = f"class Plain({base}):\n    '''Plain.'''\n\nENDPOINTS = ("
    body = changed("response=Priced", "response=Plain", changed("ENDPOINTS = (", plain))
    found = only(shop, body)
    assert found.code == "AW030"
    assert "authoring.Model" in (found.hint or "")
    assert line(found, body) == f"class Plain({base}):"


PAGES = """
T = TypeVar("T")

class Page(Model, Generic[T], since="2"):
    '''One page.'''
    items: list[T]
    '''What is on it.'''

class Last(Page[Priced]):
    '''The last one.'''
    end: bool
    '''Always true.'''

ENDPOINTS = ("""


@pytest.mark.parametrize(
    ("annotation", "name"),
    [
        ("Page[Priced]", "PagePriced"),
        ("Page[list[Priced]]", "PageListPriced"),
        ("Page[Page[Priced]]", "PagePagePriced"),
    ],
)
def test_generic_models_have_names_that_are_words(shop: Shop, annotation: str, name: str) -> None:
    body = changed("ENDPOINTS = (", PAGES)
    document = shop.export(changed("response=Priced", f"response={annotation}", body))
    assert shop.codes() == []
    schema = document.schemas[name]
    assert schema["description"] == "One page."
    assert schema["x-aw-since"] == "2"
    assert schema["properties"]["items"]["description"] == "What is on it."
    place = shop.collector.sources.find(f"#/components/schemas/{name}/properties/items")
    assert place is not None
    assert (HEAD + body).splitlines()[place.line - 1].strip().startswith("items:")


def test_a_generic_model_with_its_argument_may_be_a_base(shop: Shop) -> None:
    body = changed("response=Priced", "response=Last", changed("ENDPOINTS = (", PAGES))
    document = shop.export(body)
    assert sorted(document.schemas) == ["Last", "PagePriced", "Priced"]
    assert document.schemas["Last"]["allOf"] == [{"$ref": "#/components/schemas/PagePriced"}]
    assert list(document.schemas["Last"]["properties"]) == ["end"]


def test_a_generic_model_may_not_take_the_name_of_another(shop: Shop) -> None:
    other = PAGES.replace(
        "ENDPOINTS", "class PagePriced(Model):\n    '''Other.'''\n    p: Page[Priced]\n\nENDPOINTS"
    )
    body = changed("response=Priced", "response=PagePriced", changed("ENDPOINTS = (", other))
    assert "AW003" in {one.code for one in shop.refused(body)}
