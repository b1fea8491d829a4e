"""Published documents as a whole: findings, responses, security, and what is left out."""

from typing import Annotated, Any, Literal

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from authwright import extensions as ext
from authwright.authoring import (
    ABSENT,
    Accepts,
    Alias,
    At,
    Cause,
    Cookie,
    Exactly,
    FreeText,
    Header,
    InRequest,
    InResponse,
    MaxBytes,
    Model,
    Omitted,
    Only,
    OpenValues,
    PlainBody,
    Remark,
    Secret,
    Since,
    Tag,
    TaggedUnion,
    Template,
)
from authwright.diagnostics import Collector, Location, pointer
from authwright.document import Document, Json, listed_values, ref
from authwright.records.answers import template_pattern
from authwright.stages.project import project
from authwright.stages.span import span
from tests.support.instances import validator
from tests.support.versions import (
    KEY,
    TICKET,
    Published,
    fields,
    get,
    operation,
    post,
    published,
    raw_document,
    response,
)


class Named(Model):
    """Has a name."""

    name: str
    """The name."""


class Dated(Model, since="2"):
    """Has a date."""

    date: str
    """The date."""


class Config(Model, complete=True):
    """Settings."""

    url: str
    """Where."""
    port: Annotated[int | str | None, InResponse(type=int), Omitted("null"), Accepts("numeric-string")] = None
    """Which port."""
    password: Annotated[Secret, MaxBytes(72), Omitted("unchanged")] = ABSENT
    """The password."""
    stored: Annotated[bool, Only("response")]
    """Whether it lasts."""
    note: Annotated[str, Only("request"), Remark("tolerance", "Any text."), Remark("privacy", "Is logged.")]
    """Why."""


class First(Model):
    """The first."""

    step: Literal["first"]
    """Which."""


class Second(Model, since="3"):
    """The second."""

    step: Literal["second"]
    """Which."""


class Choice(TaggedUnion[First | Annotated[Second, Since("3")]]):
    """One of them."""

    tag = Tag("step", values={"first": First, "second": Second})


def test_a_reference_to_what_does_not_live_is_named_with_its_line() -> None:
    class Early(Model):
        """Asks for what came later."""

        part: Dated
        """Too early."""

    raw = raw_document(get("read", Early))
    collector = Collector()
    at = pointer("components", "schemas", "Early", "properties", "part")
    collector.sources.add(at, Location("shop.py", 7))
    project(raw, "1", collector)
    finding = collector.found[0]
    assert (finding.code, finding.pointer, str(finding.location)) == ("AW020", at, "shop.py:7")
    assert '"Dated"' in finding.message
    assert finding.hint
    assert [f.code for f in Published(raw).found["2"]] == []


def test_an_unknown_cause_is_a_dangling_reference() -> None:
    raw = raw_document(get("read", bool))
    operation(raw, "read")[ext.ERRORS] = [{"cause": "nowhere"}]
    assert Published(raw).codes("1") == ["AW020"]


def test_two_schemas_of_one_name_are_refused() -> None:
    class ConfigInput(Model):
        """In the way."""

        name: str
        """A name."""

    documents = published(get("read", Config), post("write", Config), get("other", ConfigInput))
    assert documents.codes("1") == ["AW023"]
    assert "ConfigInput" in documents.found["1"].found[0].message


ERRORS = (
    Cause(
        name="unknown",
        status=404,
        detail=Template("Provider '{name}' (v1.0) is unknown"),
        when="It is not set up.",
    ),
    Cause(name="absent", status=404, detail=Exactly("Nothing."), when="There is none.", since="2"),
    Cause(
        name="hinted", status=400, detail=FreeText("The hint."), when="It is weak.", headers=("Retry-After",)
    ),
    Cause(name="broken", status=500, detail=PlainBody("Internal Server Error"), when="It fails."),
)


def errors_of(document: Document) -> Json:
    found: Json = operation(document, "read")["responses"]
    return found


def test_responses_are_made_of_causes_by_status() -> None:
    documents = published(get("read", bool, errors=ERRORS))
    answers = errors_of(documents.exact["2"])
    assert list(answers) == ["200", "400", "404", "500"]
    assert answers["404"][ext.CAUSES] == ["unknown", "absent"]
    assert answers["404"]["description"] == "- `unknown`: It is not set up.\n- `absent`: There is none."
    body = answers["404"]["content"]["application/json"]["schema"]
    assert body["required"] == ["detail"]
    assert body["properties"]["detail"]["anyOf"][1] == {"type": "string", "const": "Nothing."}
    assert answers["400"]["headers"] == {"Retry-After": {"schema": {"type": "string"}}}
    assert answers["500"]["content"] == {
        "text/plain": {"schema": {"type": "string", "const": "Internal Server Error"}}
    }
    assert errors_of(documents.exact["1"])["404"][ext.CAUSES] == ["unknown"]
    assert list(documents.exact["1"].root[ext.CAUSES]) == ["broken", "hinted", "unknown"]
    uses = operation(documents.exact["2"], "read")[ext.ERRORS]
    assert uses[0] == {"cause": "unknown", "when": "It is not set up."}


@pytest.mark.parametrize(
    ("template", "pattern"),
    [
        ("Provider '{name}' (v1.0)", r"^Provider '[\s\S]*' \(v1\.0\)$"),
        ("{a}/{b}", r"^[\s\S]*\/[\s\S]*$"),
        ("{}", r"^\{\}$"),
        ("plain", "^plain$"),
    ],
)
def test_a_template_becomes_an_exact_pattern(template: str, pattern: str) -> None:
    assert template_pattern(template) == pattern


