"""Builds a wheel for this machine, with the models compiled by mypyc: `python native.py FOLDER`.

The functions do the same as those of the other wheel, sooner. It takes mypy, setuptools and a C compiler.
"""

import os
import shutil
import sys
import tempfile
import tomllib
from pathlib import Path

HERE = Path(__file__).resolve().parent
# What is compiled: all else is loaded lazily, or by the frameworks.
COMPILED = ("_messages.py", "_runtime.py", "_models/*.py")


def main(out: Path) -> None:
    """Write the wheel into folder `out`."""
    from mypyc.build import mypycify
    from setuptools import setup

    project = tomllib.loads((HERE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (package,) = (folder.name for folder in (HERE / "src").iterdir() if (folder / "py.typed").is_file())
    out = out.resolve()
    with tempfile.TemporaryDirectory(prefix="native-") as name:
        folder = Path(name)
        ignored = shutil.ignore_patterns("__pycache__", "*.pyc")
        shutil.copytree(HERE / "src" / package, folder / package, ignore=ignored)
        os.chdir(folder)
        files = sorted(str(file) for pattern in COMPILED for file in Path(package).glob(pattern))
        setup(
            name=project["name"],
            version=project["version"],
            description=project["description"],
            license=project["license"],
            python_requires=project["requires-python"],
            packages=[package, f"{package}._models"],
            package_data={package: ["py.typed"]},
            ext_modules=mypycify(["--strict", *files], opt_level="3"),
            script_args=["bdist_wheel", "--dist-dir", str(out)],
        )
        os.chdir(HERE)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit("usage: python native.py FOLDER")
    main(Path(sys.argv[1]))
