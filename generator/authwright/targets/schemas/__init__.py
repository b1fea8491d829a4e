"""The `schemas` target: JSON Schema and OpenAPI documents of every server version and of their span."""

from functools import partial

from authwright import extensions as ext
from authwright.document import Document
from authwright.plan import FileJob, Plan
from authwright.published import bundle, json_text, model_schema
from authwright.targets.base import Inputs

__all__ = ["SchemasTarget"]


class SchemasTarget:
    """Writes `<version>/<Model>.json`, `<version>/bundle.json` and `<version>/openapi.json`."""

    name = "schemas"
    summary = "JSON Schema 2020-12 and OpenAPI 3.1 documents, one folder a server version"
    language = ""

    def plan(self, inputs: Inputs) -> Plan:
        """Return the files of all versions and of the span, and the schema of the extensions."""
        jobs = [FileJob("extensions.json", make=lambda: json_text(ext.SCHEMA))]
        for version, document in inputs.documents.items():
            jobs += self._version(inputs, version, document)
        return Plan(self.name, inputs.config.output("schemas"), tuple(jobs), opens=("span/openapi.json",))

    def _version(self, inputs: Inputs, version: str, document: Document) -> list[FileJob]:
        identify = partial(inputs.config.schema_id, version)
        title = f"{inputs.api.title}, {version}"
        jobs = [
            FileJob(f"{version}/openapi.json", make=lambda: json_text(document.root)),
            FileJob(
                f"{version}/bundle.json", make=lambda: json_text(bundle(document, identify("bundle"), title))
            ),
        ]
        for name in document.schemas:
            make = partial(_model_text, document, name, identify(name))
            jobs.append(FileJob(f"{version}/{name}.json", make=make))
        return jobs


def _model_text(document: Document, name: str, schema_id: str) -> str:
    return json_text(model_schema(document, name, schema_id))
