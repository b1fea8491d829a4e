"""A small project with all that decides an output, built by a copy of the toolkit that tests may change."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from tests.support.project import ROOT
from tests.support.shop import HEAD, TAIL

SPEC: Final = '''
from pathlib import Path
from shop_words import NAME
from . import more

class Order(Model):
    """An order."""
    name: Annotated[str, Field(json_schema_extra={"contentEncoding": "base32"})]
    """What is ordered."""
    amount: int
    """How many."""

ENDPOINTS = (
    Endpoint(name="place", method="POST", path="/", summary=NAME + more.TEXT, callers=(ANYONE,),
        description=Path(__file__).with_name("words.txt").read_text(),
        request=Order, response=Order,
        examples=(Example("one", "One box.", request={"name": "box", "amount": 5},
            response={"name": "box", "amount": 5}),)),
)
'''
TARGET: Final = """
from pathlib import Path
from authwright.plan import FileJob, Plan

class Note:
    name, summary, language = "note", "A note", ""

    def plan(self, inputs):
        text = Path(__file__).with_name("note.txt").read_text()
        return Plan("note", "generated/note", (FileJob("note.txt", make=lambda: text + inputs.api.title),))
"""
RACE: Final = """
import subprocess, sys
from pathlib import Path
from authwright.config import find_config
from authwright.incremental import begin
from authwright.pipeline import files
from authwright.run import Run

words, write = Path("spec/shop_spec/words.txt"), files.write

def write_then_another_build(*positional, **named):
    done = write(*positional, **named)
    words.write_text("Words of the other build.")
    subprocess.run([sys.executable, "-m", "authwright", "build"], check=True)
    return done

files.write = write_then_another_build
config = find_config(Path.cwd())
begun = begin(config)
files.build_files(Run(config), begun=begun)
words.write_text("Words.")
"""
"""A build that another one overtakes between its writing and its remembering."""
CONFIG: Final = """[project]
name = "shop"

[tool.authwright]
spec = "shop_spec"
targets = ["schemas", "note"]
templates = "mine"
"""
FILES: Final = {
    "shop/pyproject.toml": CONFIG,
    "shop/spec/shop_spec/__init__.py": HEAD + SPEC + TAIL,
    "shop/spec/shop_spec/more.py": 'TEXT = "one."\n',
    "shop/spec/shop_spec/words.txt": "Words.",
    "shop/spec/shop_words.py": 'NAME = "Place "\n',
    "shop/mine/clients/python/README.md.jinja": "# Mine\n",
    "plugins/note_target/__init__.py": TARGET,
    "plugins/note_target/note.txt": "Noted.",
    "plugins/note_target-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: note-target\nVersion: 1.0\n",
    "plugins/note_target-1.0.dist-info/entry_points.txt": "[authwright.targets]\nnote = note_target:Note\n",
    "plugins/shop_race.py": RACE,
    "plugins/shop_probe.py": "\n".join(
        (
            "from pathlib import Path",
            "from authwright.config import find_config",
            "from authwright.incremental import begin",
            "print(begin(find_config(Path.cwd())).last() is not None)",
        )
    ),
}


class Project:
    """The project in `folder`/shop; commands run there, each in a process of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.root = folder / "shop"
        self.stamp = self.root / ".authwright" / "build.json"
        ignore = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / "generator", folder / "toolkit" / "generator", ignore=ignore)
        shutil.copytree(ROOT / "templates", folder / "toolkit" / "templates", ignore=ignore)
        for name, text in FILES.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")

    def run(self, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a module of the toolkit or of the plugins with arguments."""
        places = (self.folder / "plugins", self.folder / "toolkit" / "generator")
        env = os.environ | {"PYTHONPATH": os.pathsep.join(map(str, places))} | environment
        command = [sys.executable, "-m", *words]
        return subprocess.run(command, cwd=self.root, env=env, capture_output=True, text=True, check=False)

    def build(self, *options: str) -> subprocess.CompletedProcess[str]:
        """Run `authwright build`."""
        return self.run("authwright", "build", *options)

    def spared(self) -> bool:
        """Whether a build would find that there is nothing to do."""
        done = self.run("shop_probe")
        assert done.stdout in ("True\n", "False\n"), done.stderr
        return done.stdout == "True\n"

    def generated(self) -> dict[str, bytes]:
        """Return all generated files by their paths."""
        return below(self.root / "generated")


def below(folder: Path) -> dict[str, bytes]:
    """Return all files below `folder` by their paths."""
    files = [file for file in sorted(folder.rglob("*")) if file.is_file()]
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}
