"""Templates print typed values and nothing else."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from markupsafe import Markup

from authwright.diagnostics import AuthwrightError, Diagnostic
from authwright.plan import FileJob, Plan
from authwright.stages.render import Doc, Ident, Layout, Literal, Templates, TypeText, render
from authwright.stages.render import Path as PathText

NAME = Ident("Pet")
DOC = Doc('"""A <pet> & "more".\n\nSecond paragraph."""')
DEFAULT = Literal("'<b>'")


@dataclass(frozen=True, slots=True)
class Member:
    name: Ident
    type: TypeText


@dataclass(frozen=True, slots=True)
class View:
    name: Ident = NAME
    doc: Doc = DOC
    default: Literal = DEFAULT
    members: tuple[Member, ...] = (
        Member(Ident("name"), TypeText("str")),
        Member(Ident("age"), TypeText("int | None")),
    )
    lines: tuple[Layout, ...] = (Layout("a = 1"), Layout("b = 2"))
    hostile: str = '"""; import os'
    number: int = 3
    nothing: None = None
    yes: bool = True
    texts: tuple[str, ...] = field(default=("x = 1",))


def show(folder: Path, template: str, **others: str) -> str:
    for name, text in {"main.j2": template, **others}.items():
        (folder / name.replace("_j2", ".j2")).write_text(text, encoding="utf-8")
    return Templates(folder).render("main.j2", View())


def refused(folder: Path, template: str, **others: str) -> list[Diagnostic]:
    with pytest.raises(AuthwrightError) as caught:
        show(folder, template, **others)
    assert {one.code for one in caught.value.diagnostics} == {"AW042"}
    return caught.value.diagnostics


def test_typed_values_are_printed_unescaped(tmp_path: Path) -> None:
    text = "class {{ view.name }}:\n    {{ view.doc | indent(4) }}\n    x = {{ view.default }}\n"
    assert show(tmp_path, text) == (
        'class Pet:\n    """A <pet> & "more".\n\n    Second paragraph."""\n    x = \'<b>\'\n'
    )


def test_blocks_leave_no_empty_lines_and_the_last_line_feed_stays(tmp_path: Path) -> None:
    text = (
        "{% for member in view.members %}\n  {% if not loop.last %}\n"
        "{{ member.name }}: {{ member.type }},\n  {% else %}\n{{ member.name }}\n"
        "  {% endif %}\n{% endfor %}\nend\n"
    )
    assert show(tmp_path, text) == "name: str,\nage\nend\n"


def test_windows_line_ends_of_a_template_become_line_feeds(tmp_path: Path) -> None:
    (tmp_path / "main.j2").write_bytes(b"a\r\n{{ view.name }}\r\n")
    assert Templates(tmp_path).render("main.j2", View()) == "a\nPet\n"


def test_lines_joins_typed_values(tmp_path: Path) -> None:
    assert show(tmp_path, "{{ view.lines | lines | indent(2) }}\n") == "a = 1\n  b = 2\n"


def test_macros_and_includes_pass(tmp_path: Path) -> None:
    text = (
        "{% from 'macros.j2' import show %}\n{% include 'part.j2' %}\n{{ show(view.name, view.default) }}\n"
    )
    macros = "{% macro show(name, value) %}{{ name }} = {{ value }}{% endmacro %}\n"
    assert show(tmp_path, text, macros_j2=macros, part_j2="# {{ view.name }}\n") == "# Pet\nPet = '<b>'\n"


@pytest.mark.parametrize(
    ("attribute", "said"),
    [("hostile", "plain str"), ("number", "plain int"), ("nothing", "None"), ("yes", "plain bool")],
)
def test_what_is_not_typed_is_refused_with_place_and_expression(
    tmp_path: Path, attribute: str, said: str
) -> None:
    (found,) = refused(tmp_path, "first\n\nx = {{ view." + attribute + " }}\n")
    assert said in found.message
    assert f"{{{{ view.{attribute} }}}}" in found.message
    assert "import os" not in found.message
    assert found.location is not None
    assert (found.location.file, found.location.line) == (str(tmp_path / "main.j2"), 3)


