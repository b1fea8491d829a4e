"""What all validators share: rules, the error that they raise, parsing, helpers of their functions."""

from ._messages import MESSAGES as _MESSAGES

TYPE_CHECKING = MYPY = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, TypeAlias

    Names = builtins.list[Any]
    Params = builtins.dict[str, Any]
    Problem = tuple[str, "Rule"]
    Problems = builtins.list[Problem]


class Rule:
    """What a problem broke: constant data, of which a message is made when it is read.

    `code` is stable, `keyword` the JSON Schema keyword, `schema_pointer` its place in the schema, `params`
    what the message names. No part of a payload is in it.
    """

    __slots__ = ("code", "keyword", "params", "schema_pointer")

    def __init__(self, code: "str", keyword: "str", schema_pointer: "str", params: "Params") -> "None":
        self.code = code
        self.keyword = keyword
        self.schema_pointer = schema_pointer
        self.params = params

    @property
    def message(self) -> "str":
        """The rule as a sentence without subject: `expected a string, got a number`."""
        text, *named = _MESSAGES[self.code].split("{")
        for part in named:
            name, _, rest = part.partition("}")
            text += _shown(self.params[name]) + rest
        return str(text)

    def __repr__(self) -> "str":
        return f"Rule({self.code!r}, {self.schema_pointer!r})"


class InvalidPayload(ValueError):
    """A payload breaks rules. `problems` are pairs of a JSON Pointer and a rule; the payload is not kept."""

    def __init__(self, problems: "Problems") -> "None":
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> "str":
        return "; ".join(describe(problem) for problem in self.problems)


def describe(problem: "Problem") -> "str":
    """Return a problem as a line: `password: expected a string, got a number`."""
    steps = [step.replace("~1", "/").replace("~0", "~") for step in problem[0].split("/")[1:]]
    return f"{'.'.join(steps)}: {problem[1].message}" if steps else problem[1].message


def _loads(data: "str | bytes") -> "Any":
    """Parse JSON strictly: UTF-8, no NaN or Infinity, no number out of the range of a double.

    Raises ValueError. Of members with one name the last counts. What is nested some thousand levels deep is
    refused.
    """
    import json

    if isinstance(data, bytes):
        data = data.decode()
    try:
        return json.loads(data, parse_constant=_refuse_constant, parse_float=_finite)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _refuse_constant(name: "str") -> "Any":
    raise ValueError(f"{name} is no JSON number")


def _finite(text: "str") -> "float":
    value = float(text)
    if value - value != 0.0:
        raise ValueError("a number is out of range")
    return value


class _Got(dict["Any", "Any"]):
    """Rules about the type, by the class of what was found; with a place, problems there. Made when read."""

    def __init__(self, keyword: "str", pointer: "str", expected: "str", place: "str | None" = None) -> "None":
        super().__init__()
        self.pointer = pointer
        self.keyword = keyword
        self.expected = expected
        self.place = place

    def __missing__(self, found: "Any") -> "Any":
        got: "str" = _CLASSES.get(found, "no JSON value")
        if found is float and "an integer" in self.expected:
            got = "a fraction"
        rule = Rule("type", self.keyword, self.pointer, {"expected": self.expected, "got": got})
        made: "Any" = rule if self.place is None else (self.place, rule)
        self[found] = made
        return made


_CLASSES: "Any" = {
    str: "a string",
    int: "a number",
    float: "a number",
    bool: "a boolean",
    dict: "an object",
    list: "an array",
    type(None): "null",
}


def _shown(value: "Any") -> "str":
    import json

    if type(value) is list:
        return ", ".join(json.dumps(one, ensure_ascii=False) for one in value)
    return str(value) if type(value) is str and value else json.dumps(value, ensure_ascii=False)


def _step(name: "Any") -> "str":
    # A key that is no text is no JSON, but it can be named.
    return "/" + str(name).replace("~", "~0").replace("/", "~1")


def _ordered(value: "Any") -> "Names":
    # The order of JavaScript's objects, so that problems come in the same order everywhere.
    names = list(value)
    indexes = [name for name in names if _is_index(name)]
    if not indexes:
        return names
    return sorted(indexes, key=int) + [name for name in names if not _is_index(name)]


def _is_index(name: "Any") -> "bool":
    if type(name) is not str or not ("0" <= name[:1] <= "9") or len(name) > 10:
        return False
    if not (name.isascii() and name.isdigit()):
        return False
    return (name[0] != "0" or name == "0") and int(name) < 4294967295


def _nearest(found: "Any", otherwise: "Problem") -> "Problems":
    near, alone = found[0], True
    for problems in found[1:]:
        if len(problems) < len(near):
            near, alone = problems, True
        elif len(problems) == len(near):
            alone = False
    return near if alone or not near else [otherwise]


def _same(value: "Any", other: "Any") -> "bool":
    if type(other) is list:
        if type(value) is not list or len(value) != len(other):
            return False
        return all([_same(one, two) for one, two in zip(value, other)])
    if type(other) is dict:
        if type(value) is not dict or value.keys() != other.keys():
            return False
        return all([_same(value[name], inner) for name, inner in other.items()])
    if type(other) is bool or other is None or type(value) is bool:
        return value is other
    if type(other) is str:
        return type(value) is str and value == other
    return (type(value) is int or type(value) is float) and bool(value == other)


def _all_differ(items: "Any") -> "bool":
    try:
        return len({_key(item, 0) for item in items}) == len(items)
    except (RecursionError, TypeError):
        # Nested too deeply to be compared, or no JSON.
        return False


def _key(value: "Any", depth: "int") -> "Any":
    if depth > 200:
        raise RecursionError
    if type(value) is dict:
        return ("object", frozenset([(name, _key(inner, depth + 1)) for name, inner in value.items()]))
    if type(value) is list:
        return ("array", tuple([_key(inner, depth + 1) for inner in value]))
    if type(value) is bool or value is None:
        return ("constant", str(value))
    return value


def _is_multiple(value: "Any", digits: "int", exponent: "int") -> "bool":
    if type(value) is int:
        own, scale = value, 0
    else:
        if value - value != 0.0:
            return False
        mantissa, _, power = repr(value).partition("e")
        whole, _, fraction = mantissa.partition(".")
        own, scale = int(whole + fraction), int(power or 0) - len(fraction)
    lowest = scale if scale < exponent else exponent
    return bool(own * 10 ** (scale - lowest) % (digits * 10 ** (exponent - lowest)) == 0)


_MISSING: "Any" = object()
_INVALID_JSON: "Rule" = Rule("invalid_json", "", "", {})

# What the modules of models import.
GOT = _Got
INVALID_JSON = _INVALID_JSON
MISSING = _MISSING
all_differ = _all_differ
is_multiple = _is_multiple
loads = _loads
nearest = _nearest
ordered = _ordered
same = _same
step = _step

if TYPE_CHECKING and not MYPY:
    # To other type checkers, what `type(value) is dict` has found is a dict of nothing known.
    dict: TypeAlias = builtins.dict[str, Any]
    list: TypeAlias = builtins.list[Any]
