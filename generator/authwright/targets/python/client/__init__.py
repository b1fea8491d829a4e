"""The Python client: a plan of its files from an `Api`."""

from authwright.targets.python.client.plan import PythonClientTarget

__all__ = ["PythonClientTarget"]
