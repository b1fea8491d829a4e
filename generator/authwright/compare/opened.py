"""Following the references of a document."""

from dataclasses import dataclass, field
from typing import Any, Final

from authwright.diagnostics import Collector
from authwright.document import SCHEMAS, Json, is_array, is_object, mapped, mapped_schemas

# No list is so long that its indices have as many digits; nothing converts a text of thousands.
_DIGITS: Final = 12


@dataclass(frozen=True, slots=True)
class Opened:
    """A document whose references are followed; each that leads nowhere is told once."""

    root: Json
    name: str
    collector: Collector
    told: set[str] = field(default_factory=set[str])

    def followed(self, node: Any) -> Json:
        """Return what `node` refers to, or `node`; an empty object where that leads nowhere."""
        seen: set[str] = set()
        while is_object(node) and isinstance(target := node.get("$ref"), str):
            found = self._at(target) if target not in seen else None
            seen.add(target)
            if not is_object(found):
                self._tell(target)
                return {}
            node = found
        return node if is_object(node) else {}

    def without_dangling(self) -> Json:
        """Return the document with any value in place of every schema that it does not hold."""
        return mapped_schemas(self.root, lambda schema, _: self._schema(schema))

    def _schema(self, schema: Json) -> Json:
        target = schema.get("$ref")
        if isinstance(target, str):
            name = target.removeprefix(SCHEMAS)
            if not target.startswith(SCHEMAS) or name not in self.root["components"]["schemas"]:
                self._tell(target)
                return {key: value for key, value in schema.items() if key != "$ref"}
        return mapped(schema, lambda part, _: self._schema(part))

    def _at(self, target: str) -> Any:
        if not target.startswith("#/"):
            return None
        node: Any = self.root
        for step in target.removeprefix("#/").split("/"):
            key = step.replace("~1", "/").replace("~0", "~")
            if is_object(node):
                node = node.get(key)
            elif is_array(node) and key.isdecimal() and len(key) < _DIGITS and int(key) < len(node):
                node = node[int(key)]
            else:
                return None
        return node

    def _tell(self, target: str) -> None:
        if target in self.told:
            return
        self.told.add(target)
        self.collector.add(
            "AW067",
            f'"{self.name}" refers to "{target}", which it does not hold; it counts as any value',
            hint="bundle the document into one file for a comparison of these parts as well",
            severity="warning",
        )
