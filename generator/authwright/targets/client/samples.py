"""What samples show: operations worth showing, and the values that they are called with."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from authwright.document import Json, is_object
from authwright.ir import (
    Api,
    Field,
    Named,
    Nullable,
    Operation,
    Parameter,
    Record,
    Ref,
    Scalar,
    SecondFactor,
    Type,
    Union,
)
from authwright.ir.types import ScalarKind
from authwright.ir.walk import by_name, operations, target
from authwright.naming import cased, split_words
from authwright.targets.client.rewrites import read_form
from authwright.targets.prose import sentence
from authwright.targets.secrets import is_secret


@dataclass(frozen=True, slots=True)
class Rewriting:
    """A document that `reader` gives and `writer` takes as a `record`, with a `switch` to change in it."""

    writer: Operation
    record: Record
    reader: Operation
    switch: Field


@dataclass(frozen=True, slots=True)
class Outcome:
    """A member of a tagged result and what is said of it; `tag` is the tag's name where the member has it."""

    record: Record
    tag: str | None
    said: str


@dataclass(frozen=True, slots=True)
class Variable:
    """The environment variable that a secret is read from, and what kind of scalar it holds."""

    name: str
    kind: ScalarKind


@dataclass(frozen=True, slots=True)
class Samples:
    """Chooses among the operations of an API.

    By operation, `forms` has the record that a call takes, and `methods` what the call is named.
    """

    api: Api
    forms: Mapping[str, Record]
    methods: Mapping[str, str]

    @property
    def named(self) -> dict[str, Named]:
        """The named things of the API."""
        return by_name(self.api)

    def record_of(self, type_: Type | None) -> Record | None:
        """Return the record that `type_` is, null aside; None where it is none."""
        found = self.named.get(ref_of(type_))
        return found if isinstance(found, Record) else None

    def first_call(self) -> Operation | None:
        """Return the reading call that needs least: no credential, no arguments, a small answer."""
        found = [one for one in operations(self.api) if one.method == "GET" and _has_examples(one)]
        return min(
            found,
            key=lambda one: (bool(one.credentials), len(required_of(one)), self._size(one)),
            default=None,
        )

    def session(self) -> Operation | None:
        """Return the simplest operation that begins a session for its caller, None without one."""
        found = [
            (sum(field.required for field in form.fields), one)
            for one in operations(self.api)
            if one.session.effect == "issues-own" and not one.credentials and not one.parameters
            if (form := self.forms.get(one.name)) is not None
        ]
        return min(found, key=lambda pair: pair[0])[1] if found else None

    def finishing(self) -> tuple[SecondFactor, Operation] | None:
        """Return the second factor and the sign-in that a sample finishes by it, None without one.

        It begins with the operation of `session`, which has to give what the second factor takes.
        """
        factor, operation = self.api.second_factor, self.session()
        if factor is None or operation is None or ref_of(operation.response.type) != factor.result:
            return None
        return factor, operation

    def rewriting(self) -> Rewriting | None:
        """Return a document that is read, changed and written back, None without one."""
        records = {name: one for name, one in self.named.items() if isinstance(one, Record)}
        for one in operations(self.api):
            record = self.record_of(one.body.type if one.body else None)
            source = read_form(record, records) if record else None
            if record is None or source is None:
                continue
            reader = next((read for read in operations(self.api) if _reads(read, source)), None)
            switch = next(
                (field for field in record.fields if field.required and field.type == Scalar("boolean")), None
            )
            if reader is not None and switch is not None:
                return Rewriting(one, record, reader, switch)
        return None

    def outcomes(self, operation: Operation) -> Iterator[Outcome]:
        """Yield the members of a tagged result, and what takes each of them further."""
        result = self.named.get(ref_of(operation.response.type))
        if not isinstance(result, Union) or result.tag is None:
            return
        for member in result.members:
            record = self.record_of(member.type)
            if record is not None:
                has_tag = any(one.name == result.tag.property for one in record.fields)
                said = f"{sentence(record.doc)} {self._next_steps(record)}".strip()
                yield Outcome(record, result.tag.property if has_tag else None, said)

    def shown_secret(self, operation: Operation) -> tuple[Record, Field] | None:
        """Return the first secret that the result of `operation` holds, and the record that it is in."""
        record = self.record_of(operation.response.type)
        secret = next((one for one in record.fields if is_secret(one)), None) if record else None
        return (record, secret) if record is not None and secret is not None else None

    def _next_steps(self, record: Record) -> str:
        """Name the operations that take a secret of `record` which is no session token."""
        issued = {one.session.token for one in operations(self.api)}
        for field in record.fields:
            takers = [
                f"`{self.methods[one.name]}`" for one in operations(self.api) if self._takes(one, field)
            ]
            if is_secret(field) and field.name not in issued and takers:
                return f"Its `{field.name}` goes to {', '.join(takers)}."
        return ""

    def _takes(self, operation: Operation, field: Field) -> bool:
        form = self.forms.get(operation.name)
        return form is not None and any(one.name == field.name and one.required for one in form.fields)

    def _size(self, operation: Operation) -> int:
        record = self.record_of(operation.response.type)
        return len(record.fields) if record else 0


def example_of(operation: Operation) -> dict[str, Json]:
    """Return the members of the first request among the examples that is an object; else none."""
    found = (one.request for one in operation.examples)
    return next(filter(is_object, found), dict[str, Json]())


def variable_of(field: Field) -> Variable | None:
    """Return where a sample has the value of a secret from; None for what is no secret, or no such scalar."""
    inner = field.type.inner if isinstance(field.type, Nullable) else field.type
    if not is_secret(field) or not isinstance(inner, Scalar) or inner.kind == "boolean":
        return None
    return Variable(cased(split_words(field.name), "screaming"), inner.kind)


def required_of(operation: Operation) -> list[Parameter]:
    """Return the parameters that `operation` cannot do without."""
    return [one for one in operation.parameters if one.required]


def ref_of(type_: Type | None) -> str:
    """Return the name that `type_` refers to, null aside; empty where it is no reference."""
    return target(type_.inner if isinstance(type_, Nullable) else type_)


def _has_examples(operation: Operation) -> bool:
    return operation.body is None and all(one.example is not None for one in required_of(operation))


def _reads(operation: Operation, source: Record) -> bool:
    takes_nothing = operation.body is None and not required_of(operation)
    return operation.response.type == Ref(source.name) and operation.method == "GET" and takes_nothing
