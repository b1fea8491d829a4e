"""The book of names: what was recorded is used, what is new gives way, and every refusal says what to do."""

from dataclasses import replace

from authwright.diagnostics import Collector, Location
from authwright.naming import Given, NameBook, NameRule, Recorded, Scope, Section

RULE = NameRule("snake", keeps=("snake", "screaming"), noun="field", reserved=frozenset({"copy"}))
FILES = NameRule("snake", ignores_case=True)
SCOPE = "fields of Thing"


class Build:
    """One build of target `made` in the imaginary language Testish."""

    def __init__(
        self, section: Section | None = None, given: dict[str, dict[str, Given]] | None = None
    ) -> None:
        self.collector = Collector()
        self.book = NameBook("made", section or {}, given or {})

    def scope(
        self, rule: NameRule = RULE, label: str = SCOPE, beside: str = "", *, shared: bool = False
    ) -> Scope:
        pages = [self.book.page(beside)] if beside else []
        return self.book.scope(label, rule, "Testish", self.collector, beside=pages, shared=shared)

    def claim(self, *names: str, rule: NameRule = RULE) -> list[str]:
        scope = self.scope(rule)
        return [scope.claim(name, f"#/{name}") for name in names]

    def finish(self) -> Section:
        self.book.finish(self.collector)
        return self.book.section()

    def said(self) -> list[tuple[str, str, str | None]]:
        self.book.finish(self.collector)
        return [(one.code, one.message, one.hint) for one in self.collector]


def recorded(**names: str | Recorded) -> Section:
    return {SCOPE: {key: one if isinstance(one, Recorded) else Recorded(one) for key, one in names.items()}}


def given(**names: str) -> dict[str, dict[str, Given]]:
    return {SCOPE: {key: Given(name, Location("pyproject.toml", 7)) for key, name in names.items()}}


def test_a_recorded_name_is_used_where_the_rules_give_another_one() -> None:
    build = Build(recorded(copy="copy", userId="uid"))
    assert build.claim("copy", "userId", "new") == ["copy", "uid", "new"]
    assert build.said() == []
    assert build.finish() == recorded(copy="copy", userId="uid", new="new")


def test_what_is_gone_is_retired_and_has_its_name_again_when_it_comes_back() -> None:
    first = Build(recorded(import_="imported", other="other"))
    first.claim("other")
    gone = first.finish()
    assert gone == recorded(import_=Recorded("imported", retired=True), other="other")
    again = Build(gone)
    assert again.claim("import_") == ["imported"]
    assert again.finish()[SCOPE]["import_"] == Recorded("imported")


def test_the_order_of_claims_does_not_matter_to_what_was_recorded() -> None:
    build = Build(recorded(user_id="user_id"))
    assert build.claim("userId", "user_id") == ["user_id2", "user_id"]
    assert build.said() == [
        (
            "AW041",
            'fields of Thing: "user_id" (#/user_id) and "userId" (#/userId) would both be user_id in Testish',
            "rename one of them, or put this line below [tool.authwright.names] of pyproject.toml:\n"
            'made."fields of Thing".userId = "user_id2"',
        )
    ]


def test_a_retired_name_is_not_given_to_another_thing() -> None:
    build = Build(recorded(user_id="user_id"))
    build.claim("userId")
    assert build.said() == [
        (
            "AW041",
            'fields of Thing: "userId" (#/userId) would be user_id in Testish, the name of "user_id"; '
            "that is no longer in the spec",
            "free the name with `authwright names --prune` if no caller has it, or put this line below "
            "[tool.authwright.names] of pyproject.toml:\n"
            'made."fields of Thing".userId = "user_id2"',
        )
    ]


def test_the_proposed_line_settles_the_clash() -> None:
    build = Build(recorded(user_id="user_id"), given(userId="user_id2"))
    assert build.claim("user_id", "userId") == ["user_id", "user_id2"]
    assert build.said() == []


def test_a_renamed_thing_keeps_its_former_name_from_others() -> None:
    build = Build(recorded(userId="user_id"), given(userId="uid"))
    assert build.claim("userId") == ["uid"]
    after = build.finish()
    assert after == recorded(userId=Recorded("uid", former=("user_id",)))
    later = Build(after)
    assert later.claim("userId", "user_id") == ["uid", "user_id2"]
    (found,) = later.said()
    assert found[1].endswith('would be user_id in Testish, the name of "userId"; that is uid now')


def test_a_former_name_can_be_given_back() -> None:
    after = recorded(userId=Recorded("uid", former=("user_id",)))
    build = Build(after, given(userId="user_id"))
    assert build.claim("userId") == ["user_id"]
    assert build.finish() == recorded(userId=Recorded("user_id", former=("uid",)))


def test_a_given_name_must_be_one_and_be_free() -> None:
    names = given(a="1 x", b="copy", c="d")
    build = Build(recorded(d="d"), names)
    assert build.claim("a", "b", "c", "d") == ["a", "b", "d", "d"]
    assert build.said() == [
        (
            "AW041",
            'fields of Thing: "c" cannot be d in Testish, which is or was the name of "d"',
            "d2 is free",
        ),
        ("AW047", 'fields of Thing: "1 x" is no name for this in Testish', "field_1_x would be one"),
        ("AW047", 'fields of Thing: "copy" is reserved in Testish', "copy_ would be one"),
    ]
    assert all(one.location == Location("pyproject.toml", 7) for one in build.collector)


