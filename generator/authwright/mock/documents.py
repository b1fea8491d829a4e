"""Settings that are read by GET and written by another method on the same path."""

import copy
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from authwright.document import Json, is_object
from authwright.ir import Api, Field, Named, Nullable, Operation, Record, Ref
from authwright.ir.walk import by_name, operations
from authwright.mock.samples import Samples
from authwright.mock.store import Store

KIND: Final = "documents"
_WRITES: Final = ("POST", "PUT", "PATCH")
_RESET: Final = "reset:"


@dataclass(frozen=True, slots=True)
class Pair:
    """The operation that reads a document, the one that writes it, and the records of both."""

    read: Operation
    write: Operation
    form: Record
    shown: Record


class Documents:
    """The documents of one version."""

    def __init__(self, api: Api, samples: Samples) -> None:
        self._samples = samples
        self._pairs: dict[str, Pair] = {}
        for pair in _pairs(operations(api), by_name(api)):
            self._pairs[pair.read.name] = self._pairs[pair.write.name] = pair

    def has(self, operation: Operation) -> bool:
        """Whether an operation reads or writes a document."""
        return operation.name in self._pairs

    def read(self, state: Store, operation: Operation, path: Mapping[str, str]) -> Json:
        """Return the document that an operation reads or writes; at first the example of its reading.

        Each choice of parameters in the `path` has one of its own.
        """
        pair = self._pairs[operation.name]
        kept = state.get(KIND, _key(pair, path))
        fresh: Json = copy.deepcopy(self._samples.answer(pair.read, None))
        return kept if is_object(kept) else fresh

    def write(self, state: Store, operation: Operation, path: Mapping[str, str], body: Json) -> Json:
        """Change a document by a form, as its marks on omission say, and return what is answered."""
        pair = self._pairs[operation.name]
        document = merged(pair, self.read(state, operation, path), body)
        state.put(KIND, _key(pair, path), document)
        return document


def merged(pair: Pair, document: Json, body: Json) -> Json:
    """Return `document` after a write of `body`: members that are left out do what their marks say."""
    nullable = {one.name for one in pair.shown.fields if isinstance(one.type, Nullable)}
    done = dict(document)
    for member in pair.form.fields:
        if member.name not in body:
            _leave_out(member, done)
        elif body[member.name] is not None or member.name in nullable or member.omitted != "unchanged":
            done[member.name] = body[member.name]
    return done


def _key(pair: Pair, path: Mapping[str, str]) -> str:
    return " ".join((pair.read.name, *(path[name] for name in sorted(path))))


def _leave_out(member: Field, document: Json) -> None:
    omitted = member.omitted or ("default" if member.has_default else "unchanged")
    if omitted == "null":
        document[member.name] = None
    elif omitted == "default" and member.has_default:
        document[member.name] = member.default
    elif omitted.startswith(_RESET):
        text = omitted.removeprefix(_RESET)
        try:
            document[member.name] = json.loads(text)
        except ValueError:
            document[member.name] = text


def _pairs(all_of: Iterable[Operation], named: Mapping[str, Named]) -> Iterable[Pair]:
    found = list(all_of)
    for read in (one for one in found if one.method == "GET"):
        shown = _record(read.response.type, named)
        for write in (one for one in found if one.method in _WRITES and one.path == read.path):
            form = _record(write.body.type if write.body else None, named)
            if shown and form and _correspond(form, shown):
                yield Pair(read, write, form, shown)


def _record(type_: Any, named: Mapping[str, Named]) -> Record | None:
    one = named.get(type_.name) if isinstance(type_, Ref) else None
    return one if isinstance(one, Record) else None


def _correspond(form: Record, shown: Record) -> bool:
    """Whether a form writes what a record shows: one model, or all its members are shown."""
    names = {one.name for one in shown.fields}
    return form.model == shown.model or {one.name for one in form.fields} <= names
