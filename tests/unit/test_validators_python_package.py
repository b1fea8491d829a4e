"""The target of Python validators: what lies in its files, and what its settings change."""

import dataclasses
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from authwright.config import Config, read_config
from authwright.diagnostics import AuthwrightError
from authwright.pipeline import make
from authwright.run import Run
from tests.support.project import ROOT
from tests.support.python_modules import imported

NAME = "validators-python"
FOLDER = "src/openwebui_auth_validators"
SHARED = ("_details", "_lazy", "_runtime", "_servers", "_typing", "flask", "starlette")
STATIC = {"native.py", *(f"{FOLDER}/{name}.py" for name in SHARED)}
"""Modules that are the same whatever the spec says."""
TABLE = '[tool.authwright]\nspec = "shop_spec"\n\n'


def built(folder: Path, **changes: Any) -> dict[str, bytes]:
    """Return the files of this project's validators, and write them into `folder`."""
    config = dataclasses.replace(read_config(ROOT / "pyproject.toml"), targets=(NAME,), **changes)
    (output,) = make(Run(config)).outputs
    for path, content in output.files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return dict(output.files)


def package(folder: Path, name: str, unknown: str) -> ModuleType:
    """Return the package built with `unknown` keys."""
    built(folder, package_names={"python-validators": name}, unknown_keys=unknown)
    return imported(name.replace("-", "_"), folder / "src")


@pytest.fixture(autouse=True)
def path(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the import path as it was."""
    monkeypatch.setattr(sys, "path", [*sys.path])


def test_unknown_keys_are_allowed_unless_they_are_refused(tmp_path: Path) -> None:
    signin = {"email": "e", "password": "p", "later": 1}
    prompt: dict[str, Any] = {"content": "c", "title": ["t"]}
    for number, (unknown, sent, received) in enumerate(
        [("allow", True, True), ("refuse", False, True), ("refuse-all", False, False)]
    ):
        made = package(tmp_path / unknown, f"shop-checks-{number}", unknown)
        assert made.is_signin_form(signin) is sent
        assert [one[1].code for one in made.signin_form_problems(signin)] == ["unknown_member"] * (not sent)
        assert made.is_prompt_suggestion(prompt), made.prompt_suggestion_problems(prompt)
        assert made.is_prompt_suggestion({**prompt, "later": 1}) is received


def test_names_of_a_package_come_from_the_configuration(tmp_path: Path) -> None:
    files = built(tmp_path, package_names={"python": "shop-auth"})
    assert "src/shop_auth_validators/span.py" in files
    assert b'name = "shop-auth-validators"' in files["pyproject.toml"]


def test_every_module_says_what_made_it(tmp_path: Path) -> None:
    files = built(tmp_path)
    made = {path for path in files if path.endswith((".py", ".toml"))}
    assert made > STATIC
    assert len(made - STATIC) > 100
    for path in made - STATIC:
        first, second = files[path].decode().splitlines()[:2]
        assert first.startswith(
            "# Made by Authwright from the spec of Open WebUI authentication API, revision "
        ), path
        assert second == f"# Do not edit: change the spec and run `authwright generate {NAME}`.", path


def test_a_model_does_not_repeat_what_it_holds(tmp_path: Path) -> None:
    files = built(tmp_path)
    whole = files[f"{FOLDER}/_models/session_user_info_response.py"].decode()
    assert "from .user_permissions import is_user_permissions as _is_user_permissions" in whole
    assert "from .user_permissions import user_permissions_problems_into as _why_user_permissions" in whole
    assert "/workspace" not in whole


def config(folder: Path, text: str) -> Config:
    file = folder / "pyproject.toml"
    file.write_text(TABLE + text, encoding="utf-8")
    return read_config(file)


@pytest.mark.parametrize("word", ["allow", "refuse", "refuse-all"])
def test_unknown_keys_are_a_word(word: str, tmp_path: Path) -> None:
    assert config(tmp_path, f'[tool.authwright.validators]\nunknown-keys = "{word}"\n').unknown_keys == word
    assert config(tmp_path, "").unknown_keys == "allow"


@pytest.mark.parametrize(
    ("text", "said", "line"),
    [
        ('[tool.authwright.validators]\nunknown-keys = "forbid"', "\"unknown-keys\" cannot be 'forbid'", 5),
        ('[tool.authwright.validators]\nunknown-keys = ""', "must be a text that is not empty", 5),
        ("[tool.authwright.validators]\nunknown-keys = true", "must be a text that is not empty", 5),
        ('[tool.authwright.validators]\nunknown = "refuse"', 'unknown key "unknown"', 5),
        ('[tool.authwright.package-names]\npython-validators = "1"', "the name of a Python distribution", 5),
    ],
)
def test_other_settings_are_refused(text: str, said: str, line: int, tmp_path: Path) -> None:
    with pytest.raises(AuthwrightError) as caught:
        config(tmp_path, text)
    (found,) = caught.value.diagnostics
    assert (found.code, found.location.line if found.location else 0) == ("AW060", line)
    assert said in found.message
