"""Names through the line: every target has a book of its own, and knows nothing of how it is kept."""

import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from authwright.config import Config, read_config
from authwright.diagnostics import AuthwrightError, Collector, Location
from authwright.naming import Given, NameRule, read_ledger
from authwright.pipeline import build_files, files, verify_files
from authwright.plan import FileJob, Plan
from authwright.run import Run
from authwright.stages.write import Kept, Origin, Output, write
from authwright.targets.base import Inputs, Target
from tests.support.shop import HEAD, TAIL

RULE = NameRule("camel")
BODY = '''
class Thing(Model):
    """A thing."""

    item_name: str
    """What it is called."""
    {more}


ENDPOINTS = (
    Endpoint(
        name="get", method="GET", path="", summary="Get.", callers=(ANYONE,), response=Thing,
        examples=(Example("one", "One.", response={{"item_name": "x"}}),),
    ),
)
'''
OTHER = 'other: str = "x"\n    """Another."""'


class ThirdParty:
    """A target as another package would write it: a file with the members of all records."""

    language = ""
    summary = "Members."

    def __init__(self, name: str) -> None:
        self.name = name

    def plan(self, inputs: Inputs) -> Plan:
        lines: list[str] = []
        for one in inputs.api.types:
            scope = inputs.names.scope(f"members of {one.name}", RULE, "Otherish", inputs.collector)
            fields = getattr(one, "fields", ())
            lines += [scope.claim(field.name, field.pointer) for field in fields]
        return Plan(
            self.name, f"generated/{self.name}", (FileJob("members.txt", make=lambda: " ".join(lines)),)
        )


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    known: dict[str, Target] = {name: ThirdParty(name) for name in ("one", "two")}
    monkeypatch.setattr(files, "targets", lambda: known)
    monkeypatch.setattr(sys, "path", [*sys.path])
    edit(tmp_path, OTHER)
    (tmp_path / "pyproject.toml").write_text(
        '[tool.authwright]\nspec = "spec/third_party.py"\n', encoding="utf-8"
    )
    return tmp_path


def edit(root: Path, more: str) -> None:
    (root / "spec").mkdir(exist_ok=True)
    (root / "spec" / "third_party.py").write_text(HEAD + BODY.format(more=more) + TAIL, encoding="utf-8")


def run(root: Path) -> Run:
    sys.modules.pop("third_party", None)  # as another process would, a run imports the spec anew
    return Run(read_config(root / "pyproject.toml"))


def states(root: Path, target: str) -> dict[str, tuple[str, bool]]:
    names = read_ledger(root / "generated" / "names.json").section(target).get("members of Thing", {})
    return {key: (one.name, one.retired) for key, one in names.items()}


def members(root: Path, target: str) -> str:
    return (root / "generated" / target / "members.txt").read_text(encoding="utf-8")


def test_a_target_of_a_third_party_keeps_its_names(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build_files(run(root))
    assert members(root, "one") == "itemName other"
    monkeypatch.setitem(globals(), "RULE", NameRule("snake"))
    build_files(run(root))
    assert members(root, "one") == "itemName other"
    assert verify_files(run(root)) == 4


def test_one_target_alone_changes_its_own_names_only(root: Path) -> None:
    build_files(run(root))
    edit(root, "")
    build_files(run(root), ["two"])
    assert states(root, "one") == {"item_name": ("itemName", False), "other": ("other", False)}
    assert states(root, "two") == {"item_name": ("itemName", False), "other": ("other", True)}


def test_a_name_given_for_one_target_is_for_it_alone(root: Path) -> None:
    with (root / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write('names.one."members of Thing".item_name = "title"\n')
    build_files(run(root))
    assert (members(root, "one"), members(root, "two")) == ("title other", "itemName other")


def test_a_name_given_for_no_target_is_told(root: Path) -> None:
    with (root / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write('\n[tool.authwright.names]\nthree."members of Thing".item_name = "title"\n')
    with pytest.raises(AuthwrightError) as caught:
        build_files(run(root))
    (found,) = [one for one in caught.value.diagnostics if one.severity == "error"]
    assert (found.code, found.hint) == ("AW046", "known targets: one, two")
    assert found.location == Location(str(root / "pyproject.toml"), 5)


def test_a_build_that_fails_records_nothing(root: Path) -> None:
    build_files(run(root))
    before = (root / "generated" / "names.json").read_bytes()
    edit(root, 'itemName: str = "x"\n    """The same in camels."""')
    with pytest.raises(AuthwrightError, match="would both be itemName in Otherish"):
        build_files(run(root))
    assert (root / "generated" / "names.json").read_bytes() == before


def test_a_ledger_that_changed_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "names.json").write_text("theirs")
    outputs = [Output("one", "generated/one", {"a": b"a"})]
    with pytest.raises(AuthwrightError) as caught:
        write(
            tmp_path,
            "generated/manifest.json",
            outputs,
            Origin("", "", ""),
            Collector(),
            complete=True,
            kept=Kept("names.json", b"read", b"ours"),
        )
    (found,) = caught.value.diagnostics
    assert found.code == "AW054"
    assert found.message == '"names.json" was changed while the build ran'
    assert [file.name for file in tmp_path.iterdir()] == ["names.json"]


def configured(tmp_path: Path, text: str) -> Config:
    (tmp_path / "pyproject.toml").write_text(f'[tool.authwright]\nspec = "x"\n{text}', encoding="utf-8")
    return read_config(tmp_path / "pyproject.toml")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('names.t."fields of A".b = "c"', 3),
        ('\n[tool.authwright.names]\nt."fields of A".b = "c"', 5),
        ("\n[tool.authwright.names]\nt.'fields of A'.\"b\" = 'c'", 5),
        ('\n[tool.authwright.names.t."fields of A"]\nx = "y"\nb = "c"', 6),
        ('\n[tool.authwright.names]\nt = { "fields of A" = { b = "c" } }', 5),
    ],
)
def test_names_are_read_in_every_spelling_of_toml_with_their_line(
    tmp_path: Path, text: str, line: int
) -> None:
    names: Mapping[str, Mapping[str, Mapping[str, Given]]] = configured(tmp_path, text).names
    given = names["t"]["fields of A"]["b"]
    assert (given.name, given.place) == ("c", Location(str(tmp_path / "pyproject.toml"), line))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('names = "x"', "what stands there"),
        ('names.t = "x"', "t"),
        ('names.t.scope = "x"', "t.scope"),
        ("names.t.scope.key = 3", "t.scope.key"),
        ('names.t.scope.key = ""', "t.scope.key"),
        ('names.t.scope.key.deeper = "x"', "t.scope.key"),
        ("names.t = {}", "t"),
    ],
)
def test_names_of_another_shape_are_told(tmp_path: Path, text: str, shown: str) -> None:
    with pytest.raises(AuthwrightError) as caught:
        configured(tmp_path, text)
    (found,) = caught.value.diagnostics
    assert found.code == "AW060"
    assert found.message == (
        f"[tool.authwright.names]: {shown} is no name of something in a scope of a target"
    )
    assert found.location == Location(str(tmp_path / "pyproject.toml"), 3)
