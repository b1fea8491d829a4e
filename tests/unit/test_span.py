"""The span of several server versions, rows 1 to 10 of the rules: fields, their types and constraints."""

from typing import Annotated, Literal

from pydantic import Field

from authwright import extensions as ext
from authwright.authoring import (
    ABSENT,
    Accepts,
    At,
    Model,
    Omitted,
    Since,
    Until,
    Values,
)
from tests.support.versions import (
    both,
    fields,
    get,
    post,
    published,
    read,
    request,
    write,
)


def test_row_01_required_throughout_stays_required() -> None:
    documents = both(email=str)
    assert read(documents, "email") == ({"type": "string"}, True)
    assert write(documents, "email") == ({"type": "string"}, True)


def test_row_02_required_in_some_is_optional_to_read_and_required_to_write() -> None:
    documents = both(token=Annotated[str, At("3", required=False)])
    assert read(documents, "token") == ({"type": "string"}, False)
    assert write(documents, "token") == ({"type": "string"}, True)


def test_row_03_late_and_required_there() -> None:
    documents = both(encrypted=Annotated[bool, Since("3")])
    marked = {"type": "boolean", ext.SINCE: "3"}
    assert read(documents, "encrypted") == (marked, False)
    assert write(documents, "encrypted") == (marked, True)


def test_row_03_late_and_required_where_other_versions_refuse_unknown_members() -> None:
    class Form(Model):
        """A form."""

        name: str
        """A name."""
        extra: Annotated[str, Since("2")]
        """Comes late."""

    documents = published(post("write", Form, closed=True))
    assert fields(documents.span, "Form")["extra"] == (
        {"description": "Comes late.", "type": "string", ext.SINCE: "2"},
        False,
    )
    assert request(documents.span, "write")["unevaluatedProperties"] is False


def test_row_04_late_and_optional_is_optional_with_a_gate() -> None:
    documents = both(login=(Annotated[bool, Since("2"), Omitted("unchanged")], ABSENT))
    marked = {"type": "boolean", ext.SINCE: "2"}
    assert read(documents, "login") == (marked, False)
    assert write(documents, "login") == (marked | {ext.OMITTED: "unchanged"}, False)


def test_row_05_gone_is_optional_deprecated_and_gated() -> None:
    documents = both(legacy=Annotated[str, Until("3")])
    marked = {"type": "string", "deprecated": True, ext.UNTIL: "3"}
    assert read(documents, "legacy") == (marked, False)
    assert write(documents, "legacy") == (marked, False)


def test_row_06_null_in_some_is_null_to_read_only() -> None:
    documents = both(i18n=Annotated[str, At("2", nullable=True)])
    assert read(documents, "i18n") == ({"anyOf": [{"type": "string"}, {"type": "null"}]}, True)
    assert write(documents, "i18n") == ({"type": "string"}, True)


def test_row_06_null_stays_where_a_request_variant_gives_it_a_meaning() -> None:
    documents = both(settings=Annotated[str, At("2", role="request", nullable=True)])
    assert read(documents, "settings")[0] == {"type": "string"}
    assert write(documents, "settings")[0] == {"anyOf": [{"type": "string"}, {"type": "null"}]}


def test_row_07_another_type_is_a_union_to_read_and_refused_to_write() -> None:
    class Answer(Model):
        """An answer."""

        detail: Annotated[list[str], At("3", type=str)]
        """What went wrong."""

    documents = published(get("read", Answer))
    schema, required = fields(documents.span, "Answer")["detail"]
    assert required
    assert schema["anyOf"] == [
        {"items": {"type": "string"}, "type": "array", ext.UNTIL: "3"},
        {"type": "string", ext.SINCE: "3"},
    ]
    assert documents.codes() == []
    refused = published(post("write", Answer))
    assert refused.codes() == ["AW021"]
    finding = refused.found["span"].found[0]
    assert finding.pointer == "#/components/schemas/Answer/properties/detail"
    assert finding.hint is not None


def test_row_07_a_request_takes_what_all_versions_share() -> None:
    documents = both(count=Annotated[int | str, At("3", type=int)])
    assert read(documents, "count")[0] == {"anyOf": [{"type": "integer"}, {"type": "string", ext.UNTIL: "3"}]}
    assert write(documents, "count")[0] == {"type": "integer"}


def test_row_07_numbers_are_joined_as_numbers() -> None:
    documents = both(rate=Annotated[int, At("2", type=float)])
    assert read(documents, "rate")[0] == {"type": "number"}
    assert write(documents, "rate")[0] == {"type": "integer"}


def test_row_08_an_added_value_opens_the_list_to_readers_and_is_gated_for_writers() -> None:
    kind = Annotated[
        Literal["enroll", "verify", "recover"], Values({"enroll": "First time."}, since={"recover": "3"})
    ]
    documents = both(step=kind)
    table = {"enroll": {"description": "First time."}, "recover": {ext.SINCE: "3"}}
    listed = {"enum": ["enroll", "verify", "recover"]}
    opened = {"anyOf": [listed, {"type": "string"}], ext.VALUES: table, ext.OPEN: True}
    assert read(documents, "step")[0] == opened
    assert write(documents, "step")[0] == listed | {"type": "string", ext.VALUES: table}
    assert fields(documents.exact["2"], "Sent")["step"][0]["enum"] == ["enroll", "verify"]


def test_row_08_a_list_in_some_versions_only_binds_writers_only() -> None:
    documents = both(mode=Annotated[str, At("2", type=Literal["a", "b"])])
    assert read(documents, "mode")[0] == {"type": "string"}
    assert write(documents, "mode")[0] == {"type": "string", "enum": ["a", "b"]}


def test_row_09_constraints_are_loosest_to_read_and_tightest_to_write() -> None:
    kind = Annotated[str, Field(min_length=2, max_length=9), At("3", min_length=5, max_length=20)]
    documents = both(code=kind, free=Annotated[str, At("2", pattern="^a")])
    assert read(documents, "code")[0] == {"type": "string", "minLength": 2, "maxLength": 20}
    assert write(documents, "code")[0] == {"type": "string", "minLength": 5, "maxLength": 9}
    assert read(documents, "free")[0] == {"type": "string"}
    assert write(documents, "free")[0] == {"type": "string", "pattern": "^a"}


def test_row_09_patterns_that_differ_cannot_both_be_kept() -> None:
    class Form(Model):
        """A form."""

        code: Annotated[str, Field(pattern="^a"), At("2", pattern="z$")]
        """A code."""

    assert published(post("write", Form)).codes() == ["AW021"]
    assert published(get("read", Form)).codes() == []


def test_row_10_a_default_that_differs_is_none() -> None:
    documents = both(
        role=(Annotated[str, Omitted("default"), At("3", default="user")], "pending"),
        once=(Annotated[str, Omitted("default"), At("2", until="3", default="x")], ABSENT),
        same=(Annotated[str, Omitted("default")], "uid"),
    )
    for name in ("role", "once"):
        assert "default" not in read(documents, name)[0]
        assert "default" not in write(documents, name)[0]
    assert write(documents, "same")[0]["default"] == "uid"


def test_row_10_an_omission_that_loses_the_value_somewhere_is_told() -> None:
    documents = both(
        title=(Annotated[str, Omitted("null"), At("3", omitted="unchanged")], ABSENT),
        limit=(Annotated[bool, Omitted("unchanged"), Accepts("lax-bool")], ABSENT),
    )
    assert write(documents, "title")[0][ext.OMITTED] == "null"
    assert write(documents, "limit")[0][ext.OMITTED] == "unchanged"
