"""Words, cases, reserved words, uniqueness."""

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from authwright.diagnostics import Collector
from authwright.naming import CASES, NameRule, Scope, cased, is_cased, split_words
from tests.support.hostile import NAMES, TEXTS

FIELD = NameRule("snake", keeps=("snake", "screaming"), noun="field", reserved=frozenset({"copy"}))


def scope(rule: NameRule = FIELD) -> tuple[Scope, Collector]:
    collector = Collector()
    return Scope("fields of Thing", rule, "Testish", collector, reserved={"import", "class"}), collector


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("signin_form", "signin form"),
        ("SigninForm", "signin form"),
        ("ENABLE_OAUTH_SIGNUP", "enable oauth signup"),
        ("OAuthConfigForm", "oauth config form"),
        ("MyOAuth2Token", "my oauth2 token"),
        ("OpenIDProvider", "openid provider"),
        ("APIKeys", "api keys"),
        ("userIDs", "user ids"),
        ("getHTTPResponseCode", "get http response code"),
        ("I18N", "i18n"),
        ("LdapServerConfig", "ldap server config"),
        ("HTTP2Server", "http2 server"),
        ("user-name", "user name"),
        ("user.name", "user name"),
        ("a/b~c", "a b c"),
        ("$ref", "ref"),
        ("__class__", "class"),
        ("1st", "1st"),
        ("+1", "plus 1"),
        ("-1", "minus 1"),
        ("caf\u00e9", "cafe"),
        ("\u540d\u524d", "u540d u524d"),
        ("\u0430", "u0430"),
        ("\u017felf", "self"),
        ("a\u200bb", "ab"),
        ("\n", "u000a"),
        ("", ""),
    ],
)
def test_a_name_is_taken_apart(name: str, words: str) -> None:
    assert split_words(name) == tuple(words.split())


@given(st.text() | st.sampled_from([*NAMES, *TEXTS]))
def test_words_are_lower_case_ascii_whatever_the_name(name: str) -> None:
    words = split_words(name)
    assert all(word.isascii() and word.isalnum() and word == word.lower() for word in words)
    assert bool(words) == bool(name)


@pytest.mark.parametrize(
    ("case", "name"),
    [
        ("snake", "oauth_api_key"),
        ("screaming", "OAUTH_API_KEY"),
        ("kebab", "oauth-api-key"),
        ("camel", "oauthApiKey"),
        ("pascal", "OAuthApiKey"),
    ],
)
def test_words_are_joined_in_a_case(case: str, name: str) -> None:
    known = next(one for one in CASES if one == case)
    assert cased(("oauth", "api", "key"), known) == name
    assert is_cased(name, known)


@given(st.lists(st.from_regex(r"[a-z][a-z0-9]{0,5}", fullmatch=True), min_size=1, max_size=4))
def test_every_case_recognises_what_it_makes(words: list[str]) -> None:
    assert all(is_cased(cased(words, case), case) for case in CASES)


def test_names_of_a_kept_case_stay_as_they_are() -> None:
    names, collector = scope()
    assert [names.claim(one, "#") for one in ("ENABLE_MFA", "user_id", "userName")] == [
        "ENABLE_MFA",
        "user_id",
        "user_name",
    ]
    assert not collector.found


def test_reserved_names_get_the_suffix() -> None:
    names, _ = scope()
    assert names.claim("import", "#") == "import_"
    assert names.claim("copy", "#") == "copy_"
    assert names.claim("__class__", "#") == "class_"


def test_a_leading_digit_and_an_empty_name_get_the_noun() -> None:
    names, _ = scope()
    assert names.claim("2fa", "#") == "field_2fa"
    assert names.claim("", "#") == "field"


def test_a_clash_names_both_places_and_proposes_another_name() -> None:
    names, collector = scope()
    assert names.claim("user_id", "#/first") == "user_id"
    assert names.claim("userId", "#/second") == "user_id2"
    assert names.claim("UserID", "#/third") == "user_id3"
    first, second = collector
    assert first.code == second.code == "AW041"
    assert "#/first" in first.message
    assert "#/second" in first.message
    assert "Testish" in first.message
    assert first.pointer == "#/second"
    assert first.hint is not None
    assert "user_id2" in first.hint


def test_a_reserved_name_clashes_with_what_its_suffix_makes() -> None:
    names, collector = scope()
    names.claim("import", "#/first")
    assert names.claim("import_", "#/second") == "import_2"
    assert [one.code for one in collector] == ["AW041"]


def test_files_are_told_apart_without_capitals() -> None:
    names, collector = scope(NameRule("pascal", keeps=("pascal",), ignores_case=True))
    names.claim("Token", "#/first")
    names.claim("TOKEN", "#/second")
    assert [one.code for one in collector] == ["AW041"]


@given(st.lists(st.text() | st.sampled_from(NAMES), max_size=12, unique=True))
def test_identifiers_are_legal_and_unique_whatever_the_names(wire: list[str]) -> None:
    names, _ = scope()
    made = [names.claim(one, "#") for one in wire]
    assert len(set(made)) == len(made)
    assert all(
        one.isidentifier() and one.isascii() and one not in {"import", "class", "copy"} for one in made
    )


def test_the_corpus_has_what_the_other_tests_rely_on() -> None:
    assert {"import", "__init__", "", "\u540d\u524d"} & set(NAMES)
    assert any(keyword.iskeyword(name) for name in NAMES)
