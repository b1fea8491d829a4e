"""The golden Python trees put together with the runtime, so that all of them can be imported side by side."""

import shutil
from pathlib import Path

from authwright.resources import templates_folder
from tests.support.golden import GOLDEN, TREES, cases_with_trees, package, validators_package

_RUNTIME = "clients/python/static"
_VALIDATORS = "validators/python/static"


def assemble(folder: Path) -> list[str]:
    """Write the clients, validators, models and uses of all cases into `folder`; name the top modules."""
    for case in cases_with_trees():
        trees = GOLDEN / case / TREES
        shutil.copytree(trees / "client-python" / "src", folder, dirs_exist_ok=True)
        shutil.copytree(
            templates_folder() / _RUNTIME,
            folder / package(case),
            dirs_exist_ok=True,
            ignore=shutil.ignore_patterns("__pycache__", "LICENSE"),
        )
        shutil.copytree(trees / "validators-python" / "src", folder, dirs_exist_ok=True)
        validators = folder / validators_package(case)
        shutil.copy(templates_folder() / _VALIDATORS / "runtime.py", validators / "_runtime.py")
        for module in (templates_folder() / _VALIDATORS / "package").glob("*.py"):
            shutil.copy(module, validators)
        for module in trees.glob("models-*/*.py"):
            shutil.copy(module, folder)
        use = GOLDEN / case / "use.py"
        if use.is_file():
            shutil.copy(use, folder / f"use_{case}.py")
    return sorted(path.stem for path in folder.iterdir())
