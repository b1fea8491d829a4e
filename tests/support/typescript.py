"""Generated TypeScript held against the compiler and the linter: `python -m tests.support.typescript`."""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from authwright.resources import templates_folder
from authwright.targets.typescript.client.plan import NAME as CLIENT_NAME
from authwright.targets.typescript.validator.package.target import NAME
from tests.support.golden import GOLDEN, TREES, cases_with_trees
from tests.support.project import GENERATED, ROOT

PACKAGE: Final = GENERATED / "validators" / "typescript"
STATIC: Final = templates_folder() / "validators" / "typescript" / "static"
CLIENT: Final = GENERATED / "clients" / "typescript"
CLIENT_STATIC: Final = templates_folder() / "clients" / "typescript" / "static"
TOOLS: Final = ROOT / "node_modules" / ".bin"
OPTIONS: Final[dict[str, Any]] = {
    **json.loads((STATIC / "project" / "tsconfig.json").read_text(encoding="utf-8"))["compilerOptions"],
    "rootDir": ".",
    "noEmit": True,
    "noFallthroughCasesInSwitch": True,
}
"""What the package itself is compiled with, and more."""


def run(*command: str | Path, folder: Path = ROOT, text: str | None = None) -> str:
    """Run a command and return all that it says. Raises AssertionError when it fails."""
    words = [str(word) for word in command]
    assert shutil.which(words[0]), f"{words[0]} was not found: install Node.js 20.19 or newer"
    done = subprocess.run(words, cwd=folder, input=text, capture_output=True, encoding="utf-8", check=False)
    said = done.stdout + done.stderr
    assert done.returncode == 0, f"{' '.join(words)}\n{said[-8000:]}"
    return said


def tool(name: str) -> Path:
    """Return a tool of node_modules."""
    file = TOOLS / name
    assert file.is_file(), f"{name} is missing: run `make node`"
    return file


def compiled(folder: Path, include: Iterable[str], **options: Any) -> str:
    """Type-check files of `folder`. Raises AssertionError with what the compiler finds."""
    config = {"compilerOptions": OPTIONS | options, "include": list(include)}
    (folder / "tsconfig.json").write_text(json.dumps(config), encoding="utf-8")
    if not (folder / "package.json").exists():
        (folder / "package.json").write_text('{ "type": "module" }', encoding="utf-8")
    return run(tool("tsc"), "--pretty", "false", "-p", ".", folder=folder)


def linted(folder: Path) -> None:
    """Hold files outside the project against its linter and formatter."""
    config = json.loads(_without_comments((ROOT / "biome.jsonc").read_text(encoding="utf-8")))
    del config["files"]
    (folder / "biome.json").write_text(json.dumps(config), encoding="utf-8")
    run(tool("biome"), "lint", "--colors=off", "--error-on-warnings", ".", folder=folder)
    (folder / "biome.json").unlink()
    run(tool("biome"), "format", "--colors=off", "--indent-style=space", ".", folder=folder)


def formatted(folder: Path) -> None:
    """Hold files against the formatter alone. Raises AssertionError with what it would change."""
    words = ("format", "--colors=off", "--indent-style=space", "--max-diagnostics=5", ".")
    run(tool("biome"), *words, folder=folder)


def played(code: str, folder: Path) -> str:
    """Bundle a module into `folder`, run it by Node.js, and return what it prints."""
    options = ("--bundle", "--format=esm", "--platform=node", "--loader=ts", "--log-level=warning")
    (folder / "played.mjs").write_text(run(tool("esbuild"), *options, text=code), encoding="utf-8")
    return run("node", folder / "played.mjs")


def assemble(folder: Path) -> None:
    """Write the committed packages, the golden ones, runtimes and the checkers of formats into `folder`."""
    shutil.copytree(PACKAGE / "src", folder / "package")
    shutil.copytree(CLIENT / "src", folder / "client")
    for part in ("runtime", "formats"):
        shutil.copytree(STATIC / part, folder / part)
    for case in cases_with_trees():
        shutil.copytree(GOLDEN / case / TREES / NAME / "src", folder / "golden" / case)
        for module in (STATIC / "package").glob("*.ts"):
            shutil.copy(module, folder / "golden" / case)
        made = folder / "golden-clients" / case
        shutil.copytree(GOLDEN / case / TREES / CLIENT_NAME / "src", made)
        shutil.copytree(CLIENT_STATIC, made, dirs_exist_ok=True)


def _without_comments(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if not line.strip().startswith("//"))


def main() -> None:
    """Check everything, and say what was checked."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        assemble(folder)
        compiled(folder, ["package", "client", "runtime", "formats", "golden", "golden-clients"])
        files = len(list(folder.rglob("*.ts")))
    run(tool("biome"), "ci", "--colors=off", "--error-on-warnings")
    print(f"typescript: {files} files")


if __name__ == "__main__":
    try:
        main()
    except AssertionError as error:
        sys.exit(str(error))