def test_a_plain_text_is_refused_inside_includes_and_macros(tmp_path: Path) -> None:
    (found,) = refused(tmp_path, "{% include 'part.j2' %}\n", part_j2="\n{{ view.hostile }}\n")
    assert found.location is not None
    assert found.location.file.endswith("part.j2")
    macro = "{% macro show(name) %}{{ name }}{% endmacro %}\n{{ show(view.hostile) }}\n"
    assert "plain str" in refused(tmp_path, macro)[0].message


@pytest.mark.parametrize("text", ["{{ view.hostile | indent(2) }}", "{{ view.texts | lines }}"])
def test_house_filters_take_typed_values_only(tmp_path: Path, text: str) -> None:
    assert "plain str" in refused(tmp_path, text)[0].message


@pytest.mark.parametrize("text", ["{{ view.lacking }}", "{% if view.lacking %}{% endif %}", "{{ other }}"])
def test_unknown_attributes_are_refused(tmp_path: Path, text: str) -> None:
    assert len(refused(tmp_path, text)) == 1


def test_a_template_that_breaks_the_rules_is_never_rendered(tmp_path: Path) -> None:
    (found,) = refused(tmp_path, "{{ view.hostile | safe }}")
    assert "safe" in found.message


@pytest.mark.parametrize("text", ["{% include 'lacking.j2' %}", "{% if %}", "{{ range(3) }}"])
def test_faults_of_templates_are_findings(tmp_path: Path, text: str) -> None:
    assert refused(tmp_path, text)


def test_an_override_folder_comes_first_and_keeps_the_rules(tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    for folder in (ours, theirs):
        folder.mkdir()
    (ours / "a.j2").write_text("ours {{ view.name }}")
    (ours / "b.j2").write_text("ours {{ view.name }}")
    (theirs / "a.j2").write_text("theirs {{ view.name }}")
    templates = Templates(theirs, ours)
    assert templates.render("a.j2", View()) == "theirs Pet"
    assert templates.render("b.j2", View()) == "ours Pet"
    (theirs / "b.j2").write_text("{{ view.hostile | e }}")
    with pytest.raises(AuthwrightError, match="filter `e`"):
        Templates(theirs, ours).render("b.j2", View())


@pytest.mark.parametrize("text", ["", "a b", "a\n", 'a"', "a;", "a(", "a'"])
def test_names_are_names(text: str) -> None:
    with pytest.raises(ValueError, match="not a name"):
        Ident(text)


@pytest.mark.parametrize("text", ["", "a\nb", 'a"b', "a\\b", "a'b"])
def test_paths_cannot_end_a_string(text: str) -> None:
    with pytest.raises(ValueError, match="not a path"):
        PathText(text)


def test_typed_values_are_markup() -> None:
    for kind in (Ident, Literal, Doc, TypeText, PathText, Layout):
        assert isinstance(kind("x"), Markup)
        assert str(kind("x")) == "x"


def test_render_makes_all_kinds_of_files(tmp_path: Path) -> None:
    (tmp_path / "a.j2").write_text("{{ view.name }}\n")
    (tmp_path / "runtime.py").write_bytes(b"x = 1\r\n")
    jobs = (
        FileJob("a.txt", template="a.j2", view=View()),
        FileJob("runtime.py", static="runtime.py"),
        FileJob("made/data.json", make=lambda: "{}\n"),
    )
    assert render(Plan("fake", "out", jobs), Templates(tmp_path)) == {
        "a.txt": "Pet\n",
        "runtime.py": b"x = 1\r\n",
        "made/data.json": "{}\n",
    }


def test_render_reports_everything_at_once(tmp_path: Path) -> None:
    jobs = (
        FileJob("a", make=lambda: ""),
        FileJob("a", make=lambda: ""),
        FileJob("../b", make=lambda: ""),
        FileJob("c", static="lacking.py"),
        FileJob("d", template="lacking.j2"),
    )
    with pytest.raises(AuthwrightError) as caught:
        render(Plan("fake", "out", jobs), Templates(tmp_path))
    assert [one.code for one in caught.value.diagnostics] == ["AW042", "AW042", "AW050", "AW050"]
