"""The rules for templates."""

import pytest
from jinja2 import Environment

from authwright.stages.render.lint import MAX_LINES, Problem, lint

ALLOWED = [
    "plain text\n",
    "{{ view.name }}",
    "{{ view.part.name }}",
    "{{ view.doc | indent(8) }}",
    "{{ view.parts | lines | indent(4) }}",
    "{% for one in view.all %}{{ one.name }}{% else %}none{% endfor %}",
    "{% for one, two in view.pairs %}{{ one }}{{ two }}{% endfor %}",
    "{% if view.yes %}a{% elif view.no %}b{% else %}c{% endif %}",
    "{% if not view.yes %}a{% endif %}",
    "{% for a in view.b %}{% for c in a.d %}{% if c.e %}x{% endif %}{% endfor %}{% endfor %}",
    "{% include 'other.j2' %}",
    "{% import 'm.j2' as m %}{{ m.show(view.name) }}",
    "{% from 'm.j2' import show as put %}{{ put(view.name, doc=view.doc) }}",
    "{% macro show(a) %}{{ a }}{{ caller() }}{% endmacro %}{% call show(view.name) %}x{% endcall %}",
    "{# a comment #}",
    "{% raw %}{{ not ours }}{% endraw %}",
]

REFUSED = {
    "{% if view.count == 1 %}a{% endif %}": "`if` takes an attribute",
    "{% if view.a and view.b %}a{% endif %}": "`if` takes an attribute",
    "{% if view.a is defined %}a{% endif %}": "`if` takes an attribute",
    "{% if view.all | length %}a{% endif %}": "`if` takes an attribute",
    "{% if a %}{% elif b == c %}{% endif %}": "`if` takes an attribute",
    "{% if true %}a{% endif %}": "`if` takes an attribute",
    "{{ view.name() }}": "only macros can be called",
    "{{ view.name.upper() }}": "only macros can be called",
    "{{ range(3) }}": "only macros can be called",
    "{% macro m(a) %}{% endmacro %}{{ m('text') }}": "given attributes",
    "{% macro m(a) %}{% endmacro %}{{ m(view.a + 1) }}": "given attributes",
    "{% macro m(a=1) %}{% endmacro %}": "no defaults",
    "{% set a = view.b %}": "`set`",
    "{% set a %}text{% endset %}": "`set`",
    "{{ view.count + 1 }}": "`add`",
    "{{ view.a ~ view.b }}": "`~`",
    "{{ view.a if view.b else view.c }}": "`if expression`",
    "{{ view['a'] }}": "`[...]`",
    "{{ view.all[0] }}": "`[...]`",
    "{{ view.a == view.b }}": "`comparison`",
    "{{ -view.a }}": "`neg`",
    "{{ 'text' }}": "constant",
    "{{ 3 }}": "constant",
    "{{ 'text' | indent(2) }}": "constant",
    "{{ view.a | safe }}": "filter `safe`",
    "{{ view.a | e }}": "filter `e`",
    "{{ view.a | upper }}": "filter `upper`",
    "{{ view.a | indent(view.b) }}": "whole numbers",
    "{{ view.a | indent('  ') }}": "whole numbers",
    "{% filter upper %}a{% endfilter %}": "`filter block`",
    "{% autoescape false %}{{ view.a }}{% endautoescape %}": "`autoescape`",
    "{{ view.__class__ }}": "print an attribute",
    "{{ view._hidden }}": "print an attribute",
    "{% for a in view.b recursive %}{% endfor %}": "recurses",
    "{% for a in view.b if a.c %}{% endfor %}": "filters",
    "{% for a in view.items() %}{% endfor %}": "goes over an attribute",
    "{% for a in [1, 2] %}{% endfor %}": "goes over an attribute",
    "{% include view.name %}": "written out",
    "{% include ['a.j2', 'b.j2'] %}": "written out",
    "{% include 'a.j2' ignore missing %}": "must exist",
    "{% extends 'a.j2' %}": "`extends`",
    "{% block a %}{% endblock %}": "`block`",
    "{% with a = view.b %}{% endwith %}": "`with`",
}


def lint_source(source: str) -> list[Problem]:
    """Return the broken rules of a template's text."""
    return lint(Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).parse(source), source)


@pytest.mark.parametrize("source", ALLOWED)
def test_allowed(source: str) -> None:
    assert lint_source(source) == []


@pytest.mark.parametrize(("source", "said"), REFUSED.items())
def test_refused(source: str, said: str) -> None:
    assert any(said in problem.message for problem in lint_source(source)), lint_source(source)


def test_problems_name_their_lines() -> None:
    found = lint_source("a\n{{ 1 }}\n\n{{ view.a | safe }}\n")
    assert [one.line for one in found] == [2, 4]


def test_nesting_is_limited() -> None:
    source = "".join(f"{{% for a{i} in view.b %}}" for i in range(4)) + "{% endfor %}" * 4
    assert [one.message for one in lint_source(source)] == ["blocks nest deeper than 3"]


def test_length_is_limited() -> None:
    assert lint_source("x\n" * MAX_LINES) == []
    assert len(lint_source("x\n" * (MAX_LINES + 1))) == 1
