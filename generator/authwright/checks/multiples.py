"""Whether a number is a multiple of another one, in decimals: 0.3 is a multiple of 0.1."""


def decimal(value: int | float) -> tuple[int, int]:
    """Return `(digits, exponent)` of the shortest decimal that stands for `value`: digits times 10 to it."""
    if isinstance(value, int):
        return value, 0
    mantissa, _, exponent = repr(value).partition("e")
    whole, _, fraction = mantissa.partition(".")
    return int(whole + fraction), int(exponent or 0) - len(fraction)


def is_multiple(value: int | float, divisor: int | float) -> bool:
    """Whether `value` is a whole multiple of `divisor`."""
    digits, exponent = decimal(value)
    by, scale = decimal(divisor)
    lowest = min(exponent, scale)
    return bool(digits * 10 ** (exponent - lowest) % (by * 10 ** (scale - lowest)) == 0)
