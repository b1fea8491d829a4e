"""Types of the IR as TypeScript, and their layout: held against the compiler and the formatter."""

from pathlib import Path
from random import Random

import pytest

from authwright.ir import Bytes, JsonValue, ListOf, Literal, MapOf, Nullable, Ref, Scalar, Type, UnionOf
from authwright.targets.language import Import
from authwright.targets.typescript.client.types import TypeWriter, literals
from authwright.targets.typescript.docs import WIDTH
from authwright.targets.typescript.heads import interface_head
from authwright.targets.typescript.imports import export_block, import_block, type_import, whole_import
from authwright.targets.typescript.type_trees import (
    NULL,
    UNDEFINED,
    ArrayOf,
    GenericOf,
    IndexOf,
    ObjectOf,
    Tree,
    WithMembers,
    Word,
    alias_lines,
    member_head,
    one_of,
    text_of,
    type_lines,
)
from tests.support.typescript import compiled, run, tool

WRITER = TypeWriter(lambda name: type_import("./models.js", name), "../runtime")
TEXT = Scalar("string")


@pytest.mark.parametrize(
    ("type_", "expected"),
    [
        (TEXT, "string"),
        (Scalar("string", "date"), "string"),
        (Scalar("string", secret=True), "string"),
        (Scalar("integer"), "number"),
        (Scalar("number"), "number"),
        (Scalar("boolean"), "boolean"),
        (Bytes(), "string"),
        (JsonValue(), "JsonValue"),
        (Ref("Book"), "Book"),
        (ListOf(TEXT), "string[]"),
        (ListOf(Nullable(TEXT)), "(string | null)[]"),
        (ListOf(ListOf(Ref("Book"))), "Book[][]"),
        (MapOf(ListOf(TEXT)), "{ [key: string]: string[] }"),
        (Nullable(UnionOf((TEXT, Scalar("integer")))), "string | number | null"),
        (UnionOf((Scalar("integer"), Scalar("number"), TEXT)), "number | string"),
        (Literal(("a", 'b"')), """"a" | 'b"'"""),
        (Literal(("a", "b"), open=True), '"a" | "b" | (string & {})'),
        (Literal((1, 2), open=True), "1 | 2 | (number & {})"),
        (Literal((True,), open=True), "true | boolean"),
        (Literal(("a", None)), '"a" | null'),
        (Literal((None,)), "null"),
        (Literal((2**60,)), "number"),
        (Nullable(Literal(("a",), open=True)), '"a" | (string & {}) | null'),
        (Literal(({"a": 1},)), "JsonValue"),  # type: ignore[arg-type]  # what a spec may list all the same
        (Literal((1.5, True)), "1.5 | true"),  # type: ignore[arg-type]  # the same
    ],
)
def test_a_type_is_that_of_its_json(type_: Type, expected: str) -> None:
    assert WRITER.write(type_).text == expected


def test_a_type_knows_what_it_needs_imported() -> None:
    written = WRITER.write(MapOf(UnionOf((Ref("Book"), ListOf(JsonValue())))))
    assert written.imports == {
        Import("./models.js", "type Book"),
        Import("../runtime/json-value.js", "type JsonValue"),
    }
    assert WRITER.write(TEXT).imports == frozenset()
    assert WRITER.written(Ref("Book")).within("Call").expr.text == "Call<Book>"


def test_literals_without_a_type_of_their_own_are_told() -> None:
    assert literals([["a"]], is_open=False) is None  # type: ignore[list-item]  # what a spec may list all the same
    with pytest.raises(ValueError, match="a union of nothing"):
        literals([], is_open=False)


def test_a_member_is_quoted_where_it_has_to_be() -> None:
    assert member_head("a", required=True) == "a"
    assert member_head("class", required=False) == "class?"
    assert member_head("a-b", required=False) == '"a-b"?'
    assert member_head("__proto__", required=True) == "__proto__"
    assert member_head("", required=True) == '""'


