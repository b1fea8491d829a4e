"""The files of operations, of the client over them, and its documentation."""

from collections.abc import Iterator

from authwright.plan import FileJob
from authwright.targets.typescript.client.causes import cause_table, causes_view
from authwright.targets.typescript.client.client import client_view, connection_view, errors_view, index_view
from authwright.targets.typescript.client.context import Context
from authwright.targets.typescript.client.gates import gate_table, gates_view
from authwright.targets.typescript.client.operations import operations_view
from authwright.targets.typescript.client.readme import readme_view
from authwright.targets.typescript.client.resources import resource_view, resources_view
from authwright.targets.typescript.client.templates import job


def operation_jobs(context: Context) -> Iterator[FileJob]:
    """Yield the jobs for all modules but those of models, and for README.md."""
    yield job("README.md", "README.md", readme_view(context))
    yield job("src/index.ts", "index.ts", index_view(context))
    yield job("src/client.ts", "client.ts", client_view(context))
    yield job("src/connection.ts", "connection.ts", connection_view(context))
    yield job("src/errors.ts", "errors.ts", errors_view(context))
    causes, gates = cause_table(context), gate_table(context)
    yield job("src/operations/causes.ts", "constants.ts", causes_view(context, causes))
    yield job("src/operations/gates.ts", "constants.ts", gates_view(context, gates))
    yield job("src/resources/index.ts", "exports.ts", resources_view(context))
    for resource in context.api.resources:
        file = f"{context.names.resources[resource.name].module}.ts"
        operations = operations_view(context, resource, causes, gates)
        yield job(f"src/operations/{file}", "operations.ts", operations)
        yield job(f"src/resources/{file}", "resource.ts", resource_view(context, resource))
