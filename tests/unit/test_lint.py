"""Lint: what its rules leave alone, and suppressions. What they find stands in `tests/diagnostics`."""

import textwrap
from collections.abc import Sequence
from pathlib import Path

import pytest

from authwright.config import Config, Suppression, read_config
from authwright.diagnostics import CODES, AuthwrightError, Collector, Diagnostic, Location
from authwright.pipeline import lint_spec
from authwright.run import Run
from authwright.stages.lint import RULES
from authwright.stages.lint.suppress import report_unmatched, suppressed
from tests.support.project import ROOT

HEAD = """
from typing import Annotated, Any, Literal
from pydantic import Field
from authwright.authoring import *

ANYONE = Caller("anyone", "Nobody in particular.")
STAFF = Caller("staff", "Those who work here.")
KEY = Credential("key", "Opens the shop.", (Carrier("bearer", "bearer", "Authorization"),))
NO_KEY = Cause(name="no_key", status=401, detail=Exactly("No key"), when="The call carries none.")

def get(response, shown, name="get_thing", path="/thing", **more):
    return Endpoint(**{"name": name, "method": "GET", "path": path, "summary": "Look at it.",
        "callers": (ANYONE,), "response": response,
        "examples": (Example("a", "One.", response=shown),)} | more)

def post(request, sent, name="send_thing", path="/sent", **more):
    return Endpoint(**{"name": name, "method": "POST", "path": path, "summary": "Take it.",
        "callers": (ANYONE,), "request": request, "response": bool,
        "examples": (Example("a", "One.", request=sent, response=True),)} | more)
"""
TAIL = """
class Release(Model):
    \"\"\"What runs.\"\"\"
    v: str
    \"\"\"Such as `2`.\"\"\"

VERSION = get(Release, {"v": "1"}, name="get_version", path="/version")
SPEC = Spec(
    name="shop", title="Shop", summary="A shop.", revision="1.0.0", versions=(Version("1"), Version("2")),
    resources=(Resource(name="shop", meaning="All of it.", base_path="", endpoints=(
        *ENDPOINTS, VERSION, get(bool, True, name="is_open", path="/open", callers=(STAFF, ANYONE),
            credentials=(KEY,), errors=(NO_KEY,)))),),
    callers=(ANYONE, STAFF), credentials=(KEY,), version_probe=VersionProbe(VERSION, "v"), models=MODELS,
)
"""
QUIET = {
    "a model that Spec.models lists, a generic one, an unused private one": '''
        from typing import Generic, TypeVar
        T = TypeVar("T")
        class Page(Model, Generic[T]):
            """A few of many."""
            items: list[T]
            """Those on it."""
        class Event(Model):
            """Something that happened."""
            at: int
            """Seconds since 1970."""
        class _Draft(Model):
            """Not ready."""
        MODELS = (Event,)
        ENDPOINTS = (get(Page[int], {"items": [1]}),)
    ''',
    "a cause from which another one is made": """
        BROKEN = Cause(name="broken", status=500, detail=PlainBody("Broken"), when="It broke.")
        STUCK = BROKEN.renamed("stuck", when="Nothing moves.")
        ENDPOINTS = (get(bool, True, errors=(STUCK,)),)
    """,
    "names that only look like secrets": '''
        class Thing(Model):
            """What there is."""
            token_type: str
            """Which kind it is."""
            has_password: bool
            """Whether one was ever set."""
            code: str
            """What went wrong, in a word."""
            sort_key: str
            """By which lists are put in order."""
            secret: Annotated[Secret | None, Field(min_length=2)]
            """Opens the door."""
            recovery_codes: list[Secret]
            """For another day."""
        ENDPOINTS = (get(Thing, {"token_type": "a", "has_password": True, "code": "b", "sort_key": "c",
            "secret": "dd", "recovery_codes": ["e"]}),)
    ''',
    "a default of a secret that is empty": '''
        class Form(Model):
            """What to fill in."""
            password: Annotated[Secret | None, Omitted("null")] = None
            """Opens the door."""
        ENDPOINTS = (post(Form, {}),)
    ''',
    "omission that holds in one version, and required in the next": '''
        class Form(Model):
            """What to fill in."""
            size: Annotated[int, Omitted("reset:1"), At("2", required=True)] = ABSENT
            """In metres."""
        ENDPOINTS = (post(Form, {"size": 2}, whole=True),)
    ''',
    "values: one alone, explained ones, null": '''
        class Thing(Model):
            """What there is."""
            kind: Literal["thing"]
            """Always the same."""
            size: Annotated[Literal["s", "l"] | None, Values({"s": "Small.", "l": "Large."})]
            """How much there is."""
            count: int | Literal[""]
            """How many, if anybody knows."""
        ENDPOINTS = (get(Thing, {"kind": "thing", "size": "s", "count": ""}),)
    ''',
    "a base whose field is narrowed": '''
        class Base(Model):
            """What all have."""
            size: float | None
            """In metres."""
            of: "Base | None"
            """What it belongs to."""
            name: str = ABSENT
            """What it is called."""
        class Thing(Base):
            """What there is."""
            size: int
            """In whole metres."""
            of: "Thing | None"
            """Another one."""
            name: str
            """Never missing here."""
        ENDPOINTS = (get(Thing, {"size": 1, "of": None, "name": "a"}),)
    ''',
    "records that share a base, or few fields": '''
        class Base(Model):
            """What all have."""
            a: int
            """First."""
            b: int
            """Second."""
            c: int
            """Third."""
        class Left(Base):
            """One side."""
        class Right(Base):
            """The other side."""
            d: int
            """Fourth."""
        class Pair(Model):
            """Two of them."""
            d: int
            """Fourth, for both."""
        ENDPOINTS = (get(Left, {"a": 1, "b": 2, "c": 3}), get(Pair, {"d": 4}, name="p", path="/p"),
            get(Right, {"a": 1, "b": 2, "c": 3, "d": 4}, name="r", path="/r"))
    ''',
    "unions whose members differ": '''
        class Thing(Model):
            """What there is."""
            size: int | Annotated[str, Field(pattern="^[0-9]+$")] | None
            """In metres."""
            tags: list[str] | dict[str, str]
            """What else is said of it."""
            flag: bool | str
            """Yes, no, or why not."""
        ENDPOINTS = (get(Thing, {"size": 1, "tags": [], "flag": True}),)
    ''',
    "a tag with a member that lacks it, and open values": '''
        class Done(Model):
            """The end."""
            token: Secret
            """Opens the door."""
        class More(Model):
            """Not yet."""
            step: Annotated[Literal["a", "b"], OpenValues(), Values({"a": "First.", "b": "Then."})]
            """What comes next."""
        class Result(TaggedUnion[Done | More]):
            """How it went."""
            tag = Tag("step", values={"a": More, "b": More}, absent=Done)
        ENDPOINTS = (get(Result, {"token": "x"}, session=Session("issues-own", token="token"),
            examples=(Example("a", "Done.", response={"token": "x"}),
                Example("b", "More.", response={"step": "a"}))),)
    ''',
    "lifetimes inside their owner's, variants that matter in one direction": '''
        class Thing(Model):
            """What there is."""
            old: Annotated[int, Until("2")] = ABSENT
            """Was there before."""
            new: Annotated[int | None, Since("2"), InResponse(nullable=False), Omitted("null")] = None
            """Came with 2."""
        ENDPOINTS = (post(Thing, {}), get(Thing, {}, examples=(
            Example("a", "1.", response={"old": 1}, until="2"),
            Example("b", "2.", response={"new": 1}, since="2"))))
    ''',
    "examples that show a field once, of maps and of what is not listed inside them": '''
        class Inner(Model):
            """Inside."""
            a: int = ABSENT
            """First."""
        class Thing(Model):
            """What there is."""
            free: dict[str, Any]
            """Anything."""
            named: dict[str, Inner]
            """By name."""
            listed: list[Inner]
            """In order."""
        ENDPOINTS = (get(Thing, {"free": {"x": 1}, "named": {}, "listed": [{}, {"a": 1}]}),)
    ''',
    "causes that status, text or version tell apart": """
        A = Cause(name="a", status=404, detail=Exactly("No"), when="One way.")
        B = Cause(name="b", status=403, detail=Exactly("No"), when="Another way.")
        C = Cause(name="c", status=404, detail=Template("No {x}"), when="A third way.")
        D = Cause(name="d", status=404, detail=FreeText(), when="Whatever else.")
        E = Cause(name="e", status=404, detail=Exactly("No"), when="Came later.", since="2")
        ENDPOINTS = (get(bool, True, errors=(A.only(until="2"), B, C, D, E)),)
    """,
    "an operation that is gone when a cause comes": """
        LATE = Cause(name="late", status=403, detail=Exactly("Late"), when="Came with 2.", since="2")
        COMMON = {"callers": (STAFF,), "credentials": (KEY,), "errors": (NO_KEY, LATE)}
        ENDPOINTS = (*(get(bool, True, name=n, path="/" + n, **COMMON) for n in "abc"),
            get(bool, True, name="d", path="/d", **COMMON | {"errors": (NO_KEY,)}, until="2"))
    """,
    "a limit with its cause in the same versions": """
        T = Cause(name="t", status=429, detail=Exactly("Slow"), when="Too often.", since="2")
        ENDPOINTS = (get(bool, True, errors=(T,), limits=(RateLimit(1, 60, "address", since="2"),)),)
    """,
    "defaults and examples that fit": '''
        class Form(Model):
            """What to fill in."""
            size: Annotated[int, Field(ge=1, le=1), Omitted("default")] = 1
            """In metres."""
            name: Annotated[str | None, Field(min_length=2), Omitted("default")] = "ab"
            """What to call it."""
        DAY = Parameter("day", "query", int, "Counted from 1.", example=3)
        ENDPOINTS = (post(Form, {}, parameters=(DAY,)),)
    ''',
    "patterns that all engines read alike": '''
        class Thing(Model):
            """What there is."""
            a: Annotated[str, Field(pattern=r"^[0-9]+(?:-[0-9]+)*$")]
            """Numbers."""
            b: Annotated[str, Field(pattern=r"^(?:[^@]*@)*[^@]+[\\s\\S]*\\\\$")]
            """Signs."""
            c: Annotated[str, Field(pattern=r"^(?:a|b)+$")]
            """Letters."""
        ENDPOINTS = (get(Thing, {"a": "1-2", "b": "x\\\\\\\\", "c": "ab"}),)
    ''',
}
COUNT = iter(range(1000))