def test_imports_are_one_statement_a_module() -> None:
    needed = [
        type_import("./b.js", "Book"),
        type_import("./b.js", "Author"),
        type_import("./a.js", "Shelf"),
        Import("./a.js", "open"),
        type_import("./c.js", "Both"),
        Import("./c.js", "Both"),
        whole_import("./d.js", "causes"),
    ]
    assert import_block([*needed, *needed]) == (
        'import { open, type Shelf } from "./a.js";\n'
        'import type { Author, Book } from "./b.js";\n'
        'import { Both } from "./c.js";\n'
        'import * as causes from "./d.js";'
    )
    assert export_block(needed[:2]) == 'export type { Author, Book } from "./b.js";'
    assert import_block([]) == ""


def test_a_name_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="not a name"):
        type_import("./a.js", "a, b")
    with pytest.raises(ValueError, match="not a path"):
        import_block([Import('./a"; evil(); "', "a")])


class Trees:
    """Random types, of words of every length."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)  # noqa: S311  # picks samples

    def tree(self, depth: int) -> Tree:
        """Return a type with at most `depth` others around the innermost one."""
        if depth == 0:
            return self.word()
        inner = self.tree(depth - 1)
        made: tuple[Tree, ...] = (
            ArrayOf(inner),
            IndexOf(inner),
            ObjectOf((("a?", inner), ("bee", self.tree(depth - 1)))),
            GenericOf("Call", inner),
            one_of([inner, NULL]),
            one_of([inner, UNDEFINED]),
            one_of([inner, self.tree(depth - 1), self.word()]),
            one_of([WithMembers(self.name(), ObjectOf((("next_step?", UNDEFINED),))), inner]),
        )
        return self.random.choice(made)

    def word(self) -> Tree:
        """Return a type that is not made of others."""
        name = self.name()
        words: tuple[Tree, ...] = (
            Word("string"),
            WithMembers("string", ObjectOf(())),
            Word(f'"{name}"'),
            Word(name, named=True),
        )
        return self.random.choice(words)

    def name(self) -> str:
        """Return a name that is declared."""
        return f"N{'x' * (self.random.choice((2, 8, 20, 40)))}"


def module(seed: int) -> str:
    trees = Trees(seed)
    names = "\n".join(f"type N{'x' * size} = {{ a: 1 }};" for size in (2, 8, 20, 40))
    lines = [names, "type Call<T> = T[];", "export type Used = Call<Nxx>;"]
    for index in range(60):
        tree = trees.tree(index % 4)
        lines += alias_lines(f"export type Alias{index} = ", tree)
        inside = type_lines(tree, f"member{'x' * trees.random.choice((0, 20))}: ", ";", 2)
        lines += [f"export interface Held{index} {{", *(f"  {line}" for line in inside), "}"]
    return "\n".join(lines) + "\n"


def test_what_is_laid_out_is_what_formatters_make_of_it(tmp_path: Path) -> None:
    for seed in range(150):
        (tmp_path / f"types{seed}.ts").write_text(module(seed), encoding="ascii")
    assert "No fixes applied" in run(
        tool("biome"), "format", "--indent-style=space", "--max-diagnostics=5", ".", folder=tmp_path
    )
    assert compiled(tmp_path, ["*.ts"], noUnusedLocals=False) == ""


def test_the_head_of_an_interface_is_broken_as_formatters_do(tmp_path: Path) -> None:
    names = [f"Base{'x' * size}" for size in (1, 20, 40, 60)]
    declared = [f"interface {name} {{\n  a: 1;\n}}" for name in names]
    for index in range(1, 16):
        bases = [name for bit, name in enumerate(names) if index >> bit & 1]
        declared.append(f"{interface_head(f'Made{index}', bases, '{')}\n  b: 2;\n}}")
        declared.append(interface_head(f"Same{index}", bases, "{}"))
    (tmp_path / "heads.ts").write_text("\n\n".join(declared) + "\n", encoding="ascii")
    words = ("format", "--indent-style=space", "--max-diagnostics=5")
    assert "No fixes applied" in run(tool("biome"), *words, ".", folder=tmp_path)
    assert interface_head("A", [], "{") == "export interface A {"


def test_one_line_is_enough_where_it_fits() -> None:
    tree = one_of([Word("a" * 30), Word("b" * 30)])
    head = "x" * (WIDTH - len(text_of(tree)) - 3)
    assert type_lines(tree, f"{head}: ", ";", 0) == [f"{head}: {text_of(tree)};"]
    assert len(type_lines(tree, f"{head}: ", ";", 1)) == 3
