"""Small changes of values: what a payload that nearly fits is made wrong with."""

import copy
from collections.abc import Callable, Iterator
from random import Random
from typing import Any, Final

from authwright.document import is_array, is_object
from tests.conformance.fuzz import words
from tests.conformance.fuzz.payloads import PayloadWriter

# Values that some languages or libraries take for each other.
_ALIKE: Final[tuple[tuple[Any, ...], ...]] = (
    (0, 0.0, -0.0, False, "", None),
    (1, 1.0, True, "1"),
    ([], {}, None),
)


def mutated(value: Any, writer: PayloadWriter) -> Any:
    """Return a copy of `value` with one change somewhere."""
    random = writer.random
    root = [copy.deepcopy(value)]
    holder, step = random.choice(list(_places(root)))
    change = random.choice(_CHANGES)
    change(holder, step, writer)
    return root[0] if root else None


def nested(value: Any, random: Random) -> Any:
    """Return `value` inside many arrays or objects."""
    name = random.choice((*words.PLAIN_NAMES, "__proto__"))
    for _ in range(random.randint(5, 40)):
        value = [value] if random.random() < 0.5 else {name: value}
    return value


def _places(holder: Any) -> Iterator[tuple[Any, Any]]:
    """Yield each place below `holder`: what holds it, and its index or name."""
    for step, value in holder.items() if is_object(holder) else enumerate(holder):
        yield holder, step
        if is_object(value) or is_array(value):
            yield from _places(value)


def _replace(holder: Any, step: Any, writer: PayloadWriter) -> None:
    holder[step] = writer.anything(2)


def _remove(holder: Any, step: Any, _writer: PayloadWriter) -> None:
    del holder[step]


def _confuse(holder: Any, step: Any, writer: PayloadWriter) -> None:
    """Put a value that is easily taken for the one that is there."""
    value = holder[step]
    kin = [alike for alike in _ALIKE if any(type(one) is type(value) and one == value for one in alike)]
    if kin:
        holder[step] = copy.deepcopy(writer.pick(kin[0]))
    elif isinstance(value, int) and abs(value) < 2**53:
        holder[step] = writer.pick((float(value), value + 1, value - 1, -value, value + 0.5))
    elif isinstance(value, str):
        holder[step] = writer.pick((value + "a", value[:-1], value.upper(), [value], value + "\U0001f600"))
    else:
        holder[step] = [value]


def _add(holder: Any, step: Any, writer: PayloadWriter) -> None:
    """Add a member or an item to what is at the place, or to what holds it."""
    into = holder[step] if isinstance(holder[step], dict | list) else holder
    value = writer.anything(1)
    if is_object(into):
        into[writer.names(1, 1)[0]] = value
    elif into and writer.chance(0.5):
        into.append(copy.deepcopy(writer.pick(into)))
    else:
        into.append(value)


def _reorder(holder: Any, step: Any, writer: PayloadWriter) -> None:
    value = holder[step]
    if is_object(value):
        holder[step] = dict(writer.random.sample(list(value.items()), len(value)))
    elif is_array(value):
        writer.random.shuffle(value)
    else:
        _replace(holder, step, writer)


_CHANGES: Final[tuple[Callable[[Any, Any, PayloadWriter], None], ...]] = (
    _replace, _remove, _confuse, _confuse, _add, _add, _reorder,
)  # fmt: skip
