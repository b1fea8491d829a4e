"""The mock answers what the real servers answered: by status and shape, for nine requests in ten at least.

The slice beside `replay` is always played. Set AUTHWRIGHT_EXCHANGES to a folder of full recordings to play
those as well.
"""

import os
from pathlib import Path

import pytest

from authwright.ir import Nullable, Scalar
from tests.conformance.mock.__main__ import LEAST, main
from tests.conformance.mock.agreement import Report, hold, summary
from tests.conformance.mock.script import read_script
from tests.conformance.mock.shapes import Shapes
from tests.conformance.replay.documents import Spec, load_spec
from tests.conformance.replay.recordings import SLICE
from tests.conformance.replay.scope import OUT_OF_SCOPE

FULL = os.environ.get("AUTHWRIGHT_EXCHANGES")
FOLDERS = {"slice": SLICE} | ({"full": Path(FULL)} if FULL else {})


@pytest.fixture(scope="module")
def spec() -> Spec:
    return load_spec()


@pytest.fixture(scope="module", params=list(FOLDERS.values()), ids=list(FOLDERS))
def reports(request: pytest.FixtureRequest, spec: Spec) -> list[Report]:
    return [hold(spec, release, steps) for release, steps in read_script(request.param).items()]


def test_nine_in_ten_agree_for_each_version(spec: Spec, reports: list[Report]) -> None:
    print(f"\n{summary(reports)}")
    assert {one.version for one in reports} == set(spec.raw.versions)
    for one in reports:
        assert one.in_scope > 100
        assert one.share >= LEAST, "\n".join(map(str, one.disagreements))


def test_no_answer_of_the_mock_breaks_the_spec(reports: list[Report]) -> None:
    assert [str(strange) for one in reports for strange in one.strange] == []


def test_only_what_the_spec_does_not_speak_of_is_out_of_scope(reports: list[Report]) -> None:
    reasons = {one.reason for one in OUT_OF_SCOPE}
    for one in reports:
        assert set(one.out_of_scope) <= reasons
        assert 0 < sum(one.out_of_scope.values()) < 20


def test_a_mock_of_another_version_does_not_agree(spec: Spec) -> None:
    """Were it to, the comparison would prove nothing."""
    steps = read_script()["0.12.4"]
    assert hold(spec, "0.12.4", steps).share > LEAST
    other = Spec(spec.raw.copied(), spec.sources)
    for version in other.raw.root["x-aw-versions"]:
        version["observed"] = ["0.12.4"] if version["name"] == "0.10" else []
    assert hold(other, "0.12.4", steps).share < LEAST


def test_shapes_differ_by_type_and_member_and_null() -> None:
    shapes = Shapes({})
    text = Scalar("string")
    assert [*shapes.differences(None, {"a": 1, "b": [1]}, {"a": 2, "b": [3, 4]})] == []
    assert [*shapes.differences(None, {"a": 1}, {"a": "1"})] == ["/a: integer is string"]
    assert [*shapes.differences(None, {"a": 1}, {"a": True})] == ["/a: integer is boolean"]
    assert [*shapes.differences(None, {"a": 1}, {})] == ["/a: is missing"]
    assert [*shapes.differences(None, {}, {"a": 1})] == ["/a: is there besides"]
    assert [*shapes.differences(None, [{"a": 1}], [{"a": "x"}])] == ["/*/a: integer is string"]
    assert [*shapes.differences(None, [], [1])] == ["/: one list is empty"]
    assert [*shapes.differences(text, None, "x")] == ["/: null is string"]
    assert [*shapes.differences(Nullable(text), None, "x")] == []


def test_the_command_prints_the_share(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--quiet"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split()[:5] == ["version", "release", "in", "scope", "agreed"]
    assert [line.split()[0] for line in lines[1:4]] == ["0.10", "0.11", "0.12"]
    assert all(line.split()[4].endswith("%") for line in lines[1:4])


def test_an_empty_folder_is_no_agreement(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no recordings"):
        read_script(tmp_path)
