"""Python as data: cases, reserved words, scalars, comments."""

from typing import Final

from authwright.naming import NameRule
from authwright.targets.language import DEVICE_FILES, CommentStyle, Language


def _names(*lines: str) -> frozenset[str]:
    return frozenset(name for line in lines for name in line.split())


KEYWORDS: Final = _names(
    "False None True and as assert async await break class continue def del elif else except finally for",
    "from global if import in is lambda nonlocal not or pass raise return try while with yield",
)

# Builtins and imported names that type expressions use. A field of the same name would hide them from the
# annotations that follow it.
TYPE_NAMES: Final = _names(
    "Annotated Field JsonValue Literal Model Secret SecretOf bool datetime dict float int list str"
)

# Public attributes of pydantic's BaseModel, and those of Model.
MODEL_ATTRIBUTES: Final = _names(
    "construct copy dict from_orm from_response json model_computed_fields model_config model_construct",
    "model_copy model_dump model_dump_json model_extra model_fields model_fields_set model_json_schema",
    "model_parametrized_name model_post_init model_rebuild model_validate model_validate_json",
    "model_validate_strings parse_file parse_obj parse_raw schema schema_json update_forward_refs validate",
)

# What the modules of the client define or import beside the types of the API.
RUNTIME_TYPES: Final = _names(
    "Annotated AsyncClient Field JsonValue Literal Mapping Model OMIT Omit Operation Options Secret",
    "SecretOf SecretStr Self Sequence SyncClient TYPE_CHECKING Tag TypeAdapter TypeAlias UnknownMember",
)

# Names that a method's body uses.
ARGUMENTS: Final = _names("OMIT body operations options self")

# Methods stand in a class as well: mypy takes one called `list` for the type of those that follow it.
METHODS: Final = TYPE_NAMES | _names("bytes object tuple type")

# Attributes of the clients themselves, and what their annotations use.
CLIENT_ATTRIBUTES: Final = METHODS | _names(
    "api base_url cached_property call close httpx2 raw_response server_version token with_token"
)

# What is reserved by now, no build has ever given. A name that the runtime comes to use later goes to the
# lists of reserved words only, not to `refused`: code that was generated before may have it.
_FIELDS: Final = MODEL_ATTRIBUTES | TYPE_NAMES
_CONSTANTS: Final = frozenset({"OMIT"})

PYTHON: Final = Language(
    name="python",
    title="Python",
    names={
        "type": NameRule(
            "pascal", keeps=("pascal",), noun="type", reserved=RUNTIME_TYPES, refused=RUNTIME_TYPES
        ),
        "file": NameRule("snake", noun="module", reserved=DEVICE_FILES, ignores_case=True),
        "field": NameRule(
            "snake", keeps=("snake", "screaming"), noun="field", reserved=_FIELDS, refused=_FIELDS
        ),
        "method": NameRule("snake", noun="call", reserved=METHODS, refused=METHODS),
        "argument": NameRule(
            "snake", keeps=("snake", "screaming"), noun="argument", reserved=ARGUMENTS, refused=ARGUMENTS
        ),
        "constant": NameRule("screaming", noun="value", reserved=_CONSTANTS, refused=_CONSTANTS),
        "resource": NameRule("snake", noun="resource", reserved=CLIENT_ATTRIBUTES, refused=CLIENT_ATTRIBUTES),
    },
    reserved=KEYWORDS,
    scalars={"string": "str", "integer": "int", "number": "float", "boolean": "bool"},
    formats={"date": "datetime.date"},
    comments=CommentStyle(line="#", open='"""', close='"""'),
)