def test_security_and_headers_are_made() -> None:
    endpoints = (
        get("open", bool),
        get("signed", bool, credentials=(KEY, TICKET), headers=(Header("X-Kind", "Which kind."),)),
        get("either", bool, credentials=(KEY,), credentials_optional=True, cookies=(Cookie("t", "sets"),)),
    )
    exact = published(*endpoints).exact["1"]
    assert operation(exact, "open")["security"] == []
    assert operation(exact, "signed")["security"] == [{"bearer": []}, {"ticket": []}]
    assert operation(exact, "either")["security"] == [{"bearer": []}, {}]
    answer = operation(exact, "signed")["responses"]["200"]
    assert answer["headers"]["X-Kind"]["description"] == "Which kind."
    assert (
        operation(exact, "either")["responses"]["200"]["headers"]["Set-Cookie"]["description"] == "Sets `t`."
    )


def test_what_no_operation_uses_is_left_out() -> None:
    documents = published(
        get("read", bool, credentials=(KEY,)), get("late", bool, credentials=(TICKET,), since="2")
    )
    early = documents.exact["1"].root
    assert list(early["components"]["securitySchemes"]) == ["bearer"]
    assert list(early[ext.CREDENTIAL_KINDS]) == ["key"]
    assert [entry["name"] for entry in early[ext.VERSIONS]] == ["1"]
    assert early[ext.VERSION] == "1"
    assert list(documents.exact["2"].root["components"]["securitySchemes"]) == ["bearer", "ticket"]


def test_operation_variants_apply() -> None:
    documents = published(get("read", Named, variants=(At("2", response=Dated, credentials=(KEY,)),)))
    assert response(documents.exact["1"], "read") == ref("Named")
    assert response(documents.exact["2"], "read") == ref("Dated")
    assert operation(documents.exact["2"], "read")["security"] == [{"bearer": []}]


def test_all_documents_are_valid_openapi() -> None:
    documents = published(
        get("read", Named, errors=ERRORS), post("write", Config, Choice), get("held", Dated, since="2")
    )
    for document in (*documents.exact.values(), documents.span):
        assert list(OpenAPIV31SpecValidator(document.root).iter_errors()) == []


def test_a_document_without_versions_comes_back_as_it_is() -> None:
    root: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {},
        "paths": {},
        "components": {"schemas": {"A": {"allOf": [{}]}}},
    }
    foreign = Document(root)
    assert span(foreign, Collector()).root == {**root, ext.VERSION: "span"}
    assert project(foreign, "9", Collector()).root == {**root, ext.VERSION: "9"}
    assert ext.VERSION not in root


def test_an_unknown_version_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="none of 1, 2, 3"):
        project(raw_document(get("read", bool)), "4", Collector())


def test_role_variants_of_one_direction_only_do_not_leak() -> None:
    class Ask(Model):
        """A question."""

        text: Annotated[str, InRequest(min_length=1)]
        """The text."""

    documents = published(post("ask", Ask, Ask))
    exact = documents.exact["1"]
    assert fields(exact, "AskInput")["text"][0]["minLength"] == 1
    assert "minLength" not in fields(exact, "Ask")["text"][0]


def test_an_open_list_is_open_wherever_it_is_read() -> None:
    class Light(Alias[Annotated[Literal["on", "off"], OpenValues()]]):
        """How a lamp shines."""

    class Lamp(Model):
        """A lamp."""

        light: Light
        """Now."""
        colour: Annotated[Literal["red", "green"], OpenValues()]
        """Its colour."""
        inner: list[Annotated[Literal["warm"], OpenValues()]]
        """Its tones."""

    class Wish(Model):
        """What is asked of a lamp."""

        colour: Annotated[Literal["red", "green"], OpenValues()]
        """Its colour."""

    documents = published(get("read", Lamp), post("write", Lamp), post("wish", Wish))
    for document in (*documents.exact.values(), documents.span):
        reads = validator(document, ref("Lamp"))
        assert reads.is_valid({"light": "dim", "colour": "blue", "inner": ["cold"]})
        assert not reads.is_valid({"light": 1, "colour": "blue", "inner": []})
        assert listed_values(document.schemas["Light"]) == ["on", "off"]
        assert "LampInput" not in document.schemas
        # Nobody reads a wish, so it holds known values only.
        assert not validator(document, ref("Wish")).is_valid({"colour": "blue"})


def test_a_remark_of_an_operation_has_a_lifetime() -> None:
    late = Remark("behaviour", "From 2 on.", since="2")
    documents = published(get("read", bool, remarks=(Remark("behaviour", "Always."), late)))
    said = {
        str(document.version): [remark["text"] for remark in operation(document, "read").get(ext.REMARKS, ())]
        for document in (*documents.exact.values(), documents.span)
    }
    assert said == {
        "1": ["Always."],
        "2": ["Always.", "From 2 on."],
        "3": ["Always.", "From 2 on."],
        "span": ["Always.", "From 2 on."],
    }


def test_a_remark_of_a_field_has_a_lifetime() -> None:
    late = Remark("behaviour", "From 2 on.", since="2")

    class Thing(Model):
        """A thing."""

        name: Annotated[str | None, Remark("behaviour", "Always."), late]
        """Its name."""

    documents = published(get("read", Thing), post("write", Thing))
    said = {
        str(document.version): document.schemas["Thing"]["properties"]["name"][ext.REMARKS]
        for document in (*documents.exact.values(), documents.span)
    }
    always, later = ({"kind": "behaviour", "text": text} for text in ("Always.", "From 2 on."))
    assert said == {"1": [always], "2": [always, later], "3": [always, later], "span": [always, later]}
