"""AW022: the members of a named union can be told apart."""

from itertools import combinations

from authwright.diagnostics import Collector
from authwright.document import Json, ref
from authwright.ir import Api, Record, Ref, Union
from authwright.ir.walk import by_name
from authwright.records.tell import tellable


def check_unions(api: Api, schemas: Json, collector: Collector) -> None:
    """Report untagged unions of records in which one member's instances may be another's.

    `schemas` are the named schemas that `api` was built from.
    """
    named = by_name(api)
    for union in (one for one in api.types if isinstance(one, Union) and one.tag is None):
        refs = [member.type.name for member in union.members if isinstance(member.type, Ref)]
        records = [name for name in refs if isinstance(named.get(name), Record)]
        for first, second in combinations(records, 2):
            if not tellable(ref(first), ref(second), schemas):
                collector.add(
                    "AW022",
                    f'"{first}" and "{second}" of union "{union.name}" cannot be told apart',
                    at=union.pointer,
                    hint="give the union a `tag`, or one of the members a required field of its own",
                )
