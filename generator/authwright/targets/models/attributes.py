"""Attributes of members that are named like a model, which they would hide in their class."""

import re
from typing import Final

from authwright.diagnostics import Collector, pointer
from authwright.document import Document
from authwright.naming import NameBook, NameRule, is_cased
from authwright.targets.models.bare import attribute_names, member_names
from authwright.targets.models.flavours import Flavour

ATTRIBUTES: Final = "attributes"
_RULE: Final = NameRule("pascal", keeps=("pascal",), pattern="[A-Za-z_][A-Za-z0-9_]*")


def kept_attribute_names(
    document: Document, flavour: Flavour, book: NameBook, collector: Collector
) -> dict[str, str]:
    """Return the attribute of each member whose attribute is not its name; what `book` has of them stays.

    Members that a model may be named like are recorded before there is such a model: when it comes, it has to
    give way, since the attribute is in use (AW041).
    """
    scope = book.scope(ATTRIBUTES, _RULE, f"the {flavour.name} flavour", collector)
    renamed = attribute_names(document)
    found: dict[str, str] = {}
    for name in member_names(document):
        if not re.fullmatch(_RULE.pattern, name):
            # The generator makes an attribute of it, from whatever it is told here.
            found |= {name: renamed[name]} if name in renamed else {}
        elif name in renamed or is_cased(name, "pascal") or scope.known(name) is not None:
            attribute = scope.claim(name, name, like=renamed.get(name, name))
            if attribute == name and name in document.schemas:
                _report(name, flavour, book, collector)
            if attribute != name:
                found[name] = attribute
    return found


def _report(name: str, flavour: Flavour, book: NameBook, collector: Collector) -> None:
    line = book.page(ATTRIBUTES).assignment(name, f"{name}_")
    collector.add(
        "AW041",
        f'attributes: member "{name}" is an attribute of that name in the {flavour.name} flavour, and would '
        f'hide the new model "{name}"',
        at=pointer("components", "schemas", name),
        hint="rename the model, or rename the attribute by this line below [tool.authwright.names] of "
        f"pyproject.toml:\n{line}",
    )
