"""What a bundler makes of the package: what is not used is not there, and what is used is small."""

import gzip
from pathlib import Path

from tests.sdk.validators_typescript.conftest import NAME
from tests.support.typescript import run, tool

MODELS = (
    "SigninForm",
    "SignupForm",
    "SessionUserInfoResponse",
    "AdminConfig",
    "OAuthConfigForm",
    "LdapServerConfig",
)
KILOBYTE = 1000


def bundled(project: Path, names: list[str], module: str = NAME) -> str:
    """Return the minified bundle of a module that hands on `names`."""
    text = f'export {{ {", ".join(names)} }} from "{module}";'
    words = ("--bundle", "--minify", "--format=esm", "--target=es2022", "--log-level=warning")
    return run(tool("esbuild"), *words, folder=project, text=text)


def compressed(text: str) -> int:
    """Return the size of a text in bytes, compressed as well as gzip does."""
    return len(gzip.compress(text.encode(), 9))


def problems_of(model: str) -> str:
    return f"{model[:1].lower()}{model[1:]}Problems"


def test_a_function_comes_without_other_models(project: Path) -> None:
    text = bundled(project, ["isSigninForm"])
    assert len(text) < 300
    assert "password" in text
    assert not [
        word for word in ("ENABLE_SIGNUP", "profile_image_url", "expected", "{got}", "class") if word in text
    ]


def test_problems_of_one_model_come_without_those_of_others(project: Path) -> None:
    text = bundled(project, ["signinFormProblems"])
    assert compressed(text) < 1.7 * KILOBYTE
    assert not [word for word in ("ENABLE_SIGNUP", "profile_image_url") if word in text]


def test_six_boolean_functions_are_small(project: Path) -> None:
    size = compressed(bundled(project, [f"is{model}" for model in MODELS]))
    print(f"six boolean functions: {size} bytes")
    assert size <= 3 * KILOBYTE


def test_problems_of_six_models_are_small(project: Path) -> None:
    size = compressed(bundled(project, [*(f"is{one}" for one in MODELS), *map(problems_of, MODELS)]))
    print(f"problems of six models: {size} bytes")
    # The models of the spec say more than those of the bench, which stay below 6 kB.
    assert size <= 7.5 * KILOBYTE


def test_a_set_for_a_server_is_a_chunk_of_its_own(project: Path, tmp_path: Path) -> None:
    (project / "entry.js").write_text(f'export {{ forServer }} from "{NAME}/for-server";', encoding="utf-8")
    words = (
        "--bundle",
        "--splitting",
        "--minify",
        "--format=esm",
        "--log-level=warning",
        f"--outdir={tmp_path}",
    )
    run(tool("esbuild"), "entry.js", *words, folder=project)
    assert (tmp_path / "entry.js").stat().st_size < 2 * KILOBYTE
    assert len(list(tmp_path.glob("v0_1*.js"))) == 3
