"""The targets that there are, and those of other packages."""

from collections.abc import Callable
from importlib.metadata import EntryPoint, EntryPoints

import pytest

from authwright.diagnostics import AuthwrightError
from authwright.plan import Plan
from authwright.targets import registry
from authwright.targets.base import Inputs


class Foreign:
    """A target of somebody else."""

    name = "client-cobol"
    summary = "COBOL client"
    language = ""

    def plan(self, inputs: Inputs) -> Plan:
        return Plan(self.name, "generated/cobol", ())


class Impostor(Foreign):
    """A target with a name that is taken."""

    name = "schemas"


def broken() -> Foreign:
    raise RuntimeError("no COBOL here")


NO_TARGET = object()
Offer = Callable[[str], None]


@pytest.fixture
def offer(monkeypatch: pytest.MonkeyPatch) -> Offer:
    def install(attribute: str) -> None:
        entry = EntryPoint("cobol", f"{__name__}:{attribute}", registry.GROUP)
        monkeypatch.setattr(registry, "entry_points", lambda group: EntryPoints([entry]).select(group=group))

    monkeypatch.setattr(EntryPoint, "load", lambda self: globals()[self.attr])
    return install


def test_built_in_targets_are_known_by_their_names() -> None:
    known = registry.targets()
    assert {"schemas", "client-python"} <= set(known)
    assert all(target.name == name and target.summary for name, target in known.items())


def test_a_target_of_another_package_is_found(offer: Offer) -> None:
    offer("Foreign")
    assert registry.targets()["client-cobol"].summary == "COBOL client"


@pytest.mark.parametrize(
    ("attribute", "reason"),
    [
        ("Impostor", 'there already is a target "schemas"'),
        ("broken", "RuntimeError: no COBOL here"),
        ("NO_TARGET", "so it is no target"),
    ],
)
def test_a_target_that_cannot_be_used_is_a_finding(offer: Offer, attribute: str, reason: str) -> None:
    offer(attribute)
    with pytest.raises(AuthwrightError) as caught:
        registry.targets()
    assert caught.value.diagnostics[0].code == "AW060"
    assert reason in caught.value.diagnostics[0].message
