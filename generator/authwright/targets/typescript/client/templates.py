"""Where the templates of the client lie."""

from typing import Final

from authwright.plan import FileJob

TEMPLATES: Final = "clients/typescript"


def job(path: str, template: str, view: object) -> FileJob:
    """Return the job that makes the file at `path` of the package from a template of the client."""
    return FileJob(path, template=f"{TEMPLATES}/{template}.jinja", view=view)
