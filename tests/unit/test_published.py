"""Published schemas: references point into the schema itself, and data is left alone."""

from authwright.document import Document, Json, ref
from authwright.published import bundle, model_schema

DATA: Json = {"$ref": "#/components/schemas/Leaf", "schema": {"$ref": 1}}
SCHEMAS: Json = {
    "Tree": {
        "type": "object",
        "properties": {
            "$ref": {"type": "string"},
            "leaf": ref("Leaf"),
            "trees": {"type": "array", "items": ref("Tree")},
            "any": {"default": DATA, "examples": [DATA], "enum": [DATA], "const": DATA},
        },
        "if": {"required": ["leaf"]},
        "then": {"properties": {"leaf": ref("Leaf")}},
        "dependentSchemas": {"leaf": ref("Bud")},
    },
    "Leaf": {"type": "object", "properties": {}},
    "Bud": {"type": "object", "properties": {}},
    "Stone": {"type": "object", "properties": {}},
}
DOCUMENT = Document({"components": {"schemas": SCHEMAS}})


def test_a_model_is_complete_in_itself() -> None:
    made = model_schema(DOCUMENT, "Tree", "urn:tree")
    assert list(made["$defs"]) == ["Leaf", "Bud"]
    assert made["properties"]["leaf"] == {"$ref": "#/$defs/Leaf"}
    assert made["properties"]["trees"]["items"] == {"$ref": "#"}
    assert made["then"]["properties"]["leaf"] == {"$ref": "#/$defs/Leaf"}
    assert made["dependentSchemas"] == {"leaf": {"$ref": "#/$defs/Bud"}}


def test_data_and_names_are_no_references() -> None:
    for made in (
        model_schema(DOCUMENT, "Tree", "urn:tree"),
        bundle(DOCUMENT, "urn:all", "All")["$defs"]["Tree"],
    ):
        assert made["properties"]["$ref"] == {"type": "string"}
        assert made["properties"]["any"] == SCHEMAS["Tree"]["properties"]["any"]
