"""Samples for the README: operations worth showing, called with the spec's own examples."""

from collections.abc import Iterator

from authwright.document import Json, is_object
from authwright.ir import Field, Nullable, Operation, Parameter, Record, Ref, Scalar, Type, Union
from authwright.ir.walk import operations, target
from authwright.naming import cased, split_words
from authwright.stages.render.typed import Layout
from authwright.targets.prose import markdown, sentence
from authwright.targets.python.client.context import Context
from authwright.targets.python.client.readme_views import (
    CallView,
    FactorSampleView,
    ResultView,
    SampleView,
)
from authwright.targets.python.client.rewrites import read_form
from authwright.targets.python.language import PYTHON
from authwright.targets.python.literals import literal
from authwright.targets.python.secrets import is_secret


def first_call(context: Context) -> CallView | None:
    """Return the reading call that needs least: no credential, no arguments, a small answer."""
    found = [one for one in operations(context.api) if one.method == "GET" and _has_examples(one)]
    chosen = min(
        found,
        key=lambda one: (bool(one.credentials), len(_required(one)), _size(context, one)),
        default=None,
    )
    if chosen is None:
        return None
    token = Layout(', token="..."' if chosen.credentials and not chosen.credentials_optional else "")
    arguments = "".join(f", {argument}" for argument in _arguments(context, chosen))
    return CallView(_call(context, chosen), token, _method(context, chosen), Layout(arguments))


def session_sample(context: Context) -> SampleView | None:
    """Return the sample of the simplest operation that begins a session for its caller, None without one."""
    operation = _session_operation(context)
    if operation is None:
        return None
    results = tuple(_results(context, operation))
    method = context.names.resources[operation.resource].operations[operation.name].method
    models = ", ".join(sorted(one.name for one in results))
    return SampleView(method, _call(context, operation), Layout(models), results)


def _session_operation(context: Context) -> Operation | None:
    found = [
        (sum(field.required for field in form.fields), one)
        for one in operations(context.api)
        if one.session.effect == "issues-own" and not one.credentials and not one.parameters
        if (form := context.names.form(one)) is not None
    ]
    return min(found, key=lambda pair: pair[0])[1] if found else None


def factor_sample(context: Context) -> FactorSampleView | None:
    """Return the sample of a sign-in that is finished step by step, None without one.

    It begins with the operation of `session_sample`, which has to give what the second factor takes.
    """
    factor, names, operation = (
        context.api.second_factor,
        context.names.second_factor,
        _session_operation(context),
    )
    if factor is None or names is None or operation is None or _ref(operation.response.type) != factor.result:
        return None
    enrollment = factor.enrollment
    module = context.names.resources[factor.resource].module
    return FactorSampleView(
        method=names.method,
        call=Layout(f"client.{module}.{names.method}"),
        code=factor.verification is not None,
        recovery=factor.verification is not None and factor.verification.recovery is not None,
        enroll=enrollment is not None,
        codes=enrollment is not None and enrollment.recovery_codes is not None,
        reset=factor.recovery is not None,
        setup=Layout(_setup(context, enrollment.start) if enrollment else ""),
    )


def _setup(context: Context, start: str) -> str:
    """Return the expression that shows a new authenticator: the first secret that its setup holds."""
    operation = next(one for one in operations(context.api) if one.name == start)
    record = context.records.get(_ref(operation.response.type))
    secret = next((one.name for one in record.fields if is_secret(one)), None) if record else None
    if record is None or secret is None:
        return "str(prompt.setup)"
    return f"prompt.setup.{context.names.fields[record.name][secret]}.get_secret_value()"


def rewrite_sample(context: Context) -> SampleView | None:
    """Return the sample of a document that is read, changed and written back, None without one."""
    for one in operations(context.api):
        record = context.records.get(_ref(one.body.type if one.body else None))
        source = read_form(record, context.records) if record else None
        if record is None or source is None:
            continue
        reader = next((read for read in operations(context.api) if _reads(read, source)), None)
        switch = next(
            (field for field in record.fields if field.required and field.type == Scalar("boolean")), None
        )
        if reader is not None and switch is not None:
            return _rewrite(context, one, record, reader, switch)
    return None


