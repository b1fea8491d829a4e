"""Reading `[tool.authwright]`."""

from pathlib import Path

import pytest

from authwright.config import Config, find_config, read_config
from authwright.config.table import line_of
from authwright.diagnostics import AuthwrightError, Diagnostic
from tests.support.project import ROOT

WHOLE = """
[project]
name = "x"

[tool.authwright]
spec = "shop_auth_spec"
spec-path = ["spec", "more"]
targets = ["schemas"]
site-url = "https://docs.example.org/shop/"
generated = "made"
templates = "our/templates"

[tool.authwright.out]
schemas = "public/schemas"

[tool.authwright.package-names]
python = "shop-auth"
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "pyproject.toml"
    path.write_text(text, encoding="utf-8")
    return path


def wrong(folder: Path, text: str) -> list[Diagnostic]:
    with pytest.raises(AuthwrightError) as caught:
        read_config(write(folder, text))
    assert {one.code for one in caught.value.diagnostics} == {"AW060"}
    return caught.value.diagnostics


def test_all_keys_are_read(tmp_path: Path) -> None:
    (tmp_path / "our/templates").mkdir(parents=True)
    config = read_config(write(tmp_path, WHOLE))
    assert config.root == tmp_path
    assert (config.spec, config.spec_path, config.targets) == (
        "shop_auth_spec",
        ("spec", "more"),
        ("schemas",),
    )
    assert config.spec_folders == (tmp_path / "spec", tmp_path / "more")
    assert config.package_names == {"python": "shop-auth"}
    assert config.output("schemas") == "public/schemas"
    assert config.output("clients") == "made/clients"
    assert config.manifest == "made/manifest.json"
    assert config.templates == "our/templates"
    assert config.schema_id("0.12", "Order") == "https://docs.example.org/shop/schemas/0.12/Order.json"


def test_defaults(tmp_path: Path) -> None:
    config = read_config(write(tmp_path, '[tool.authwright]\nspec = "shop_auth_spec"\n'))
    assert (config.spec_path, config.targets, config.site_url) == (("spec",), None, None)
    assert config.output("reference") == "docs/reference"
    assert config.output("models") == "generated/models"
    assert config.id_base == "urn:shop-auth:"
    assert config.schema_id("span", "Order") == "urn:shop-auth:span:Order"


@pytest.mark.parametrize(
    ("spec", "package", "folder", "name"),
    [
        ("shop_spec", "shop_spec", "spec", "shop"),
        ("apis/shop_spec", "shop_spec", "apis", "shop"),
        ("shop.py", "shop", ".", "shop"),
        ("a/Shop__API.py", "Shop__API", "a", "shop-api"),
    ],
)
def test_a_spec_is_a_package_or_a_path(spec: str, package: str, folder: str, name: str) -> None:
    config = Config(Path("/project"), spec)
    assert (config.spec_package, config.spec_name) == (package, name)
    assert config.spec_folders == (Path("/project") / folder,)


def test_the_nearest_file_above_is_taken(tmp_path: Path) -> None:
    write(tmp_path, '[tool.authwright]\nspec = "far"\n')
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    write(tmp_path / "a", '[tool.authwright]\nspec = "near"\n')
    assert find_config(inner).spec == "near"
    assert find_config(inner, tmp_path).spec == "far"


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("[tool.authwright]\n", 1, '"spec" is missing'),
        ("[project]\n\n[tool.authwright]\nspec = 3\n", 4, '"spec" must be a text'),
        ('[tool.authwright]\nspec = ""\n', 2, '"spec" must be a text'),
        ('[tool.authwright]\nspec = "a"\ntargets = "x"\n', 3, '"targets" must be a list'),
        ('[tool.authwright]\nspec = "a"\nspec-path = []\n', 3, '"spec-path" must be a list'),
        ('[tool.authwright]\nspec = "a"\nspeck = "b"\n', 3, 'unknown key "speck"'),
        ('[tool.authwright]\nspec = "a"\nsite-url = "example.org"\n', 3, '"site-url" must be an http'),
        ('[tool.authwright]\nspec = "a"\ngenerated = "../x"\n', 3, '"generated" leaves the project'),
        ('[tool.authwright]\nspec = "a"\ngenerated = "."\n', 3, '"generated" leaves the project'),
        ('[tool.authwright]\nspec = "a"\n[tool.authwright.out]\nschemas = "/etc"\n', 4, "leaves the project"),
        ('[tool.authwright]\nspec = "a"\n[tool.authwright.out]\ncakes = "x"\n', 4, 'unknown key "cakes"'),
        ('[tool.authwright]\nspec = "a"\ntemplates = "no"\n', 3, '"templates" is no folder'),
        ('[tool.authwright]\nspec = "a"\nout = 1\n', 3, "must be a table"),
        ('[tool.authwright]\nspec = "a"\n[tool.authwright.package-names]\n"x" = 1\n', 4, '"x" must be'),
        ('[tool.authwright]\nspec = "a/openapi.json"\n', 2, "written by others are not read yet"),
        ('[tool.authwright]\nspec = "openapi.YAML"\n', 2, "written by others are not read yet"),
        ('[tool.authwright]\nspec = "a\n', 2, "is not TOML"),
        ("[tool.other]\n", 0, "no table [tool.authwright]"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(tmp_path: Path, text: str, line: int, said: str) -> None:
    (found,) = wrong(tmp_path, text)
    assert said in found.message
    assert found.location is not None
    assert (found.location.file, found.location.line) == (str(tmp_path / "pyproject.toml"), line)


@pytest.mark.parametrize(
    ("key", "name", "said"),
    [
        ("pyhton", "shop", 'unknown key "pyhton"'),
        ("python", "My Shop", '"python" must be the name of a Python distribution'),
        ("python", "-shop", '"python" must be'),
        ("python", "3shop", '"python" must be'),
        ("python", "../shop", '"python" must be'),
        ("python", "class", '"python" must be'),
        ("client", "My Client", '"client" must be the name of a class'),
        ("client", "None", '"client" must be'),
        ("client", "9Lives", '"client" must be'),
        ("client", "Kl\u00e4nt", '"client" must be'),
        ("models", "a/b", '"models" must be the beginning of a module'),
    ],
)
def test_names_of_packages_are_checked(tmp_path: Path, key: str, name: str, said: str) -> None:
    head = '[tool.authwright]\nspec = "a"\n'
    (found,) = wrong(tmp_path, f'{head}[tool.authwright.package-names]\n{key} = "{name}"\n')
    assert said in found.message
    assert found.location is not None
    assert found.location.line == 4
    (found,) = wrong(tmp_path, f'{head}package-names = {{ {key} = "{name}" }}\n')
    assert found.location is not None
    assert found.location.line == 3


@pytest.mark.parametrize(
    ("key", "name"),
    [("python", "shop.auth_2-x"), ("client", "_ShopV2"), ("models", "shop-auth"), ("python", "S")],
)
def test_good_names_of_packages(tmp_path: Path, key: str, name: str) -> None:
    text = f'[tool.authwright]\nspec = "a"\n[tool.authwright.package-names]\n{key} = "{name}"\n'
    assert read_config(write(tmp_path, text)).package_names == {key: name}


def test_everything_wrong_is_reported_at_once(tmp_path: Path) -> None:
    assert len(wrong(tmp_path, "[tool.authwright]\nspec = 1\nspeck = 2\ntargets = 3\n")) == 3


def test_no_file_at_all(tmp_path: Path) -> None:
    with pytest.raises(AuthwrightError, match="cannot be read"):
        find_config(tmp_path, tmp_path)


def test_lines_of_dotted_keys_and_tables() -> None:
    text = 'x = 1\n[tool.authwright]\n"spec" = 1\nout.schemas = 2\n[ tool . authwright . targets ]\n'
    assert line_of(text, "tool.authwright", "spec") == 3
    assert line_of(text, "tool.authwright", "out") == 4
    assert line_of(text, "tool.authwright", "targets") == 5
    assert line_of(text, "tool.authwright", "other") == 2
    assert line_of(text, "tool.other", "x") == 0


def test_our_own_configuration_is_right() -> None:
    config = find_config(ROOT)
    assert config.root == ROOT
    assert (ROOT / "spec" / config.spec_package).is_dir()
