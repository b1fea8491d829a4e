"""Every recorded exchange agrees with the document of its version.

The slice beside this file is always replayed. Set AUTHWRIGHT_EXCHANGES to a folder of full recordings to
replay those as well.
"""

import os
from pathlib import Path

import pytest

from tests.conformance.replay.__main__ import main
from tests.conformance.replay.checks import BEYOND_SCHEMAS
from tests.conformance.replay.documents import Spec
from tests.conformance.replay.recordings import SLICE, Exchange, read_exchanges
from tests.conformance.replay.replay import replay, summary
from tests.conformance.replay.scope import OUT_OF_SCOPE

FULL = os.environ.get("AUTHWRIGHT_EXCHANGES")
FOLDERS = {"slice": SLICE} | ({"full": Path(FULL)} if FULL else {})


@pytest.mark.parametrize("folder", FOLDERS.values(), ids=FOLDERS.keys())
def test_every_exchange_agrees(spec: Spec, folder: Path) -> None:
    reports = replay(spec, read_exchanges(folder))
    print(f"\n{summary(reports)}")
    failures = [str(failure) for report in reports for failure in report.failures]
    assert not failures, "\n".join(failures)
    assert [report.version for report in reports] == spec.raw.versions
    for report in reports:
        assert report.agreed == report.in_scope > 0
        assert report.in_scope + sum(report.exceptions.values()) == report.exchanges


def test_every_operation_of_every_version_was_recorded(spec: Spec, recorded: list[Exchange]) -> None:
    assert [(r.version, len(r.seen), r.operations) for r in replay(spec, recorded)] == [
        ("0.10", 25, 25),
        ("0.11", 25, 25),
        ("0.12", 33, 33),
    ]


def test_every_exception_is_still_needed(spec: Spec, recorded: list[Exchange]) -> None:
    used = {reason for report in replay(spec, recorded) for reason in report.exceptions}
    assert used == {one.reason for one in OUT_OF_SCOPE}


def test_every_excuse_is_still_needed(spec: Spec, recorded: list[Exchange]) -> None:
    used = {excuse for report in replay(spec, recorded) for excuse in report.excused}
    marks = {"lax-bool", "bool-as-integer", "ignored-if-invalid", "open-values"}
    others = {"body-ignored", "body-not-json", "unknown-member-ignored", "told-by-credential"}
    assert used == marks | others | {f"beyond schemas: {rule}" for _, _, rule in BEYOND_SCHEMAS}


def test_the_slice_holds_no_secrets_and_no_long_texts() -> None:
    for file in SLICE.glob("*.jsonl"):
        text = file.read_text(encoding="utf-8")
        assert "eyJ" not in text, f"{file.name} holds a token"
        assert "/home/" not in text
        assert "/root/" not in text
        assert max(map(len, text.splitlines())) < 8000


def test_the_command_prints_the_figures(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version", "0.12"]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert printed[0].split()[:2] == ["version", "exchanges"]
    assert printed[1].split()[0] == "0.12"
    assert "100.0" in printed[1]


def test_the_command_refuses_an_unknown_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["--version", "0.9"])
    assert stop.value.code == 2
    assert "0.10, 0.11, 0.12" in capsys.readouterr().err


def test_an_empty_folder_is_no_agreement(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no recordings"):
        read_exchanges(tmp_path)
