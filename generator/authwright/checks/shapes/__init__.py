"""The shapes of valid payloads, for static types: from a plan of checks, in no language's words."""

from authwright.checks.shapes.shape import (
    AliasShape,
    Anything,
    Constant,
    Definition,
    FieldShape,
    ListOf,
    MapOf,
    Named,
    Nothing,
    RecordShape,
    Scalar,
    ScalarKind,
    Shape,
    Shapes,
    Union,
    named_by,
    named_in,
)
from authwright.checks.shapes.shaper import shapes_of

__all__ = [
    "AliasShape",
    "Anything",
    "Constant",
    "Definition",
    "FieldShape",
    "ListOf",
    "MapOf",
    "Named",
    "Nothing",
    "RecordShape",
    "Scalar",
    "ScalarKind",
    "Shape",
    "Shapes",
    "Union",
    "named_by",
    "named_in",
    "shapes_of",
]
