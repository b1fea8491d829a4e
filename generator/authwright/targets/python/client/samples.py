"""Samples for the README: operations worth showing, called with the spec's own examples."""

from collections.abc import Iterator

from authwright.ir import Field, Operation, Record
from authwright.ir.walk import operations
from authwright.stages.render.typed import Layout
from authwright.targets.client.calls import credentials_of
from authwright.targets.client.factor_sample import FactorSampleView, factor_sample
from authwright.targets.client.samples import (
    Outcome,
    Rewriting,
    Samples,
    Variable,
    example_of,
    required_of,
    variable_of,
)
from authwright.targets.prose import markdown
from authwright.targets.python.client.context import Context
from authwright.targets.python.client.readme_views import (
    CallView,
    ResultView,
    SampleView,
)
from authwright.targets.python.language import PYTHON
from authwright.targets.python.literals import literal


def samples_of(context: Context) -> Samples:
    """Return what chooses the samples of the API."""
    forms = ((one.name, context.names.form(one)) for one in operations(context.api))
    methods = {
        name: str(its.method)
        for one in context.names.resources.values()
        for name, its in one.operations.items()
    }
    return Samples(context.api, {name: form for name, form in forms if form is not None}, methods)


def first_call(context: Context, samples: Samples) -> CallView | None:
    """Return the reading call that needs least, None without one."""
    chosen = samples.first_call()
    if chosen is None:
        return None
    token = Layout(', token="..."' if credentials_of(chosen) == "required" else "")
    arguments = "".join(f", {argument}" for argument in _arguments(context, chosen))
    return CallView(_call(context, chosen), token, _method(context, chosen), Layout(arguments))


def session_sample(context: Context, samples: Samples) -> SampleView | None:
    """Return the sample of the simplest operation that begins a session for its caller, None without one."""
    operation = samples.session()
    if operation is None:
        return None
    results = tuple(_result(context, one) for one in samples.outcomes(operation))
    method = context.names.resources[operation.resource].operations[operation.name].method
    models = ", ".join(sorted(one.name for one in results))
    return SampleView(method, _call(context, operation), Layout(models), results)


def finishing_sample(context: Context, samples: Samples) -> FactorSampleView | None:
    """Return the sample of a sign-in that is finished step by step, None without one."""
    names = context.names

    def shown(found: tuple[Record, Field] | None) -> str:
        if found is None:
            return "str(prompt.setup)"
        record, secret = found
        return f"prompt.setup.{names.fields[record.name][secret.name]}.get_secret_value()"

    method = names.second_factor.method if names.second_factor else None
    return factor_sample(samples, method, lambda resource: names.resources[resource].module, shown)


def rewrite_sample(context: Context, samples: Samples) -> SampleView | None:
    """Return the sample of a document that is read, changed and written back, None without one."""
    chosen = samples.rewriting()
    return _rewrite(context, chosen) if chosen else None


def _rewrite(context: Context, chosen: Rewriting) -> SampleView:
    names, record = context.names, chosen.record
    model, resource = names.types[record.name], names.resources[chosen.writer.resource]
    method = resource.operations[chosen.writer.name].method
    code = (
        f"settings = {model}.from_response({_call(context, chosen.reader)})\n"
        f"settings.{names.fields[record.name][chosen.switch.name]} = False\n"
        f"client.{resource.module}.{method}(settings)"
    )
    return SampleView(method, Layout(code), Layout(model), ())


def _result(context: Context, one: Outcome) -> ResultView:
    names = context.names
    shown = f"result.{names.fields[one.record.name][one.tag]}" if one.tag else "result"
    return ResultView(names.types[one.record.name], Layout(shown), markdown(one.said))


def _call(context: Context, operation: Operation) -> Layout:
    return Layout(f"{_method(context, operation)}({', '.join(_arguments(context, operation))})")


def _method(context: Context, operation: Operation) -> Layout:
    names = context.names.resources[operation.resource]
    return Layout(f"client.{names.module}.{names.operations[operation.name].method}")


def _arguments(context: Context, operation: Operation) -> Iterator[str]:
    form = context.names.form(operation)
    names = context.names.resources[operation.resource].operations[operation.name].arguments
    example = example_of(operation)
    for parameter in required_of(operation):
        value, name = literal(parameter.example), names[parameter.place, parameter.name]
        yield str(value) if parameter.place == "path" else f"{name}={value}"
    for field in form.fields if form else ():
        if field.required:
            told = variable_of(field)
            given = _read(told) if told else str(literal(example.get(field.name)))
            yield f"{names['body', field.name]}={given}"


def _read(variable: Variable) -> str:
    """Return the expression that reads a secret from the environment."""
    text = f"os.environ[{literal(variable.name)}]"
    return text if variable.kind == "string" else f"{PYTHON.scalars[variable.kind]}({text})"
