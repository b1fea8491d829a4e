"""Running datamodel-code-generator: what it is handed, and what of its output is believed."""

import ast
import json
import warnings
from typing import Any

from authwright import extensions as ext
from authwright.diagnostics import Collector
from authwright.document import Document, Json, is_object
from authwright.ir import Api
from authwright.targets.models.flavours import Flavour
from authwright.targets.schemas.publish import DIALECT, bundle

# Keywords that shape a type. Everything else (descriptions, examples, defaults, extensions) is text of a spec
# that a type does not need, and is kept away from a generator which has printed such text raw before.
_KEPT = frozenset(
    {
        "$ref",
        "allOf",
        "anyOf",
        "additionalProperties",
        "enum",
        "const",
        "items",
        "properties",
        "required",
        "type",
        "$defs",
        "format",
    }
)
_NAMED = frozenset({"properties", "$defs"})
_FORMATS = frozenset({"date", "date-time", "uuid"})


def generate_models(document: Document, flavour: Flavour, api: Api, collector: Collector) -> str:
    """Return a Python module with the models of `document`.

    The output is parsed, and its classes and aliases are compared with the models that were asked for: a
    difference is AW044.
    """
    # Imported here: it takes longer to import than all of the toolkit.
    from datamodel_code_generator import InputFileType, PythonVersion, generate  # noqa: PLC0415
    from datamodel_code_generator.config import GenerateConfig  # noqa: PLC0415
    from datamodel_code_generator.enums import DataModelType  # noqa: PLC0415
    from datamodel_code_generator.format import Formatter  # noqa: PLC0415
    from datamodel_code_generator.parser import LiteralType  # noqa: PLC0415

    with warnings.catch_warnings():
        # It warns that msgspec cannot decode a union of structs; the flavour's header says so to its readers.
        warnings.simplefilter("ignore", UserWarning)
        text = generate(
            json.dumps(bare_bundle(document)),
            config=GenerateConfig(
                input_file_type=InputFileType.JsonSchema,
                input_filename="bundle.json",
                output_model_type=DataModelType(flavour.kind),
                target_python_version=PythonVersion.PY_311,
                custom_file_header=_header(flavour, api),
                disable_timestamp=True,
                formatters=[Formatter.BUILTIN],
                import_overrides={"typing_extensions.TypedDict": "typing"},
                enum_field_as_literal=LiteralType.All,
                use_standard_collections=True,
                use_union_operator=True,
                use_annotated=True,
                skip_root_model=True,
                allow_remote_refs=False,
                **flavour.options,
            ),
        )
    if not isinstance(text, str):
        raise TypeError(f"datamodel-code-generator returned {type(text).__name__} in place of one module")
    _compare(text, list(document.schemas), flavour, collector)
    return text


def bare_bundle(document: Document) -> Json:
    """Return the bundle of `document` reduced to the keywords that shape types."""
    whole = bundle(document, "urn:bundle", "Bundle")
    return {"$schema": DIALECT, "type": "object"} | {"$defs": _bare_map(whole["$defs"])}


def _bare(schema: Any) -> Any:
    if not is_object(schema):
        return schema
    made: Json = {}
    for key, value in schema.items():
        if key not in _KEPT or (key == "format" and value not in _FORMATS):
            continue
        if key in _NAMED:
            made[key] = _bare_map(value)
        elif key in ("allOf", "anyOf"):
            made[key] = [_bare(one) for one in value]
        elif key in ("items", "additionalProperties"):
            made[key] = _bare(value)
        else:
            made[key] = value
    if schema.get(ext.OPEN):
        # Other values may come: as a type, an open list of strings is a string.
        kinds = [part["type"] for part in schema.get("anyOf", [schema]) if "type" in part]
        return {"type": kinds[0]} if kinds else {}
    return made


def _bare_map(schemas: Json) -> Json:
    return {name: _bare(schema) for name, schema in schemas.items()}


def _header(flavour: Flavour, api: Api) -> str:
    return (
        f"# {flavour.summary}, made by authwright from revision {_word(api.revision)} of the spec.\n"
        f"# Do not edit; regenerate with: authwright generate models-{flavour.name}"
        + "".join(f"\n# {line}" for line in flavour.remarks)
    )


def _word(text: str) -> str:
    """Keep of `text` what cannot end a comment."""
    return "".join(c for c in text if c.isascii() and (c.isalnum() or c in ".-_+"))


def _compare(text: str, names: list[str], flavour: Flavour, collector: Collector) -> None:
    found: set[str] = set()
    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.Assign):
            found |= {target.id for target in node.targets if isinstance(target, ast.Name)}
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found.add(node.target.id)
    missing = [name for name in names if name not in found]
    extra = sorted(found - set(names))
    for what, which in (("did not make", missing), ("made besides", extra)):
        if which:
            collector.add(
                "AW044",
                f"datamodel-code-generator {what} planned models of {flavour.name}: {', '.join(which)}",
                hint="rename the models that it spells differently, or report the difference",
            )
