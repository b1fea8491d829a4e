"""Comments and documentation in TypeScript: spec text cannot leave them, nor direct a tool."""

import re
from typing import Any

import pytest

from authwright import compile_schema
from authwright.targets.prose import Block, Section
from authwright.targets.typescript.docs import comment, documentation, tsdoc
from tests.support.hostile import TEXTS
from tests.support.typescript import run, tool


@pytest.mark.parametrize("text", TEXTS)
def test_a_comment_is_comment_on_every_line(text: str) -> None:
    for line in str(comment(text)).split("\n"):
        assert line == "" or line.startswith("//")
        assert not re.match(r"//\s*(@|#|/|biome|eslint)", line)


@pytest.mark.parametrize("text", TEXTS)
def test_documentation_ends_where_it_should(text: str) -> None:
    said = str(documentation(text))
    assert said == "" or said.startswith("/**")
    assert said.count("*/") == (said != "")
    assert said.endswith("*/") == (said != "")
    assert not re.search(r"(?<!\\)[@{}]", said)


def test_the_layout_of_documentation() -> None:
    assert documentation("") == ""
    assert documentation("Short.") == "/** Short. */"
    assert documentation("One.\n\nTwo.") == "/**\n * One.\n *\n * Two.\n */"
    assert documentation("word " * 30, 1).split("\n")[1].startswith("   * word")
    assert documentation("a */ b {@link c}") == "/** a *\\/ b \\{\\@link c\\} */"


@pytest.mark.parametrize("text", [*TEXTS, "`{@link x}`", "`*/`", "``` @x", "`a", "a\n@b c\n*/"])
def test_no_text_is_a_tag_of_documentation(text: str) -> None:
    section = Section("Args", ((text.strip() or "a", text), ("b", text)))
    said = str(
        tsdoc([text, section, Section("Values", ((text, text),)), Section("Returns", (("", text),))], 1)
    )
    assert said.startswith("/**")
    assert said.count("*/") == 1
    assert said.endswith("\n   */")
    lines = [line.strip() for line in said.split("\n")[1:-1]]
    assert all(line.startswith("*") for line in lines)
    plain = [re.sub(r"^\* (@param|@returns) ?", "", line) for line in lines]
    assert not [line for line in plain if re.search(r"(?<!\\)@", line)]
    assert sum(line.startswith("* @") for line in lines) == 3


def test_the_layout_of_sections() -> None:
    assert tsdoc([]) == ""
    assert tsdoc(["", Section("Args", ())]) == ""
    assert tsdoc(["One."], 3) == "/** One. */"
    assert tsdoc(["Takes `{a}`.", "And {b}."]) == "/**\n * Takes `{a}`.\n *\n * And \\{b\\}.\n */"
    sections: list[Block] = [
        Section("Raises", (("BadRequestError", "400: wrong."),)),
        "Does it.",
        Section("Values", (('"a"', "First."), ('"b"', ""))),
        Section("Args", (("form", "word " * 30),)),
        Section("Deprecated", (("", ""),)),
    ]
    assert tsdoc(sections) == (
        '/**\n * Does it.\n *\n * Values:\n * - "a": First.\n * - "b":\n *\n'
        " * @throws {@link BadRequestError} 400: wrong.\n"
        f" * @param form - {'word ' * 17}word\n *   {'word ' * 11}word\n * @deprecated\n */"
    )


def test_directives_are_prose() -> None:
    assert comment("@ts-nocheck") == "// - @ts-nocheck"
    assert comment("biome-ignore lint: all") == "// - biome-ignore lint: all"
    assert comment("/ <reference />") == "// - / <reference />"


def test_hostile_titles_make_a_module_that_parses() -> None:
    schemas: list[dict[str, Any]] = [{"title": text, "type": "string"} for text in TEXTS if text]
    modules = [compile_schema(one).source("typescript") for one in schemas]
    assert modules
    for text in modules:
        run(tool("esbuild"), "--loader=ts", "--log-level=error", text=text)
        code = re.sub(r"(?s)/\*.*?\*/|//[^\n]*|\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'", "", text)
        assert "CANARY" not in code
