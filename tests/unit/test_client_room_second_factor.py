"""The second factor as clients of all languages finish it: what is asked, and what it comes to."""

from dataclasses import replace

from authwright.ir import (
    Api,
    Member,
    Operation,
    Ref,
    SecondFactor,
    SessionEffect,
    Type,
    Union,
    Verification,
)
from authwright.ir.second_factor import Enrollment, Recovery
from authwright.targets.client.second_factor import factor_doc, factor_of, outcomes, questions
from tests.support import library as lib
from tests.support.plain import call

DONE = Union("Done", "", (Member(Ref("Session")), Member(Ref("Waiting"))))
FACTOR = SecondFactor(
    name="finish",
    doc="Finish a sign-in. Ask for what it takes",
    resource="desk",
    result="SignIn",
    challenge="Challenge",
    step="step",
    token="challenge",
    verification=Verification("code", "give", "digits", "is_recovery"),
    enrollment=Enrollment("enroll", "start", "confirm", "digits", "codes"),
    recovery=Recovery("reset", "redeem", "proof"),
)
STEPS = (
    call("give", Ref("Session")),
    call("start", Ref("Author")),
    call("confirm", Ref("Done"), session=SessionEffect("issues-own", "token")),
    call("redeem", Ref("Challenge")),
)


def stepping(factor: SecondFactor = FACTOR, *steps: Operation) -> Api:
    operations = (*lib.OPERATIONS, *(steps or STEPS))
    return lib.library((*lib.TYPES, DONE), operations, second_factor=factor)


def test_a_second_factor_belongs_to_the_resource_of_its_steps() -> None:
    (desk,) = stepping().resources
    assert factor_of(stepping(), desk) == FACTOR
    assert factor_of(stepping(), replace(desk, name="shelf")) is None
    assert factor_of(lib.library(), desk) is None


def test_a_sign_in_comes_to_all_that_is_no_challenge_each_once() -> None:
    assert outcomes(stepping(), FACTOR) == [Ref("Session"), Ref("Waiting")]
    bare = replace(FACTOR, verification=None, enrollment=None)
    api = stepping(replace(bare, result="Found"))
    assert outcomes(api, replace(bare, result="Found")) == [Ref("Person"), Ref("Author")]


def test_the_answers_of_the_last_steps_are_among_what_it_comes_to() -> None:
    steps = (call("give", Ref("Book")), call("start"), call("confirm", Ref("Found")), STEPS[-1])
    expected = [Ref(name) for name in ("Session", "Waiting", "Book", "Person", "Author")]
    assert outcomes(stepping(FACTOR, *steps), FACTOR) == expected
    silent = (call("give"), call("start"), call("confirm", Ref("Challenge")), STEPS[-1])
    assert outcomes(stepping(FACTOR, *silent), FACTOR) == expected[:2]


def test_only_what_the_steps_need_is_asked() -> None:
    def asked(factor: SecondFactor) -> list[tuple[str, Type | None]]:
        return [(one.name, one.setup) for one in questions(stepping(factor), factor, "That")]

    assert asked(FACTOR) == [
        ("code", None),
        ("enroll", Ref("Author")),
        ("reset_token", None),
        ("recovery_codes", None),
    ]
    assert asked(replace(FACTOR, enrollment=None, recovery=None)) == [("code", None)]
    assert FACTOR.enrollment is not None
    without = replace(FACTOR, verification=None, enrollment=replace(FACTOR.enrollment, recovery_codes=None))
    assert [name for name, _ in asked(without)] == ["enroll", "reset_token"]


def test_a_recovery_code_is_told_of_where_it_is_an_answer() -> None:
    def code(factor: SecondFactor) -> str:
        return next(questions(stepping(factor), factor, "That")).doc

    assert code(FACTOR).endswith(" That may stand in for it.")
    assert FACTOR.verification is not None
    never = replace(FACTOR, verification=replace(FACTOR.verification, recovery=None))
    assert code(never) == "Asked for a code of the authenticator."


def test_a_second_factor_is_told_of_in_paragraphs() -> None:
    summary, rest, again = factor_doc(FACTOR)
    assert (summary, rest) == ("Finish a sign-in.", "Ask for what it takes.")
    assert factor_doc(replace(FACTOR, doc="Finish it")) == ["Finish it.", again]
