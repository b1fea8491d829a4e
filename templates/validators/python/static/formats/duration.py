"""The format `duration`: the grammar of RFC 3339, appendix A."""


def is_duration(text: str) -> bool:
    """Whether `text` is a duration such as `P4DT12H30M5S` or `P2W`.

    No unit between the greatest and the least may be left out (`P1Y2D`), and no number has a fraction. The
    letters may be small, as in all grammars of that RFC.
    """
    if text[:1] not in {"P", "p"} or not text.isascii():
        return False
    date, separator, time = text[1:].upper().partition("T")
    units = _duration_units(date)
    if not separator:
        return units == "W" or (units != "" and units in "YMD")
    times = _duration_units(time)
    return units in "YMD" and times != "" and times in "HMS"


def _duration_units(text: str) -> str:
    """The units of numbers with a unit each, in their order; `?` when `text` is something else."""
    units = ""
    while text:
        after = text.lstrip("0123456789")
        if after == "" or len(after) == len(text) or len(units) == 3:
            return "?"
        units += after[0]
        text = after[1:]
    return units
