"""The vocabulary that a spec is written in.

A spec is a Python package that imports this module and pydantic, nothing else, and exports one `SPEC`. Models
are classes, fields annotations, meanings docstrings; what JSON Schema has no word for is a mark.
"""

from authwright.authoring.causes import Cause, CauseUse, Exactly, FreeText, PlainBody, Shape, Template
from authwright.authoring.endpoints import (
    Caller,
    Carrier,
    Cookie,
    Credential,
    Endpoint,
    Example,
    Header,
    Parameter,
    RateLimit,
    Resource,
    Session,
)
from authwright.authoring.json_schema import ABSENT
from authwright.authoring.lifetimes import At, InRequest, InResponse, Only, Since, Until
from authwright.authoring.marks import (
    Accepts,
    Encoded,
    MaxBytes,
    Omitted,
    OpenValues,
    Remark,
    Secret,
    SecretMark,
    Values,
    WrittenBack,
)
from authwright.authoring.model import Alias, Model, Tag, TaggedUnion
from authwright.authoring.second_factor import Enrollment, Recovery, SecondFactor, Verification
from authwright.authoring.spec import Spec, Version, VersionProbe

__all__ = [
    "ABSENT",
    "Accepts",
    "Alias",
    "At",
    "Caller",
    "Carrier",
    "Cause",
    "CauseUse",
    "Cookie",
    "Credential",
    "Encoded",
    "Endpoint",
    "Enrollment",
    "Exactly",
    "Example",
    "FreeText",
    "Header",
    "InRequest",
    "InResponse",
    "MaxBytes",
    "Model",
    "Omitted",
    "Only",
    "OpenValues",
    "Parameter",
    "PlainBody",
    "RateLimit",
    "Recovery",
    "Remark",
    "Resource",
    "SecondFactor",
    "Secret",
    "SecretMark",
    "Session",
    "Shape",
    "Since",
    "Spec",
    "Tag",
    "TaggedUnion",
    "Template",
    "Until",
    "Values",
    "Verification",
    "Version",
    "VersionProbe",
    "WrittenBack",
]
