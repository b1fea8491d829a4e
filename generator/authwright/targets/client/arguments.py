"""Names of a call's arguments, and whether the fields of a body are among them."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from authwright.diagnostics import Collector
from authwright.ir import Operation, Record
from authwright.ir.walk import target
from authwright.naming import NameBook, split_words
from authwright.stages.render.typed import Ident
from authwright.targets.language import Language

BODIES: Final = "bodies"
FORM: Final = "arguments"
WHOLE: Final = "whole"
FIELDS: Final = "fields of "
_PLACES: Final = ("path", "query", "header", "cookie", "body")
# Words that tell a request's shape from a response's and say nothing to a caller.
_BODY_WORDS: Final = frozenset({"body", "input"})
_MOST_ARGUMENTS: Final = 8


def whole_body_name(model: str) -> str:
    """Return what to call a document passed in one piece: the last telling word of its model's name."""
    words = [word for word in split_words(model) if word not in _BODY_WORDS]
    return words[-1] if words else "document"


def form_fields(operation: Operation, records: Mapping[str, Record], book: NameBook) -> Record | None:
    """Return the record whose fields are the arguments of `operation`, None when its body is passed whole.

    So are bodies that the spec marks, and those with more fields than anybody reads in a signature. The count
    is looked at once: a form that gains a field later stays one, or the field would break every call.
    """
    record = form_of(operation, records)
    if record is None:
        return None
    usual = FORM if len(record.fields) <= _MOST_ARGUMENTS else WHOLE
    decided = book.decide(BODIES, operation.name, usual, (FORM, WHOLE), operation.pointer)
    return record if decided == FORM else None


def form_of(operation: Operation, records: Mapping[str, Record]) -> Record | None:
    """Return the record that the body of `operation` is; None without one, and for a document."""
    body = operation.body
    return None if body is None or body.whole else records.get(target(body.type))


def argument_names(
    operation: Operation,
    form: Record | None,
    language: Language,
    book: NameBook,
    collector: Collector,
    among: Collection[str] = _PLACES,
) -> dict[tuple[str, str], Ident]:
    """Name the arguments in the places `among`, by place and name on the wire.

    A parameter with the name of one in another place has its own place before it. So has one that comes later
    and finds its name taken. A field has the name that the project gave it.
    """
    scope = language.scope("argument", f"arguments of {operation.name}", collector, book=book)
    places: dict[str, set[str]] = {}
    arguments = [one for one in _arguments(operation, form, book) if one.place in among]
    for one in arguments:
        places.setdefault(scope.legal(one.name), set()).add(one.place)
    found: dict[tuple[str, str], Ident] = {}
    for one in arguments:
        shared = len(places[scope.legal(one.name)]) > 1
        placed = f"{one.place}_{one.name}"
        name, others = (placed, ()) if shared and one.place != "body" else (one.name, (placed,) * shared)
        key = f"{one.place}/{one.wire}" if one.wire else one.place
        found[one.place, one.wire] = Ident(scope.claim(name, one.pointer, key=key, otherwise=others))
    return found


@dataclass(frozen=True, slots=True)
class _Argument:
    place: str
    wire: str
    name: str
    pointer: str


def _arguments(operation: Operation, form: Record | None, book: NameBook) -> Iterator[_Argument]:
    """Yield parameters, then the fields of a form or the document passed in one piece."""
    for one in operation.parameters:
        yield _Argument(one.place, one.name, one.name, one.pointer)
    if form is not None:
        given = book.page(f"{FIELDS}{form.name}").given
        for field in form.fields:
            name = given[field.name].name if field.name in given else field.name
            yield _Argument("body", field.name, name, field.pointer)
    elif operation.body is not None:
        name = whole_body_name(target(operation.body.type))
        yield _Argument("body", "", name, operation.pointer)
