"""`docs/override-templates.md` shows an override that works."""

import re
from pathlib import Path

from tests.support.commands import authwright
from tests.support.project import ROOT

PAGE = (ROOT / "docs" / "override-templates.md").read_text(encoding="utf-8")


def test_the_override_of_the_page_is_one(tmp_path: Path) -> None:
    assert authwright(tmp_path, "init", "shop").code == 0
    project = tmp_path / "shop"
    settings = project / "pyproject.toml"
    (table,) = re.findall(r"^```toml\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("[tool.authwright]\n", table, 1), encoding="utf-8")
    (path,) = re.findall(r"as `(my-templates/.*?)`", PAGE)
    (template,) = re.findall(r"^```jinja\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    (project / path).parent.mkdir(parents=True)
    (project / path).write_text(template, encoding="utf-8")
    done = authwright(project, "generate", "client-python")
    assert (done.code, done.err) == (0, "")
    assert (project / "generated/clients/python/README.md").read_text(encoding="utf-8") == (
        "# shop-client\n\nClient for the Shop API. Keeps the notes of its members.\n\n"
        "Ask the accounts team for a token. First steps:\n\n"
        "    from shop_client import Shop\n\nSign in with `sign_in`.\n"
    )
    shown = authwright(project, *re.findall(r"^\$ authwright (templates) '(.*)'$", PAGE, re.MULTILINE)[0])
    assert "  in place of: " in shown.out
    assert "    title: Doc" in shown.out
