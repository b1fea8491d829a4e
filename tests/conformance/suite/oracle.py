"""`jsonschema` in the place of an implementation, to test the harness with."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from tests.conformance.suite.implementations import Verdict


class Jsonschema:
    """The validator of `jsonschema`. `format` is asserted as far as it has checkers installed."""

    name = "jsonschema"

    def verdicts(
        self, schema: Any, remotes: Mapping[str, Any], assert_formats: bool, values: Sequence[Any]
    ) -> list[Verdict]:
        registry = cast("Any", Registry)()
        for uri, one in remotes.items():
            registry = registry.with_resource(uri, DRAFT202012.create_resource(one))
        checker = Draft202012Validator.FORMAT_CHECKER if assert_formats else None
        validator: Any = Draft202012Validator(schema, registry=registry, format_checker=checker)
        return [validator.is_valid(value) for value in values]
