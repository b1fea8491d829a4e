"""A schema as one side of a comparison."""

from dataclasses import dataclass

from authwright.compare.surface import Surface, is_closed
from authwright.diagnostics import pointer
from authwright.document import NULL, Json, Role, is_object, listed_values, ref_name
from authwright.records import Field, flatten


@dataclass(frozen=True, slots=True)
class Side:
    """A schema of one document, where it stands, and its name if it has one."""

    surface: Surface
    schema: Json
    pointer: str
    name: str | None = None

    @classmethod
    def named(cls, surface: Surface, name: str) -> "Side":
        """Return the side of a named schema."""
        return cls(surface, surface.schemas[name], pointer("components", "schemas", name), name)

    def at(self, schema: Json, *steps: str | int) -> "Side":
        """Return the side of a schema inside this one."""
        return Side(self.surface, schema, self.pointer + pointer(*steps).removeprefix("#"))

    @property
    def target(self) -> str | None:
        """The name of the schema that this one refers to, or is."""
        return ref_name(self.schema) or self.name

    @property
    def nullable(self) -> bool:
        """Whether null fits; references are not followed."""
        return NULL in self.schema.get("anyOf", ()) or self.schema == NULL

    @property
    def closed(self) -> bool:
        """Whether a request may hold no members but the listed ones."""
        return is_closed(self.schema) or self.target in self.surface.closed

    @property
    def kind(self) -> str:
        """What it describes: `string`, `array`, `record`, `map`, …; `any` where nothing is said."""
        if self.schema.get("properties") or self.schema.get("allOf"):
            return "record"
        if self.schema.get("type") == "object":
            return "map"
        return str(self.schema.get("type", "any"))

    @property
    def key(self) -> str:
        """What tells a member of a union from the others."""
        return self.surface.key(self.target) if self.target else self.kind

    def opened(self) -> "Side":
        """Follow references: return the side of what the schema refers to, or this one."""
        side, seen = self, set[str]()
        while (name := ref_name(side.schema)) and name not in seen and name in side.surface.schemas:
            seen.add(name)
            side = Side.named(side.surface, name)
        return side

    def members(self) -> list["Side"]:
        """Return the members of a union without null, or the side itself."""
        parts = self.schema.get("anyOf")
        if parts is None or listed_values(self.schema) is not None:
            return [self]
        return [self.at(part, "anyOf", index) for index, part in enumerate(parts) if part != NULL]

    def spread(self) -> dict[str, "Side"]:
        """Return the members by what tells them apart, with those of named unions in place of their names."""
        found: dict[str, Side] = {}
        for member in self.members():
            inner = member.opened()
            if len(inner.members()) > 1 and inner.pointer != self.pointer:
                found |= inner.spread()
            else:
                # Members of one kind (two texts of different formats) are told apart by their order.
                same = sum(key.partition(" #")[0] == member.key for key in found)
                found[f"{member.key} #{same}" if same else member.key] = member
        return found

    def entries(self) -> "Side":
        """Return the side of a map's values."""
        values = self.schema.get("additionalProperties")
        return self.at(values if is_object(values) else {}, "additionalProperties")

    def items(self) -> "Side":
        """Return the side of a list's items."""
        items = self.schema.get("items")
        return self.at(items if is_object(items) else {}, "items")

    def fields(self, role: Role) -> dict[str, Field]:
        """Return the members of a record as they travel in `role`, inherited ones included."""
        hidden = "readOnly" if role == "request" else "writeOnly"
        if self.name is not None:
            flat = flatten(self.surface.schemas, self.name)
        else:
            # No schema of a document has an empty name, so that one stands for a record within another.
            flat = flatten({**self.surface.schemas, "": self.schema}, "")
        return {key: one for key, one in flat.items() if one.schema.get(hidden) is not True}
