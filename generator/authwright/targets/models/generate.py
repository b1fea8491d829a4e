"""Running datamodel-code-generator, away from all settings but those given here."""

import ast
import json
import re
import tempfile
import warnings
from collections.abc import Callable, Iterable, Mapping, Sequence
from keyword import iskeyword
from pathlib import Path
from types import MappingProxyType
from typing import Final

from authwright.diagnostics import AuthwrightError, Collector, Diagnostic
from authwright.document import Document, Json
from authwright.incremental import Cache
from authwright.ir import Api
from authwright.stages.format import LINE_LENGTH
from authwright.targets.models.bare import bare_bundle, stand_ins
from authwright.targets.models.compare import compare
from authwright.targets.models.flavours import Flavour
from authwright.targets.models.inert import acting_line
from authwright.targets.models.restore import restored, stray_line

# Types that the modules use by these names: a model of such a name would take their place.
_TYPES: Final = frozenset(
    {"bool", "bytes", "dict", "float", "frozenset", "int", "list", "object", "set", "str", "tuple", "type"}
)
_SAME: Final[Mapping[str, str]] = MappingProxyType({})


def generate_models(
    document: Document,
    flavour: Flavour,
    api: Api,
    collector: Collector,
    attributes: Mapping[str, str] = _SAME,
    cache: Cache | None = None,
) -> str:
    """Return a Python module with the models of `document`; one without models is its header.

    `attributes` has the attribute of each member whose attribute is not its name.

    The module is parsed, and compared with the models and members that were asked for: a difference is AW044.
    Raises AuthwrightError: AW043 for a module that does not parse, AW044 when none was made.
    """
    header = _header(flavour, api)
    if not document.schemas:
        return f"{header}\n"
    names = stand_ins(document)
    schemas = bare_bundle(document, names)
    made = (cache or Cache()).made(
        lambda: _generated(schemas, list(document.schemas), attributes, flavour, header),
        *("models", flavour.name, header, schemas, list(document.schemas), dict(attributes)),
    )
    try:
        ast.parse(made)
        text = restored(made, {stand_in: name for name, stand_in in names.items()})
        tree = ast.parse(text)
    except SyntaxError as error:
        message = f"the module of models-{flavour.name} does not parse: {error}"
        raise AuthwrightError([Diagnostic("AW043", message)]) from error
    line = stray_line(text)
    if line is not None:
        message = f"line {line} of models-{flavour.name} has other characters than printable ASCII"
        collector.add("AW044", message, hint="give models names in ASCII")
    line = acting_line(tree)
    if line is not None:
        message = f"line {line} of models-{flavour.name} does more than declare a type"
        hint = "delete the folder .authwright and build again; if it stays, this is a fault of the generator"
        collector.add("AW044", message, hint=hint)
    compare(tree, document, flavour, collector)
    return text


def _generated(
    schemas: Json,
    models: Sequence[str],
    attributes: Mapping[str, str],
    flavour: Flavour,
    header: str,
) -> str:
    """Return the module of `schemas`, stand-ins and all. Raises AuthwrightError (AW044) for none."""
    # Imported here: it takes longer to import than all of the toolkit.
    from datamodel_code_generator import Error, InputFileType, PythonVersion, generate  # noqa: PLC0415
    from datamodel_code_generator.config import GenerateConfig  # noqa: PLC0415
    from datamodel_code_generator.enums import DataModelType  # noqa: PLC0415
    from datamodel_code_generator.format import Formatter  # noqa: PLC0415
    from datamodel_code_generator.parser import LiteralType  # noqa: PLC0415

    with tempfile.TemporaryDirectory(prefix="authwright-models-") as folder, warnings.catch_warnings():
        # It warns that msgspec cannot decode a union of structs; the flavour's header says so to its readers.
        warnings.simplefilter("ignore", UserWarning)
        # It takes its layout from the nearest pyproject.toml, looking upwards: this one ends the search.
        settings = Path(folder, "pyproject.toml")
        settings.touch()
        config = GenerateConfig(
            input_file_type=InputFileType.JsonSchema,
            input_filename="bundle.json",
            output_model_type=DataModelType(flavour.kind),
            target_python_version=PythonVersion.PY_311,
            custom_file_header=header,
            custom_class_name_generator=_class_namer(models),
            aliases=dict(attributes) or None,
            disable_timestamp=True,
            formatters=[Formatter.BUILTIN],
            settings_path=settings.parent,
            builtin_format_line_length=LINE_LENGTH,
            import_overrides={"typing_extensions.TypedDict": "typing"},
            enum_field_as_literal=LiteralType.All,
            use_standard_collections=True,
            use_union_operator=True,
            use_annotated=True,
            skip_root_model=True,
            allow_remote_refs=False,
            **flavour.options,
        )
        try:
            text = generate(json.dumps(schemas), config=config)
        except (Error, UnicodeError) as error:
            message = f"datamodel-code-generator made no models-{flavour.name}: {error}"
            raise AuthwrightError([Diagnostic("AW044", message)]) from error
    if not isinstance(text, str):
        raise TypeError(f"datamodel-code-generator returned {type(text).__name__} in place of one module")
    return text


def _class_namer(names: Iterable[str]) -> Callable[[str], str]:
    """Return what names a class: planned names that can be one stay, be they in the usual case or not."""
    kept = {n for n in names if n.isascii() and n.isidentifier() and not iskeyword(n)} - _TYPES

    def named(name: str) -> str:
        return name if name in kept else "Model_" + re.sub(r"[^0-9A-Za-z]", "_", name)

    return named


def _header(flavour: Flavour, api: Api) -> str:
    return (
        f"# {flavour.summary}, made by authwright from revision {_word(api.revision)} of the spec.\n"
        f"# Do not edit; regenerate with: authwright generate models-{flavour.name}"
        + "".join(f"\n# {line}" for line in flavour.remarks)
    )


def _word(text: str) -> str:
    """Keep of `text` what cannot end a comment."""
    return "".join(c for c in text if c.isascii() and (c.isalnum() or c in ".-_+"))
