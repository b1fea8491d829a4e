"""What each keyword of JSON Schema 2020-12 adds to a node."""

from collections.abc import Mapping
from typing import Final

from authwright.checks.compiler import Keyword
from authwright.checks.keywords import in_place, of_arrays, of_objects, of_values

KEYWORDS: Final[Mapping[str, Keyword]] = {
    "$ref": in_place.reference,
    "$dynamicRef": in_place.dynamic_reference,
    "type": of_values.types,
    "const": of_values.const,
    "enum": of_values.enum,
    "minimum": of_values.minimum,
    "maximum": of_values.maximum,
    "exclusiveMinimum": of_values.exclusive_minimum,
    "exclusiveMaximum": of_values.exclusive_maximum,
    "multipleOf": of_values.multiple_of,
    "minLength": of_values.min_length,
    "maxLength": of_values.max_length,
    "pattern": of_values.pattern,
    "format": of_values.format_,
    "properties": of_objects.members,
    "patternProperties": of_objects.members,
    "additionalProperties": of_objects.members,
    "required": of_objects.members,
    "propertyNames": of_objects.property_names,
    "minProperties": of_objects.min_properties,
    "maxProperties": of_objects.max_properties,
    "dependentRequired": of_objects.dependent_required,
    "dependentSchemas": of_objects.dependent_schemas,
    "dependencies": of_objects.dependencies,
    "unevaluatedProperties": of_objects.unevaluated_properties,
    "prefixItems": of_arrays.items,
    "items": of_arrays.items,
    "contains": of_arrays.contains,
    "minItems": of_arrays.min_items,
    "maxItems": of_arrays.max_items,
    "uniqueItems": of_arrays.unique_items,
    "unevaluatedItems": of_arrays.unevaluated_items,
    "allOf": in_place.all_of,
    "anyOf": in_place.any_of,
    "oneOf": in_place.one_of,
    "not": in_place.not_,
    "if": in_place.if_,
}
