"""The user's folder of templates: what may stand in it, what it may do, and what it is told."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from authwright.config import read_config
from authwright.diagnostics import AuthwrightError, Diagnostic
from authwright.new_project import create
from authwright.pipeline import Made, make, templates_in_use
from authwright.resources import PROJECT, templates_folder
from authwright.run import Run
from authwright.stages.render import Used, strange_overrides, template_files
from authwright.stages.render.views import attributes, views_of
from authwright.targets.python.client.readme_views import ReadmeView
from authwright.targets.python.client.views import ModelsView

README = "clients/python/README.md.jinja"
PATHS = "clients/python/static/_runtime/paths.py"
ORIGINAL = (templates_folder() / README).read_text(encoding="utf-8")


class Project:
    """A new project with templates of its own."""

    def __init__(self, folder: Path, name: str) -> None:
        self.root = create(folder, name).root
        settings = self.root / "pyproject.toml"
        text = settings.read_text(encoding="utf-8")
        text = text.replace(
            'targets = ["schemas", "client-python"]', 'targets = ["client-python"]\ntemplates = "ours"'
        )
        settings.write_text(text, encoding="utf-8")
        (self.root / "ours").mkdir()

    def put(self, path: str, text: str) -> None:
        """Write a file into the folder of templates."""
        file = self.root / "ours" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def make(self) -> Made:
        return make(Run(read_config(self.root / "pyproject.toml")))

    def file(self, path: str) -> str:
        """Make everything, and return the text of a file."""
        return self.make().outputs[0].files[path].decode()

    def refused(self) -> list[tuple[str, str, str, str]]:
        """Return place, code, message and hint of what was found."""
        with pytest.raises(AuthwrightError) as caught:
            self.make()
        return [self.shown(one) for one in caught.value.diagnostics]

    def shown(self, one: Diagnostic) -> tuple[str, str, str, str]:
        place = str(one.location.shown_from(self.root)) if one.location else ""
        return (place, one.code, one.message, one.hint or "")

    def used(self) -> dict[str, Used]:
        return {one.path: one for one in templates_in_use(Run(read_config(self.root / "pyproject.toml")))}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Project]:
    monkeypatch.setattr(sys, "path", [*sys.path])
    yield Project(tmp_path / "project", "shop")
    for name in [name for name in sys.modules if name.split(".")[0] == "shop_spec"]:
        del sys.modules[name]


def test_an_override_takes_the_place_of_one_template(project: Project) -> None:
    before = project.make()
    project.put(README, "# {{ view.title }}, by us\n")
    after = project.make()
    assert after.outputs[0].files["README.md"] == b"# shop-client, by us\n"
    assert {**after.outputs[0].files, "README.md": b""} == {**before.outputs[0].files, "README.md": b""}
    assert after.origin.inputs != before.origin.inputs


def test_what_an_override_says_is_part_of_what_everything_was_made_from(project: Project) -> None:
    project.put(README, "one\n")
    one = project.make().origin.inputs
    project.put(README, "two\n")
    assert project.make().origin.inputs != one
    project.put(README, "one\n")
    assert project.make().origin.inputs == one


def test_a_hand_written_file_can_be_overridden_too(project: Project) -> None:
    text = (templates_folder() / PATHS).read_text(encoding="utf-8") + "\n# Ours.\n"
    project.put(PATHS, text)
    assert project.file("src/shop_client/_runtime/paths.py") == text
    project.put(PATHS, "x = = 1\n")
    ((_, code, message, _),) = project.refused()
    assert code == "AW043"
    assert "_runtime/paths.py:1: generated Python does not parse" in message


def test_an_override_may_bring_a_template_that_it_includes(project: Project) -> None:
    project.put(README, '{% include "clients/python/ours.jinja" %}\n')
    project.put("clients/python/ours.jinja", "{% include 'deeper.jinja' %}")
    project.put("deeper.jinja", "{{ view.package }}")
    assert project.file("README.md") == "shop_client"


@pytest.mark.parametrize(
    ("path", "near"),
    [
        ("clients/python/READM.md.jinja", f'move it to "{README}"'),
        ("clients/python/readme.md.jinja", f'move it to "{README}"'),
        ("README.md.jinja", "move it to "),
        ("clients/python/README.md", f'move it to "{README}"'),
        ("clients/cobol/data.cob.jinja", "`authwright templates` lists"),
        ("project/gitignore", "`authwright templates` lists"),
    ],
)
def test_a_file_that_overrides_nothing_is_a_finding_with_the_near_one(
    project: Project, path: str, near: str
) -> None:
    project.put(path, "text\n")
    ((place, code, message, hint),) = project.refused()
    assert (place, code) == (f"ours/{path}", "AW100")
    assert message == f'"{path}" overrides no template, and none that does includes it'
    assert hint.startswith(near)


def test_hidden_files_and_caches_are_no_overrides(tmp_path: Path) -> None:
    for path in (".gitkeep", ".git/config", "__pycache__/a.pyc"):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).touch()
    assert template_files(tmp_path) == []
    assert strange_overrides(tmp_path, [templates_folder()]) == []


def test_the_project_of_init_is_no_template() -> None:
    ours = template_files(templates_folder())
    assert README in ours
    assert not [path for path in ours if path.startswith(f"{PROJECT}/")]


# Each tries to get text past the writers, or to do what a template may not.
HOSTILE = [
    "{{ view.title | safe }}",
    "{{ view.title.upper() }}",
    "{{ view.__class__.__mro__ }}",
    "{{ view.title.__init__.__globals__ }}",
    "{{ ''.__class__ }}",
    "{{ view.title.format }}",
    "{{ view.title['format'] }}",
    "{{ self._TemplateReference__context }}",
    "{{ cycler.__init__ }}",
    "{{ lipsum() }}",
    "{{ view.title ~ 'x' }}",
    "{{ '<script>' }}",
    "{% for one in view.title %}{{ one }}{% endfor %}",
    "{% set x = view.title %}",
    "{% if view.title == 'x' %}{% endif %}",
    "{% filter safe %}x{% endfilter %}",
    "{% autoescape false %}x{% endautoescape %}",
    '{% import "os" as os %}{{ os.system(view.title) }}',
    '{% include "../../pyproject.toml" %}',
    '{% include "/etc/hostname" %}',
    "{% include view.title %}",
    "{% extends 'clients/python/plain.py.jinja' %}",
    "{{ view.probed }}",
    "{{ view }}",
    "{{ view.call }}",
    "{{ loop.index }}",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_an_override_is_held_to_the_rules(project: Project, text: str) -> None:
    project.put(README, f"# Ours\n{text}\n")
    found = project.refused()
    assert {code for _, code, _, _ in found} == {"AW042"}
    # A template that cannot be found has no line, but a name.
    assert all(place == f"ours/{README}:2" or "no template" in message for place, _, message, _ in found), (
        found
    )


def test_an_attribute_that_is_not_there_is_answered_with_those_that_are(project: Project) -> None:
    project.put(README, "# Ours\n\n{{ view.titel }}\n")
    ((place, code, message, hint),) = project.refused()
    assert (place, code) == (f"ours/{README}:3", "AW042")
    assert message == f'template "{README}": ReadmeView has no attribute "titel" ({{{{ view.titel }}}})'
    assert hint.startswith('did you mean "title"? ReadmeView has about, async_client, call, client, ')


@pytest.mark.parametrize(
    "text",
    ["{% if view.titel %}{% endif %}", "{% for one in view.titel %}{% endfor %}", "{{ view.titel.x }}"],
)
def test_it_is_so_wherever_the_attribute_is_used(project: Project, text: str) -> None:
    project.put(README, text)
    ((_, _, message, hint),) = project.refused()
    assert 'ReadmeView has no attribute "titel"' in message
    assert 'did you mean "title"?' in hint


def test_a_name_out_of_nowhere_is_answered_with_what_there_is(project: Project) -> None:
    project.put(README, "{{ title }}\n")
    ((_, _, message, hint),) = project.refused()
    assert '"title" is not defined' in message
    assert hint == "a template sees `view`, and what its loops and macros name"


def test_an_attribute_of_a_text_is_none(project: Project) -> None:
    project.put(README, "{{ view.title.words }}\n")
    ((_, _, message, hint),) = project.refused()
    assert 'Doc has no attribute "words"' in message
    assert hint == "Doc has no attributes"


def test_templates_are_listed_with_what_they_see_and_what_overrides_them(project: Project) -> None:
    project.put(README, ORIGINAL)
    used = project.used()
    readme, part = used[README], used["clients/python/README-errors.md.jinja"]
    assert (readme.source, readme.overridden) == (project.root / "ours" / README, templates_folder() / README)
    assert (readme.view, readme.files, readme.targets) == ("ReadmeView", 1, {"client-python"})
    assert readme.views["ReadmeView"]["title"] == "Doc"
    assert readme.views["SampleView"]["results"] == "tuple[ResultView, ...]"
    assert (part.view, part.included_by, part.overridden) == ("", {README}, None)
    assert used[PATHS].static
    assert used["clients/python/models.py.jinja"].files > 1


def test_one_template_is_found_by_a_pattern(project: Project) -> None:
    run = Run(read_config(project.root / "pyproject.toml"))
    assert [one.path for one in templates_in_use(run, "**/README.md*")] == [README]
    with pytest.raises(AuthwrightError) as caught:
        templates_in_use(run, "clients/python/READM.md.jinja")
    (found,) = caught.value.diagnostics
    assert found.code == "AW058"
    assert str(found.hint).startswith(f"did you mean {README}")


@pytest.mark.parametrize("view", [ReadmeView, ModelsView])
def test_all_attributes_of_views_have_types(view: type) -> None:
    views = views_of(view)
    assert next(iter(views)) == view.__name__
    assert all(type_ for known in views.values() for type_ in known.values()), views


def test_properties_are_attributes_and_methods_are_not() -> None:
    class View:
        @property
        def name(self) -> str:
            return ""

        def method(self) -> None: ...

    assert attributes(View) == ["name"]
    assert views_of(View) == {"View": {"name": "str"}}
