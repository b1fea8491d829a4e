"""Texts stay texts."""

import ast
import inspect
import sys

import golden_docs_escaping
from golden_docs_escaping import Golden
from golden_docs_escaping.models import Page

from tests.golden.server import Server


def no_text_becomes_code() -> None:
    with Golden("http://server", transport=Server().transport) as client:
        documented = inspect.getdoc(client.things.get_page) or ""
    assert "{{ 7 * 7 }} {% raw %} <script>x</script>" in documented
    assert '"""\nimport os\n"""; */ console.log(1);' in documented
    modules = [module for name, module in sys.modules.items() if name.startswith("golden_docs_escaping")]
    for module in modules:
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            assert not isinstance(node, ast.Import) or node.names[0].name != "os"
    assert len(modules) > 5


def no_text_steers_a_terminal_or_turns_around() -> None:
    with Golden("http://server", transport=Server().transport) as client:
        texts = [client.things.get_page.__doc__, Page.__doc__, golden_docs_escaping.__doc__]
    assert not [text for text in texts if set(text or "") & set("\u202e\u2066\u2069\u2028\x07\ufeff")]


def values_are_what_they_were() -> None:
    server = Server({"title": '"""', "kind": "\u202e"})
    with Golden("http://server", transport=server.transport) as client:
        assert client.things.get_page(word="*/").kind == "\u202e"
    assert server.url == "/api/page?word=%2A%2F"
