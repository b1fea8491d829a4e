"""Plain model flavours, made by datamodel-code-generator from the same schemas in the same build."""

from functools import partial

from authwright.plan import FileJob, Plan
from authwright.targets.base import Inputs
from authwright.targets.models.attributes import kept_attribute_names
from authwright.targets.models.flavours import FLAVOURS, Flavour
from authwright.targets.models.generate import generate_models
from authwright.targets.python.format import PYTHON_FINISHER

__all__ = ["ModelsTarget", "model_targets"]


class ModelsTarget:
    """One flavour of models, for those who want types and no client."""

    language = "python"
    finisher = PYTHON_FINISHER

    def __init__(self, flavour: Flavour) -> None:
        self._flavour = flavour
        self.name = f"models-{flavour.name}"
        self.summary = flavour.summary

    def plan(self, inputs: Inputs) -> Plan:
        """Return the one module of the flavour."""
        module = inputs.config.package_names.get("models", "models").replace("-", "_")
        file = f"{module}_{self._flavour.name}.py"
        document, flavour, collector = inputs.documents["span"], self._flavour, inputs.collector
        attributes = (
            kept_attribute_names(document, flavour, inputs.names, collector) if flavour.attributes else {}
        )
        make = partial(generate_models, document, flavour, inputs.api, collector, attributes, inputs.cache)
        root = f"{inputs.config.output('models')}/{self._flavour.name}"
        return Plan(self.name, root, (FileJob(file, make=make),), opens=(file,))


def model_targets() -> list[ModelsTarget]:
    """Return a target for each flavour."""
    return [ModelsTarget(flavour) for flavour in FLAVOURS]