def test_a_name_given_to_nothing_is_told_with_what_may_be_meant() -> None:
    build = Build(None, given(userID="uid") | {"fields of Thng": {"a": Given("b")}})
    build.claim("userId")
    assert build.said() == [
        (
            "AW046",
            '[tool.authwright.names]: target "made" has no names in "fields of Thng"',
            'did you mean "fields of Thing"? `authwright names` lists all; '
            "delete the line if its thing is gone",
        ),
        (
            "AW046",
            '[tool.authwright.names]: nothing in "fields of Thing" of target "made" is called "userID"',
            'did you mean "userId"? `authwright names` lists all; delete the line if its thing is gone',
        ),
    ]


def test_one_name_twice_in_the_ledger_is_told_once_with_a_way_out() -> None:
    build = Build(recorded(a="x", b="x"))
    build.claim("b", "a")
    assert build.said() == [
        (
            "AW048",
            'fields of Thing: the ledger has x for "a" and for "b"',
            "two branches may have added them; put this line below [tool.authwright.names] of "
            'pyproject.toml:\nmade."fields of Thing".b = "x2"',
        )
    ]
    settled = Build(recorded(a="x", b="x"), given(b="x2"))
    assert settled.claim("a", "b") == ["x", "x2"]
    assert settled.said() == []
    after = settled.finish()
    assert after == recorded(a="x", b="x2")
    assert Build(after).claim("b", "a") == ["x2", "x"]


def test_a_recorded_name_that_the_language_cannot_have_is_told_and_not_used() -> None:
    build = Build(recorded(a="os.system"))
    assert build.claim("a") == ["a"]
    assert [(code, message) for code, message, _ in build.said()] == [
        ("AW045", 'fields of Thing: "os.system", recorded for "a", is no name in Testish')
    ]


def test_a_recorded_name_that_no_build_can_have_given_is_told_and_not_used() -> None:
    rule = replace(RULE, refused=frozenset({"self"}))
    build = Build(recorded(a="self", copy="copy"))
    assert build.claim("a", "copy", rule=rule) == ["a", "copy"]
    assert [(code, message) for code, message, _ in build.said()] == [
        ("AW045", 'fields of Thing: "self", recorded for "a", is no name in Testish')
    ]


def test_a_new_name_takes_a_second_choice_before_it_clashes() -> None:
    scope = Build(recorded(email="email")).scope()
    assert scope.claim("email", "#", key="query/email", otherwise=["query_email"]) == "query_email"


def test_a_new_name_follows_another_one() -> None:
    build = Build()
    assert build.scope().claim("copy", "#", like="copy") == "copy"


def test_what_came_beside_a_recorded_name_gives_way() -> None:
    section = {"types": {"ID": Recorded("ID")}}
    new = Build(section)
    assert new.scope(beside="types").claim("ID", "#/ID") == "ID2"
    assert [code for code, _, _ in new.said()] == ["AW041"]
    old = Build({**section, **recorded(ID="ID")})
    assert old.scope(beside="types").claim("ID", "#/ID") == "ID"
    assert old.said() == []


def test_files_that_differ_by_capitals_only_are_told_apart_from_recorded_ones_too() -> None:
    build = Build(recorded(Token="token"))
    build.claim("Token", rule=FILES)
    build.scope(NameRule("snake", keeps=("pascal",), ignores_case=True)).claim("TOKEN", "#")
    assert [code for code, _, _ in build.said()] == ["AW041"]


def test_several_things_may_share_a_name_where_the_scope_says_so() -> None:
    build = Build(recorded(a="file", b="file"))
    scope = build.scope(shared=True)
    assert [scope.claim("a", "#"), scope.claim("b", "#"), scope.share("c", "file", "#")] == ["file"] * 3
    assert build.said() == []


def test_a_decision_is_made_once() -> None:
    among = ("form", "whole")
    first = Build()
    assert first.book.decide("bodies", "signin", "form", among) == "form"
    later = Build(first.finish())
    assert later.book.decide("bodies", "signin", "whole", among) == "form"
    other = Build(first.finish(), {"bodies": {"signin": Given("whole")}})
    assert other.book.decide("bodies", "signin", "form", among) == "whole"
    wrong = Build(None, {"bodies": {"signin": Given("hole")}})
    assert wrong.book.decide("bodies", "signin", "form", among) == "form"
    assert wrong.said() == [("AW047", 'bodies: "signin" cannot be "hole"', "what can be chosen: form, whole")]


def test_a_key_of_any_characters_is_written_as_toml_has_it() -> None:
    import tomllib  # noqa: PLC0415

    key = 'a."b\\\n\u202e\x7f'
    line = Build().book.page("fields of Thing").assignment(key, "x")
    assert tomllib.loads(line) == {"made": {"fields of Thing": {key: "x"}}}
    assert line.isascii()


def test_without_a_book_nothing_is_kept() -> None:
    scope = Scope("fields of Thing", RULE, "Testish", Collector())
    assert scope.claim("copy", "#") == "copy_"


def test_one_key_in_two_places_is_a_clash_even_when_it_is_recorded() -> None:
    build = Build(recorded(a="a"))
    scope = build.scope()
    assert (scope.claim("a", "#/one"), scope.claim("a", "#/one"), scope.claim("a", "#/two")) == (
        "a",
        "a",
        "a2",
    )
    assert [(code, message) for code, message, _ in build.said()] == [
        ("AW041", 'fields of Thing: "a" (#/one) and "a" (#/two) would both be a in Testish')
    ]
    assert build.finish() == recorded(a="a")
