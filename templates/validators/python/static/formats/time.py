"""The format `time`: the full-time of RFC 3339."""


def is_time(text: str) -> bool:
    """Whether `text` is a time of day with its offset from UTC, such as `23:20:50.52Z`.

    Second 60 is accepted where a leap second can fall: in the last minute of the day in UTC.
    """
    if len(text) < 9 or text[2] != ":" or text[5] != ":" or not text.isascii():
        return False
    hour, minute, second, offset = text[:2], text[3:5], text[6:8], text[8:]
    if not (hour.isdigit() and minute.isdigit() and second.isdigit()):
        return False
    if hour > "23" or minute > "59" or second > "60":
        return False
    if offset[0] == ".":
        rest = offset[1:].lstrip("0123456789")
        if len(rest) == len(offset) - 1:
            return False
        offset = rest
    ahead = _time_offset(offset)
    if ahead is None:
        return False
    return second != "60" or (int(hour) * 60 + int(minute) - ahead) % 1440 == 1439


def _time_offset(text: str) -> int | None:
    """The minutes that `text` is ahead of UTC; None when it is no offset."""
    if text in {"Z", "z"}:
        return 0
    if len(text) != 6 or text[0] not in "+-" or text[3] != ":":
        return None
    hours, minutes = text[1:3], text[4:]
    if not (hours.isdigit() and minutes.isdigit()) or hours > "23" or minutes > "59":
        return None
    ahead = int(hours) * 60 + int(minutes)
    return ahead if text[0] == "+" else -ahead
