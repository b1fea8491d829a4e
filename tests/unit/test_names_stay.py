"""Names stay: whatever is added, removed, reordered or ruled otherwise, nothing else is called anew."""

from collections import Counter
from dataclasses import replace
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from authwright.config import read_config
from authwright.ir import Api
from authwright.naming import words
from authwright.naming.scope import NameRule
from authwright.pipeline import api_in
from authwright.run import Run
from authwright.targets.client import arguments
from authwright.targets.python.language import PYTHON
from tests.support.library import library
from tests.support.naming import EDITS, Edit, Facts, Naming, named, owner_of, reorder
from tests.support.odd import odd
from tests.support.project import ROOT


@pytest.fixture(scope="module")
def canonical() -> Api:
    """Return the span of the canonical spec."""
    return api_in(Run(read_config(ROOT / "pyproject.toml")), "span")


class Story:
    """An API through its builds: what each thing has ever been called, and what has ever had each name."""

    def __init__(self, api: Api) -> None:
        self.api = api
        first = named(api)
        assert not first.found
        self.facts: Facts = {}
        self.owners: dict[tuple[tuple[str, ...], str], tuple[str, ...]] = {}
        self.section = first.section
        self._check(first)

    def build(self, api: Api) -> bool:
        """Build `api`; one that is refused writes nothing, so that the author goes back to the last one."""
        made = named(api, self.section)
        if made.found:
            assert {one.code for one in made.found} <= {"AW009", "AW041", "AW049"}
            assert all(one.hint for one in made.found)
            return False
        self.api, self.section = api, made.section
        self._check(made)
        return True

    def _check(self, made: Naming) -> None:
        for key, names in made.facts.items():
            earlier = self.facts.get(key, names)
            assert earlier <= names, f"{key} was {set(earlier)} and is {set(names)}"
            self.facts[key] = names
            if key[0] != "module":
                (name,) = names
                scope, thing = owner_of(key)
                owner = self.owners.setdefault((scope, name), thing)
                assert owner == thing, f"{name} was {owner} and is {thing}"


STORIES = settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
SEEDS = st.integers(0, 2**32)
SCRIPTS = st.lists(st.tuples(st.sampled_from(EDITS), SEEDS), min_size=1, max_size=12)


@STORIES
@given(SCRIPTS, st.booleans())
def test_whatever_an_author_does_to_a_small_spec_nothing_is_renamed(
    script: list[tuple[Edit, int]], is_odd: bool
) -> None:
    story = Story(odd() if is_odd else library())
    for edit, seed in script:
        story.build(edit(story.api, Random(seed)))  # noqa: S311 - an edit, no secret


def test_most_edits_are_built_and_some_refused() -> None:
    outcomes: Counter[bool] = Counter()
    for seed in range(60):
        random = Random(seed)  # noqa: S311 - the choice of edits, no secret
        story = Story(random.choice([library, odd])())
        outcomes.update(story.build(random.choice(EDITS)(story.api, random)) for _ in range(8))
    assert outcomes[True] > 300
    assert outcomes[False] > 5


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_no_edit_of_the_canonical_spec_renames_anything(canonical: Api, edit: Edit) -> None:
    story = Story(canonical)
    built = [story.build(edit(story.api, Random(seed))) for seed in range(4)]  # noqa: S311 - the same
    assert any(built)


def test_what_comes_back_has_its_name_again(canonical: Api) -> None:
    story = Story(canonical)
    emptied = replace(
        canonical,
        resources=tuple(replace(one, operations=()) for one in canonical.resources),
        types=(),
    )
    assert story.build(emptied)
    assert story.build(canonical)
    assert named(canonical, story.section).facts == named(canonical).facts


@pytest.mark.parametrize("api", ["library", "odd", "canonical"])
def test_other_rules_rename_nothing(api: str, canonical: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    made = {"library": library(), "odd": odd(), "canonical": canonical}[api]
    before = named(made)
    reserve(before, monkeypatch)
    monkeypatch.setitem(words.SPELLINGS, "signin", "SignIn")
    monkeypatch.setitem(words.SPELLINGS, "book", "BOOK")
    monkeypatch.setattr(arguments, "_MOST_ARGUMENTS", 0)
    assert named(made).facts != before.facts, "the change of rules changes nothing"
    after = named(made, before.section)
    assert not after.found
    assert after.facts == before.facts
    assert after.section == before.section


def reserve(made: Naming, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make every name that was given a reserved word."""
    taken = frozenset(name for names in made.facts.values() for name in names)
    for kind, rule in list(PYTHON.names.items()):
        changed: NameRule = replace(rule, reserved=rule.reserved | taken)
        monkeypatch.setitem(PYTHON.names, kind, changed)


@STORIES
@given(SEEDS)
def test_the_first_build_does_not_depend_on_the_order(seed: int) -> None:
    shuffled = named(reorder(library(), Random(seed)))  # noqa: S311 - an order, no secret
    assert shuffled.facts == named(library()).facts
    assert shuffled.section == named(library()).section