def linted(body: str, folder: Path, suppressions: Sequence[Suppression] = ()) -> list[Diagnostic]:
    """Lint a spec with `body` between imports and `SPEC`; return what was found."""
    name = f"linted_{next(COUNT)}"
    (folder / f"{name}.py").write_text(
        HEAD + "MODELS = ()\n" + textwrap.dedent(body) + TAIL, encoding="utf-8"
    )
    run = Run(Config(folder, f"{name}.py", lint=tuple(suppressions)))
    lint_spec(run)
    return list(run.collector)


@pytest.mark.parametrize("body", QUIET.values(), ids=QUIET)
def test_no_rule_finds_fault_with(body: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    assert [f"{one.code} {one.message}" for one in linted(body, tmp_path)] == []


LOUD = {
    "((a+)b?)+": True,
    "(a*)*": True,
    "(a|b+)+": True,
    "(?:a+|c)*d": True,
    "(a+b)+": False,
    "(a+)?": False,
    "(a{1,3})+": True,
    "a+b+": False,
    "(?:a+$)": False,
    "([a-z]+[0-9]?)*": True,
}


def found_in_pattern(pattern: str, folder: Path) -> list[Diagnostic]:
    body = f'''
        class Form(Model):
            """What to fill in."""
            a: Annotated[str, Field(pattern=r"{pattern}")] = ABSENT
            """Some text."""
        ENDPOINTS = (post(Form, {{}}),)
    '''
    return linted(body, folder)


@pytest.mark.parametrize(("pattern", "slow"), LOUD.items())
def test_a_repeat_of_a_repeat_is_found(
    pattern: str, slow: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    assert [one.code for one in found_in_pattern(pattern, tmp_path)] == (["AW097"] if slow else [])


@pytest.mark.parametrize("pattern", ["^[a-z.'*+/=?]+$", "^[?+]$", "^[+*]+$"])
def test_signs_in_a_class_are_no_foreign_repeats(
    pattern: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    assert found_in_pattern(pattern, tmp_path) == []


def test_a_shortcut_in_a_class_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    (found,) = found_in_pattern(r"^[a\d]$", tmp_path)
    assert r"`\d`" in found.message


def test_the_canonical_spec_has_no_findings_but_the_accepted_ones() -> None:
    run = Run(read_config(ROOT / "pyproject.toml"))
    done = lint_spec(run)
    assert [one.message for one in run.collector] == []
    assert {one.code for one, _ in done.suppressed} == {"AW091"}


SECRET = '''
class Form(Model):
    """What to fill in."""
    password: str
    """Opens the door."""
ENDPOINTS = (post(Form, {"password": "x"}),)
'''


def test_a_suppression_takes_what_its_code_and_place_match(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    here = Location("pyproject.toml", 3)
    right = Suppression("AW073", "#/components/schemas/Form/*", "It opens nothing.", here)
    assert linted(SECRET, tmp_path, [right]) == []
    wrong = Suppression("AW073", "#/components/schemas/Other/*", "It opens nothing.", here)
    found = linted(SECRET, tmp_path, [wrong])
    assert {one.code for one in found} == {"AW073", "AW098"}
    (unmatched,) = [one for one in found if one.code == "AW098"]
    assert (unmatched.location, unmatched.severity) == (here, "warning")


def test_the_first_suppression_that_matches_gives_the_reason() -> None:
    here = Location("pyproject.toml")
    one = Diagnostic("AW073", "A secret.", Location("spec/a.py", 7), None)
    both = [Suppression("AW073", "*", "First.", here), Suppression("AW073", "spec/a.py:*", "Second.", here)]
    assert suppressed([one], both) == [(one, "First.")]
    collector = Collector()
    report_unmatched([one], both, collector)
    assert collector.found == []


def config_of(folder: Path, text: str) -> Config:
    """Read a configuration with this table of lint."""
    (folder / "pyproject.toml").write_text(f'[tool.authwright]\nspec = "shop"\n\n{text}', encoding="utf-8")
    return read_config(folder / "pyproject.toml")


def test_suppressions_are_read_with_their_lines(tmp_path: Path) -> None:
    text = (
        '[tool.authwright.lint]\nignore = [\n  { code = "AW070", reason = "a" },\n'
        '  { reason = "b", code = "AW071", at = "x" },\n]\n'
    )
    first, second = config_of(tmp_path, text).lint
    assert (first.code, first.at, first.reason, first.location.line) == ("AW070", "*", "a", 6)
    assert (second.code, second.at, second.location.line) == ("AW071", "x", 7)
    tables = (
        '[[tool.authwright.lint.ignore]]\ncode = "AW070"\nreason = "a"\n\n'
        '[[tool.authwright.lint.ignore]]\ncode = "AW072"\nreason = "c"\n'
    )
    assert [one.location.line for one in config_of(tmp_path, tables).lint] == [5, 9]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("lint = 3", "must be a list of tables"),
        ('lint = "ignore"', "must be a list of tables"),
        ("[tool.authwright.lint]\nignored = []", 'unknown key "ignored"'),
        ('[tool.authwright.lint]\nignore = "AW070"', "must be a list of tables"),
        ('[tool.authwright.lint]\nignore = [{ code = "AW070" }]', "a suppression of AW070 has no reason"),
        ('[tool.authwright.lint]\nignore = [{ reason = "a" }]', "a suppression has no code"),
        (
            '[tool.authwright.lint]\nignore = [{ code = "AW070", reason = " " }]',
            "must be texts that are not empty",
        ),
        (
            '[tool.authwright.lint]\nignore = [{ code = 70, reason = "a" }]',
            "must be texts that are not empty",
        ),
        ('[tool.authwright.lint]\nignore = [{ code = "AW022", reason = "a" }]', "AW022 cannot be suppressed"),
        ('[tool.authwright.lint]\nignore = [{ code = "AW098", reason = "a" }]', "AW098 cannot be suppressed"),
    ],
)
def test_a_wrong_suppression_is_a_mistake_of_the_configuration(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(AuthwrightError) as caught:
        config_of(tmp_path, text)
    (one,) = caught.value.diagnostics
    assert one.code == "AW060"
    assert said in one.message
    assert one.location is not None
    assert one.location.line >= 4


def test_what_lint_finds_can_be_suppressed_but_what_the_line_relies_on(tmp_path: Path) -> None:
    accepted: set[str] = set()
    for code in CODES:
        suppression = f'[tool.authwright.lint]\nignore = [{{ code = "{code}", reason = "It is right so." }}]'
        try:
            accepted |= {one.code for one in config_of(tmp_path, suppression).lint}
        except AuthwrightError as error:
            assert [one.message.endswith("cannot be suppressed") for one in error.diagnostics] == [True]
    assert accepted == {rule.code for rule in RULES} - {"AW010", "AW022"}