def _rewrite(
    context: Context, operation: Operation, record: Record, reader: Operation, switch: Field
) -> SampleView:
    names = context.names
    model, resource = names.types[record.name], names.resources[operation.resource]
    method = resource.operations[operation.name].method
    code = (
        f"settings = {model}.from_response({_call(context, reader)})\n"
        f"settings.{names.fields[record.name][switch.name]} = False\n"
        f"client.{resource.module}.{method}(settings)"
    )
    return SampleView(method, Layout(code), Layout(model), ())


def _results(context: Context, operation: Operation) -> Iterator[ResultView]:
    """Yield the members of a tagged result, and what takes each of them further."""
    result = context.named.get(_ref(operation.response.type))
    if not isinstance(result, Union) or result.tag is None:
        return
    for member in result.members:
        record = context.records.get(_ref(member.type))
        if record is None:
            continue
        tag = context.names.fields[record.name].get(result.tag.property)
        shown = f"result.{tag}" if tag else "result"
        said = f"{sentence(record.doc)} {_next_steps(context, record)}".strip()
        yield ResultView(context.names.types[record.name], Layout(shown), markdown(said))


def _next_steps(context: Context, record: Record) -> str:
    """Name the operations that take a secret of `record` which is no session token."""
    issued = {one.session.token for one in operations(context.api)}
    for field in record.fields:
        takers = [f"`{one.name}`" for one in operations(context.api) if _takes(context, one, field)]
        if is_secret(field) and field.name not in issued and takers:
            return f"Its `{field.name}` goes to {', '.join(takers)}."
    return ""


def _takes(context: Context, operation: Operation, field: Field) -> bool:
    form = context.names.form(operation)
    return form is not None and any(one.name == field.name and one.required for one in form.fields)


def _required(operation: Operation) -> list[Parameter]:
    return [one for one in operation.parameters if one.required]


def _has_examples(operation: Operation) -> bool:
    return operation.body is None and all(one.example is not None for one in _required(operation))


def _takes_nothing(operation: Operation) -> bool:
    return operation.method == "GET" and operation.body is None and not _required(operation)


def _reads(operation: Operation, source: Record) -> bool:
    return operation.response.type == Ref(source.name) and _takes_nothing(operation)


def _size(context: Context, operation: Operation) -> int:
    record = context.records.get(_ref(operation.response.type))
    return len(record.fields) if record else 0


def _call(context: Context, operation: Operation) -> Layout:
    return Layout(f"{_method(context, operation)}({', '.join(_arguments(context, operation))})")


def _method(context: Context, operation: Operation) -> Layout:
    names = context.names.resources[operation.resource]
    return Layout(f"client.{names.module}.{names.operations[operation.name].method}")


def _arguments(context: Context, operation: Operation) -> Iterator[str]:
    form = context.names.form(operation)
    names = context.names.resources[operation.resource].operations[operation.name].arguments
    requests: list[Json] = [one.request for one in operation.examples if is_object(one.request)]
    example = requests[0] if requests else {}
    for parameter in _required(operation):
        value, name = literal(parameter.example), names[parameter.place, parameter.name]
        yield str(value) if parameter.place == "path" else f"{name}={value}"
    for field in form.fields if form else ():
        if field.required:
            name = names["body", field.name]
            told = _environment(field) if is_secret(field) else ""
            yield f"{name}={told or literal(example.get(field.name))}"


def _environment(field: Field) -> str:
    """Return the expression that reads a secret from the environment; empty for one that is no scalar."""
    inner = field.type.inner if isinstance(field.type, Nullable) else field.type
    if not isinstance(inner, Scalar) or inner.kind == "boolean":
        return ""
    variable = f"os.environ[{literal(cased(split_words(field.name), 'screaming'))}]"
    return variable if inner.kind == "string" else f"{PYTHON.scalars[inner.kind]}({variable})"


def _ref(type_: Type | None) -> str:
    return target(type_.inner if isinstance(type_, Nullable) else type_)
