"""Samples for the README: operations worth showing, called with the spec's own examples."""

from authwright.ir import Field, Operation, Record, Union
from authwright.ir.walk import operations
from authwright.stages.render.typed import Layout, Path
from authwright.targets.client.arguments import form_of
from authwright.targets.client.calls import credentials_of
from authwright.targets.client.factor_sample import FactorSampleView, factor_sample
from authwright.targets.client.samples import (
    Outcome,
    Samples,
    Variable,
    example_of,
    ref_of,
    required_of,
    variable_of,
)
from authwright.targets.prose import markdown
from authwright.targets.typescript.client.context import Context
from authwright.targets.typescript.client.readme_views import (
    CallView,
    ResultView,
    RewriteView,
    SessionView,
)
from authwright.targets.typescript.client.rewrites import rewrite_name
from authwright.targets.typescript.client.signatures import params_of
from authwright.targets.typescript.data import Data, called, data, members_of, word
from authwright.targets.typescript.literals import literal, member_access

_KEPT = "const result = await ;"
_SIGNAL = members_of([("signal", word("cancel.signal"))])


def samples_of(context: Context) -> Samples:
    """Return what chooses the samples of the API."""
    forms = ((one.name, form_of(one, context.records)) for one in operations(context.api))
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
    names = context.names.resources[chosen.resource]
    given = "".join(f", {one.text}" for one in _arguments(context, samples, chosen))
    return CallView(
        code=_call(context, samples, chosen),
        cancelled=_call(context, samples, chosen, _SIGNAL),
        token=Layout(', token: "..."' if credentials_of(chosen) == "required" else ""),
        module=Path(f"{context.project.package}/operations/{names.module}"),
        function=names.operations[chosen.name].function,
        given=Layout(given),
    )


def session_sample(context: Context, samples: Samples) -> SessionView | None:
    """Return the sample of the simplest operation that begins a session for its caller, None without one."""
    operation = samples.session()
    if operation is None:
        return None
    method = context.names.resources[operation.resource].operations[operation.name].method
    union = context.named.get(ref_of(operation.response.type))
    tag = union.tag if isinstance(union, Union) else None
    return SessionView(
        method=method,
        code=_call(context, samples, operation, around=_KEPT),
        tag=Layout(member_access("result", tag.property) if tag else ""),
        results=tuple(_result(context, union, one) for one in samples.outcomes(operation))
        if isinstance(union, Union)
        else (),
    )


def finishing_sample(context: Context, samples: Samples) -> FactorSampleView | None:
    """Return the sample of a sign-in that is finished step by step, None without one."""
    names = context.names

    def shown(found: tuple[Record, Field] | None) -> str:
        return member_access("setup", found[1].name) if found else "JSON.stringify(setup)"

    method = names.second_factor.method if names.second_factor else None
    return factor_sample(samples, method, lambda resource: names.resources[resource].attribute, shown)


def rewrite_sample(context: Context, samples: Samples) -> RewriteView | None:
    """Return the sample of a document that is read, changed and written back, None without one."""
    chosen = samples.rewriting()
    if chosen is None:
        return None
    resource = context.names.resources[chosen.writer.resource]
    method = resource.operations[chosen.writer.name].method
    function = rewrite_name(context.names.types[chosen.record.name])
    return RewriteView(
        function=function,
        begun=Layout(f"{function}(await {_call(context, samples, chosen.reader)})"),
        changed=Layout(f"{member_access('settings', chosen.switch.name)} = false"),
        written=Layout(f"client.{resource.attribute}.{method}(settings)"),
    )


def _result(context: Context, union: Union, one: Outcome) -> ResultView:
    tag = union.tag
    told = [value for value, name in tag.values if name == one.record.name] if tag else []
    cases = ["undefined"] if tag and tag.absent == one.record.name else []
    cases += [str(literal(value)) for value in told]
    shown = member_access("result", one.tag) if one.tag else "result"
    name = context.names.types[one.record.name]
    return ResultView(
        name, Layout("\n".join(f"  case {case}:" for case in cases)), Layout(shown), markdown(one.said)
    )


def _call(context: Context, samples: Samples, operation: Operation, *more: Data, around: str = "") -> Layout:
    """Return the call of a method, laid out for a line on which `around` stands as well."""
    names = context.names.resources[operation.resource]
    head = f"client.{names.attribute}.{names.operations[operation.name].method}("
    given = [*_arguments(context, samples, operation), *more]
    if len(given) == 1 and given[0].parts:
        return Layout(called(head, given[0]).laid(0, len(around)))
    return Layout(f"{head}{', '.join(one.text for one in given)})")


def _arguments(context: Context, samples: Samples, operation: Operation) -> list[Data]:
    example = example_of(operation)
    found = [data(one.example) for one in operation.parameters if one.place == "path"]
    form = samples.forms.get(operation.name)
    if form is not None:
        members = [
            (one.name, _read(told) if (told := variable_of(one)) else data(example.get(one.name)))
            for one in form.fields
            if one.required
        ]
        found.append(members_of(members))
    listed = [one for one in required_of(operation) if one in params_of(operation)]
    if listed:
        found.append(members_of([(one.name, data(one.example)) for one in listed]))
    return found


def _read(variable: Variable) -> Data:
    """Return the expression that reads a secret from the environment."""
    text = f'process.env[{literal(variable.name)}] ?? ""'
    return Data(text if variable.kind == "string" else f"Number({text})")
