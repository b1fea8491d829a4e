"""Turn a spec of an HTTP API into schemas, clients, validators and their documentation."""

__version__ = "0.1.0"
