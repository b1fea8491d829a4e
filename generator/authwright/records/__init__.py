"""Records and what is said of them: lifetimes, variants, directions, inheritance, published shapes.

The stages `project` and `span`, the builder of the IR and the compiler of validators share this library, so
that all of them flatten, direct and name records alike.
"""

from authwright.records.flatten import Field, flatten
from authwright.records.lifetimes import Moment, Timeline
from authwright.records.seen import Views
from authwright.records.settle import ancestors, base_names, is_record
from authwright.records.tell import tellable

__all__ = [
    "Field",
    "Moment",
    "Timeline",
    "Views",
    "ancestors",
    "base_names",
    "flatten",
    "is_record",
    "tellable",
]
