"""The format `date`: the full-date of RFC 3339."""


def is_date(text: str) -> bool:
    """Whether `text` is a day as `YYYY-MM-DD`, years 0000 to 9999 of the proleptic Gregorian calendar."""
    if len(text) != 10 or text[4] != "-" or text[7] != "-" or not text.isascii():
        return False
    year, month, day = text[:4], text[5:7], text[8:]
    if not (year.isdigit() and month.isdigit() and day.isdigit() and "01" <= month <= "12"):
        return False
    last = "28"
    if month != "02":
        last = "30" if month in {"04", "06", "09", "11"} else "31"
    elif _date_is_leap(int(year)):
        last = "29"
    return "01" <= day <= last


def _date_is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
