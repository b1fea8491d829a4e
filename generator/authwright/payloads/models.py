"""Finding the schema that a payload is held against."""

import difflib

from authwright import extensions as ext
from authwright.diagnostics import AuthwrightError, Diagnostic
from authwright.document import Document, Role


def find_model(document: Document, name: str, role: Role | None = None) -> str:
    """Return the name under which `document` publishes model `name`, in direction `role` where that differs.

    Raises AuthwrightError (AW061) when there is no such model.
    """
    for published, schema in document.schemas.items():
        model = schema.get(ext.MODEL, published)
        if role and schema.get(ext.ROLE) == role and name in (model, published):
            return published
    if name in document.schemas:
        return name
    for published, schema in document.schemas.items():
        if schema.get(ext.MODEL) == name:
            return published
    near = difflib.get_close_matches(name, document.schemas, n=3)
    hint = (
        f"did you mean {' or '.join(near)}?"
        if near
        else f"`authwright ir --version {document.version}` lists all models"
    )
    message = f'no model "{name}" in version {document.version}'
    raise AuthwrightError([Diagnostic("AW061", message, hint=hint)])
