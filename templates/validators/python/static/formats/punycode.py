"""Punycode (RFC 3492), between a label and its form in ASCII; neither has the prefix `xn--`."""

_punycode_DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789"
_punycode_DECODED_MOST = 59
"""More characters than this cannot come from, or fit into, an A-label of 63 octets."""


def punycode_decode(text: str) -> str:
    """The label that small letters, digits and hyphens stand for; empty when they stand for none."""
    basic, _, rest = text.rpartition("-")
    points = [ord(char) for char in basic]
    point, bias, index, start = 128, 72, 0, 0
    while start < len(rest):
        before, weight, k = index, 1, 36
        while True:
            digit = _punycode_DIGITS.find(rest[start]) if start < len(rest) else -1
            if digit < 0:
                return ""
            start += 1
            index += digit * weight
            threshold = min(max(k - bias, 1), 26)
            if digit < threshold:
                break
            weight *= 36 - threshold
            k += 36
        size = len(points) + 1
        bias = _punycode_bias(index - before, size, before == 0)
        point += index // size
        if point > 0x10FFFF or size > _punycode_DECODED_MOST:
            return ""
        index %= size
        points.insert(index, point)
        index += 1
    return "".join(map(chr, points))


def punycode_encode(text: str) -> str:
    """The form of `text` in ASCII; empty when `text` is too long for a label."""
    if len(text) > _punycode_DECODED_MOST:
        return ""
    encoded = "".join(char for char in text if char < "\x80")
    done = basic = len(encoded)
    if basic:
        encoded += "-"
    points = [ord(char) for char in text]
    point, bias, delta = 128, 72, 0
    while done < len(points):
        least = min(other for other in points if other >= point)
        delta += (least - point) * (done + 1)
        for other in points:
            if other < least:
                delta += 1
            elif other == least:
                encoded += _punycode_number(delta, bias)
                bias = _punycode_bias(delta, done + 1, done == basic)
                delta = 0
                done += 1
        point = least + 1
        delta += 1
    return encoded


def _punycode_number(number: int, bias: int) -> str:
    """A number with digits of growing weight."""
    text, k = "", 36
    while True:
        threshold = min(max(k - bias, 1), 26)
        if number < threshold:
            return text + _punycode_DIGITS[number]
        number -= threshold
        text += _punycode_DIGITS[threshold + number % (36 - threshold)]
        number //= 36 - threshold
        k += 36


def _punycode_bias(delta: int, size: int, first: bool) -> int:
    delta = delta // 700 if first else delta // 2
    delta += delta // size
    k = 0
    while delta > 455:
        delta //= 35
        k += 36
    return k + 36 * delta // (delta + 38)
