"""AW022: the members of a named union can be told apart."""

from itertools import combinations

from authwright.diagnostics import Collector
from authwright.ir import Api, Record, Ref, Union
from authwright.ir.walk import by_name


def check_unions(api: Api, collector: Collector) -> None:
    """Report untagged unions of records in which one member's instances may be another's.

    Two records can be told apart when one of them requires a field that the other does not have.
    """
    named = by_name(api)
    for union in (one for one in api.types if isinstance(one, Union) and one.tag is None):
        refs = [member.type.name for member in union.members if isinstance(member.type, Ref)]
        records = [one for name in refs if isinstance(one := named.get(name), Record)]
        for first, second in combinations(records, 2):
            if not _tellable(first, second):
                collector.add(
                    "AW022",
                    f'"{first.name}" and "{second.name}" of union "{union.name}" cannot be told apart',
                    at=union.pointer,
                    hint="give the union a `tag`, or one of the members a required field of its own",
                )


def _tellable(first: Record, second: Record) -> bool:
    return bool(_own_required(first, second) or _own_required(second, first))


def _own_required(first: Record, second: Record) -> set[str]:
    """Return the fields that `first` requires and `second` does not have."""
    return {one.name for one in first.fields if one.required} - {one.name for one in second.fields}
