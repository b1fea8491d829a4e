"""What things of an API are called, told independently of how the ledger keeps it; and edits of an API."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any, Final, TypeAlias

from authwright.diagnostics import Collector, Diagnostic
from authwright.ir import (
    Alias,
    Api,
    Detail,
    ErrorCase,
    Field,
    JsonValue,
    Lifetime,
    ListOf,
    MapOf,
    Named,
    Nullable,
    Operation,
    Parameter,
    Record,
    Ref,
    RequestBody,
    Type,
    Union,
    UnionOf,
)
from authwright.naming import Given, NameBook, Section
from authwright.targets.base import Inputs
from authwright.targets.python.client.causes import cause_table
from authwright.targets.python.client.plan import make_context
from tests.support import library as lib
from tests.support.python_package import config

Facts: TypeAlias = dict[tuple[str, ...], frozenset[str]]
"""What callers see: a thing of the spec to what it is called (a model's module: those it can be had from)."""

# Names that fall on each other, on reserved words, and on names that others get.
POOL: Final = (
    *("import", "import_", "copy", "list", "userId", "user_id", "USER_ID", "id", "ID", "options", "email"),
    *("body", "query_email", "body_email", "2fa", "class", "Token", "token"),
)


@dataclass(frozen=True, slots=True)
class Naming:
    """The outcome of a plan: what things are called, what the ledger keeps, what was found."""

    facts: Facts
    section: Section
    found: tuple[Diagnostic, ...]


def named(
    api: Api, section: Section | None = None, given: Mapping[str, Mapping[str, Given]] | None = None
) -> Naming:
    """Name all of `api` as the client does, after a build that has recorded `section`."""
    collector = Collector()
    book = NameBook("client-python", section or {}, given or {})
    context = make_context(Inputs(config(Path("unused"), "library-client"), {}, api, collector, book))
    causes = cause_table(context)
    book.finish(collector)
    facts: Facts = {}
    names = context.names

    homes = [{names.modules[one.name] for one in group} for group in names.groups]
    modules = [*(home for group in homes for home in group), *names.moved]
    assert len(modules) == len(set(modules)) == len(homes) + len(names.moved), "two groups in one module"

    def note(key: tuple[str, ...], *values: str) -> None:
        facts[key] = frozenset(values)

    for name, identifier in names.types.items():
        doors = [str(door) for door, types in names.moved.items() if name in types]
        note(("type", name), str(identifier))
        note(("module", name), str(names.modules[name]), *doors)
    for record, fields in names.fields.items():
        for wire, identifier in fields.items():
            note(("field", record, wire), str(identifier))
    for resource, one in names.resources.items():
        note(("resource", resource), str(one.module))
        note(("class", f"{resource} sync"), str(one.sync_class))
        note(("class", f"{resource} async"), str(one.async_class))
        for operation, its in one.operations.items():
            note(("method", resource, operation), str(its.method))
            note(("constant", resource, operation), str(its.constant))
            for (place, wire), identifier in its.arguments.items():
                note(("argument", operation, f"{place} {wire}"), str(identifier))
    for error, text in causes._forms.items():
        note(("cause", f"{error.cause} {error.status}", str(text)), str(causes._names[text]))
    for callers, (group, _) in causes._shared.items():
        note(("cause", f"all of {callers}", ""), str(group))
    return Naming(facts, book.section(), tuple(collector.found))


def owner_of(key: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return where a thing's name has to be its own, and what it is there; a cause is one in all forms."""
    return (key[:1], key[:2]) if key[0] == "cause" else (key[:-1], key)


# --------------------------------------------------------------------------------------------------- edits

Edit: TypeAlias = Callable[[Api, Random], Api]


def _with_type(api: Api, changed: Named) -> Api:
    return replace(api, types=tuple(changed if one.name == changed.name else one for one in api.types))


def _with_operation(api: Api, changed: Operation) -> Api:
    resources = tuple(
        replace(one, operations=tuple(changed if old.name == changed.name else old for old in one.operations))
        for one in api.resources
    )
    return replace(api, resources=resources)


def _operations(api: Api) -> list[Operation]:
    return [one for resource in api.resources for one in resource.operations]


def _records(api: Api) -> list[Record]:
    return [one for one in api.types if isinstance(one, Record)]


def _inserted(values: tuple[Any, ...], value: Any, random: Random) -> tuple[Any, ...]:
    at = random.randrange(len(values) + 1)
    return (*values[:at], value, *values[at:])


def add_field(api: Api, random: Random) -> Api:
    """Add a field anywhere in a record, and in those that inherit it; it may close a circle of models."""
    records = _records(api)
    if not records:
        return api
    record = random.choice(records)
    name = random.choice([one for one in POOL if all(one != f.name for f in record.fields)] or ["more"])
    other: Type = Nullable(Ref(random.choice(api.types).name))
    type_ = random.choice([lib.TEXT, other])
    made = Field(name, type_, False, pointer=f"#/{record.name}/{name}")
    for heir in records:
        inherits = heir == record or record.name in _ancestors(heir, {one.name: one for one in records})
        if inherits and all(one.name != name for one in heir.fields):
            api = _with_type(api, replace(heir, fields=_inserted(heir.fields, made, random)))
    return api


def remove_field(api: Api, random: Random) -> Api:
    """Remove a field of a record that nothing is built on."""
    bases = {base for one in _records(api) for base in one.bases}
    records = [one for one in _records(api) if one.fields and one.name not in bases]
    if not records:
        return api
    record = random.choice(records)
    gone = random.choice(record.fields)
    return _with_type(api, replace(record, fields=tuple(one for one in record.fields if one != gone)))


def add_type(api: Api, random: Random) -> Api:
    """Add a record, whose name may fall on another type, a field or a class."""
    taken = {one.name for one in api.types}
    free = [
        name
        for name in ("ID", "USER_ID", "token", "TOKEN", "DeskClient", "Model", "New", "Newer", "Aaa", "list")
        if name not in taken
    ]
    if not free:
        return api
    name = random.choice(free)
    other = Nullable(Ref(random.choice(api.types).name)) if api.types else lib.TEXT
    made = Record(
        name, name, "", (Field("other", other, False, pointer=f"#/{name}/other"),), pointer=f"#/{name}"
    )
    return replace(api, types=tuple(sorted((*api.types, made), key=lambda one: one.name)))


def remove_type(api: Api, random: Random) -> Api:
    """Remove a type; what referred to it takes anything instead, and what was built on it stands alone."""
    if len(api.types) < 2:
        return api
    gone = random.choice(api.types).name
    kept = tuple(_without(one, gone) for one in api.types if one.name != gone)
    api = replace(api, types=kept)
    for one in _operations(api):
        body = one.body
        if body is not None:
            body = replace(body, type=_free(body.type, gone))
        answer = replace(one.response, type=_free(one.response.type, gone) if one.response.type else None)
        api = _with_operation(api, replace(one, body=body, response=answer))
    return api


def add_operation(api: Api, random: Random) -> Api:
    """Add an operation in front of, between or behind the others."""
    taken = {one.name for one in _operations(api)}
    name = next(
        one for one in ("list", "List", "get", "Get", *(f"more{n}" for n in range(99))) if one not in taken
    )
    forms = [one.name for one in _records(api)]
    body = RequestBody(Ref(random.choice(forms))) if forms and random.random() < 0.7 else None
    resource = random.choice(api.resources)
    made = replace(lib.operation(name, "POST", f"/{name}", lib.TEXT, body=body), resource=resource.name)
    grown = replace(resource, operations=_inserted(resource.operations, made, random))
    return replace(api, resources=tuple(grown if one == resource else one for one in api.resources))


def remove_operation(api: Api, random: Random) -> Api:
    """Remove an operation."""
    resource = random.choice(api.resources)
    if not resource.operations:
        return api
    gone = random.choice(resource.operations)
    left = replace(resource, operations=tuple(one for one in resource.operations if one != gone))
    return replace(api, resources=tuple(left if one == resource else one for one in api.resources))


def add_parameter(api: Api, random: Random) -> Api:
    """Add a query or header parameter, which may have the name of another argument."""
    if not (all_ := _operations(api)):
        return api
    one = random.choice(all_)
    place: Any = random.choice(["query", "header"])
    taken = {(old.place, old.name) for old in one.parameters}
    body = [field.name for field in _form(api, one)]
    name = random.choice([*POOL, *body])
    if (place, name) in taken:
        return api
    made = Parameter(name, place, lib.TEXT, False, pointer=f"#/{one.name}/{place}/{name}")
    return _with_operation(api, replace(one, parameters=_inserted(one.parameters, made, random)))


def remove_parameter(api: Api, random: Random) -> Api:
    """Remove a parameter."""
    if not (having := [one for one in _operations(api) if one.parameters]):
        return api
    one = random.choice(having)
    gone = random.choice(one.parameters)
    return _with_operation(api, replace(one, parameters=tuple(p for p in one.parameters if p != gone)))


def add_cause(api: Api, random: Random) -> Api:
    """Add a way to fail, or another form of one."""
    if not (all_ := _operations(api)):
        return api
    one = random.choice(all_)
    old = random.choice([error.cause for other in all_ for error in other.errors] or ["refused"])
    made = ErrorCase(
        cause=random.choice([old, "for_member", "new_cause"]),
        status=random.choice([400, 401, 409]),
        details=(Detail("literal", "New."),),
        when="",
        lifetime=Lifetime(since=random.choice([None, api.versions[-1].name])),
    )
    return _with_operation(api, replace(one, errors=_inserted(one.errors, made, random)))


def remove_cause(api: Api, random: Random) -> Api:
    """Remove a way to fail."""
    if not (having := [one for one in _operations(api) if one.errors]):
        return api
    one = random.choice(having)
    gone = random.choice(one.errors)
    return _with_operation(api, replace(one, errors=tuple(error for error in one.errors if error != gone)))


def reorder(api: Api, random: Random) -> Api:
    """Shuffle all that has an order."""

    def shuffled(values: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(random.sample(values, len(values)))

    types = [
        replace(one, fields=shuffled(one.fields)) if isinstance(one, Record) else one for one in api.types
    ]
    resources = [
        replace(
            one,
            operations=shuffled(
                tuple(
                    replace(op, parameters=shuffled(op.parameters), errors=shuffled(op.errors))
                    for op in one.operations
                )
            ),
        )
        for one in api.resources
    ]
    return replace(api, types=shuffled(tuple(types)), resources=shuffled(tuple(resources)))


EDITS: Final[tuple[Edit, ...]] = (
    add_field,
    remove_field,
    add_type,
    remove_type,
    add_operation,
    remove_operation,
    add_parameter,
    remove_parameter,
    add_cause,
    remove_cause,
    reorder,
)


def _form(api: Api, operation: Operation) -> tuple[Field, ...]:
    name = getattr(operation.body.type if operation.body else None, "name", "")
    return next((one.fields for one in _records(api) if one.name == name), ())


def _ancestors(record: Record, records: Mapping[str, Record]) -> set[str]:
    found = set(record.bases)
    return found.union(*(_ancestors(records[base], records) for base in record.bases))


def _without(named: Named, gone: str) -> Named:
    match named:
        case Record():
            fields = tuple(replace(one, type=_free(one.type, gone)) for one in named.fields)
            return replace(named, fields=fields, bases=tuple(base for base in named.bases if base != gone))
        case Union():
            members = tuple(replace(one, type=_free(one.type, gone)) for one in named.members)
            return replace(named, members=members, tag=None)
        case Alias():
            return replace(named, type=_free(named.type, gone))
        case _:
            return named


def _free(type_: Type, gone: str) -> Type:
    match type_:
        case Ref(name=name) if name == gone:
            return JsonValue()
        case ListOf(item=item):
            return replace(type_, item=_free(item, gone))
        case MapOf(value=value):
            return MapOf(_free(value, gone))
        case Nullable(inner=inner):
            return Nullable(_free(inner, gone))
        case UnionOf(members=members):
            return UnionOf(tuple(_free(one, gone) for one in members))
        case _:
            return type_
