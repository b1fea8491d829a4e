"""The golden TypeScript trees compile under strict rules, and their clients do what their features promise.

`make check-typescript` lints them as well.
"""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.golden import GOLDEN, cases_with_trees
from tests.support.project import ROOT
from tests.support.typescript import assemble, compiled, run, tool

WRONG = """import { isFolder } from "../golden/ref_recursive/index.js";

export const wrong: string = isFolder({});
"""
WRONG_USE = """import assert from "node:assert/strict";
import { Golden } from "golden_header_key";
import { Server } from "../server.js";

export async function aReportIsANumber(): Promise<void> {
  const { things } = new Golden(new Server("All is well").settings);
  const report: number = await things.getReport();
  assert.equal(report, 1);
}
"""
USES = sorted(case for case in cases_with_trees() if (GOLDEN / case / "use.ts").is_file())
PLANTED = "wrong"
WAYS = (("", "/index.ts"), ("/*", "/*.ts"))
"""What follows a client's name in an import, and where that lies in its tree."""
TYPES = ROOT / "node_modules" / "@types"
RUNNER = """const results = {};
for (const [name, functions] of Object.entries(samples))
  for (const [use, run] of Object.entries(functions))
    try {
      await run();
      results[`${name} ${use}`] = "";
    } catch (error) {
      results[`${name} ${use}`] = String(error?.stack ?? error) || "it failed";
    }
writeFileSync(process.argv[2], JSON.stringify(results));
"""


def uses() -> Iterator[tuple[str, str]]:
    """Yield each case with each of the functions of its sample."""
    for case in USES:
        text = (GOLDEN / case / "use.ts").read_text(encoding="utf-8")
        for name in re.findall(r"^export (?:async )?function (\w+)\(\)", text, re.MULTILINE):
            yield case, name


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with all TypeScript, and modules that are wrong, to see that they are found."""
    folder = tmp_path_factory.mktemp("typescript")
    assemble(folder)
    (folder / "wrong").mkdir()
    (folder / "wrong" / "wrong.ts").write_text(WRONG, encoding="utf-8")
    for case in (*USES, PLANTED):
        (folder / "uses" / case).mkdir(parents=True)
    for case in USES:
        shutil.copy(GOLDEN / case / "use.ts", folder / "uses" / case)
    shutil.copy(GOLDEN / "server.ts", folder / "uses")
    (folder / "uses" / PLANTED / "use.ts").write_text(WRONG_USE, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def results(folder: Path) -> dict[tuple[str, str], str]:
    """Return what each function of the samples fails with, "" where it does not: all run in one process."""
    samples = (*USES, PLANTED)
    imports = [f'import * as {case} from "./uses/{case}/use.js";' for case in samples]
    code = [
        'import { writeFileSync } from "node:fs";',
        *imports,
        f"const samples = {{ {', '.join(samples)} }};",
    ]
    (folder / "runner.ts").write_text("\n".join([*code, RUNNER]), encoding="utf-8")
    clients = [f"--alias:golden_{case}=./golden-clients/{case}" for case in USES]
    options = ("--bundle", "--format=esm", "--platform=node", "--sourcemap=inline", "--log-level=warning")
    run(tool("esbuild"), "runner.ts", *options, *clients, "--outfile=runner.mjs", folder=folder)
    run("node", "--enable-source-maps", "runner.mjs", "results.json", folder=folder)
    told = json.loads((folder / "results.json").read_text(encoding="utf-8"))
    return {(case, name): said for key, said in told.items() for case, name in [key.split()]}


def places(caught: pytest.ExceptionInfo[AssertionError]) -> list[str]:
    """Return the files in which the compiler finds something wrong."""
    return re.findall(r"^(\S+)\(\d+,\d+\): error", str(caught.value), re.MULTILINE)


def test_the_compiler_finds_what_is_wrong_and_nothing_else(folder: Path) -> None:
    assert len(list(folder.rglob("*.ts"))) > 800
    with pytest.raises(AssertionError) as caught:
        compiled(folder, ["package", "client", "formats", "golden", "golden-clients", "wrong"])
    assert places(caught) == ["wrong/wrong.ts"]


def test_the_compiler_finds_what_is_wrong_in_a_sample_and_nothing_else(folder: Path) -> None:
    paths = {f"golden_{case}{rest}": [f"./golden-clients/{case}{at}"] for case in USES for rest, at in WAYS}
    with pytest.raises(AssertionError) as caught:
        compiled(folder, ["uses"], paths=paths, types=["node"], typeRoots=[str(TYPES)])
    assert places(caught) == [f"uses/{PLANTED}/use.ts"]


def test_every_function_runs_and_one_that_fails_is_told(results: dict[tuple[str, str], str]) -> None:
    planted = {use for use in results if use[0] == PLANTED}
    assert results.keys() - planted == set(uses())
    assert {case for case, _ in uses()} == set(USES)
    (use,) = planted
    assert "AssertionError" in results[use]
    assert f"{PLANTED}/use.ts" in results[use]


@pytest.mark.parametrize(("case", "name"), list(uses()))
def test_a_client_does_what_its_feature_promises(
    case: str, name: str, results: dict[tuple[str, str], str]
) -> None:
    assert results[case, name] == ""
