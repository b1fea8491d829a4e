"""The targets that there are, and those of other packages."""

import sys
from collections.abc import Callable
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path
from typing import Any

import pytest

from authwright.config import Config
from authwright.diagnostics import AuthwrightError, Collector, Diagnostic
from authwright.plan import FileJob, Plan
from authwright.stages.render import Templates, render
from authwright.targets import registry
from authwright.targets.base import Inputs, finisher_of, own_templates
from authwright.targets.python.format import PYTHON_FINISHER
from tests.support.library import library


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


class Raising(Foreign):
    """Fails while it plans."""

    def plan(self, inputs: Inputs) -> Plan:
        raise ZeroDivisionError("no such column")


class Empty(Foreign):
    """Plans nothing at all."""

    def plan(self, inputs: Inputs) -> Any:
        return None


class Borrowed(Foreign):
    """Makes a plan in the name of another target."""

    def plan(self, inputs: Inputs) -> Plan:
        return Plan("schemas", "generated/cobol", ())


class FailingFile(Foreign):
    """Plans a file that it then fails to make."""

    def plan(self, inputs: Inputs) -> Plan:
        return Plan(self.name, "generated/cobol", (FileJob("a.cob", make=lambda: str(1 // 0)),))


class Careful(Foreign):
    """Says in its own words what is wrong."""

    def plan(self, inputs: Inputs) -> Plan:
        raise AuthwrightError([Diagnostic("AW030", "COBOL has no unions")])


class WithoutSummary(Foreign):
    """Has no text for its summary."""

    summary = None  # type: ignore[assignment]  # the fault under test


class WithoutFinisher(Foreign):
    """Has something else for a finisher."""

    finisher = "none"


class WithoutTemplates(Foreign):
    """Names a folder that is not there."""

    templates = Path("/nowhere")


def broken() -> Foreign:
    raise RuntimeError("no COBOL here")


def leaving() -> Foreign:
    sys.exit(3)


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
        ("leaving", "it cannot be loaded: SystemExit: 3"),
        ("NO_TARGET", "so it is no target"),
        ("WithoutSummary", "its `summary` is no text"),
        ("WithoutFinisher", "its `finisher` is no Finisher"),
        ("WithoutTemplates", "its `templates` is no folder: /nowhere"),
    ],
)
def test_a_target_that_cannot_be_used_is_a_finding(offer: Offer, attribute: str, reason: str) -> None:
    offer(attribute)
    with pytest.raises(AuthwrightError) as caught:
        registry.targets()
    assert caught.value.diagnostics[0].code == "AW060"
    assert reason in caught.value.diagnostics[0].message


def made(name: str) -> dict[str, str | bytes]:
    """Plan and render the files of a target."""
    inputs = Inputs(Config(Path("unused"), "spec"), {}, library(), Collector())
    return render(registry.targets()[name].plan(inputs), Templates())


@pytest.mark.parametrize(
    ("attribute", "reason"),
    [
        ("Raising", "its plan failed: ZeroDivisionError: no such column"),
        ("Empty", "its plan is a NoneType and no Plan"),
        ("Borrowed", 'its plan is that of "schemas"'),
        ("FailingFile", 'it failed to make "a.cob": ZeroDivisionError: integer division or modulo by zero'),
    ],
)
def test_a_target_that_fails_at_work_is_a_finding(offer: Offer, attribute: str, reason: str) -> None:
    offer(attribute)
    with pytest.raises(AuthwrightError) as caught:
        made("client-cobol")
    (found,) = caught.value.diagnostics
    assert (found.code, found.hint) == ("AW060", "repair or uninstall an unknown distribution")
    assert found.message.endswith(f"({__name__}:{attribute}): {reason}")


def test_what_a_target_says_itself_is_kept(offer: Offer) -> None:
    offer("Careful")
    with pytest.raises(AuthwrightError, match="COBOL has no unions"):
        made("client-cobol")


def test_a_target_brings_its_finisher_and_templates(offer: Offer) -> None:
    offer("Foreign")
    known = registry.targets()
    assert finisher_of(known["client-python"]) == finisher_of(known["models-msgspec"]) == PYTHON_FINISHER
    assert finisher_of(known["client-cobol"]) == finisher_of(known["schemas"])
    assert own_templates(known["client-cobol"]) is own_templates(known["client-python"]) is None
