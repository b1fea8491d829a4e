"""The format `ipv4`: the dotted quad of RFC 2673."""


def is_ipv4(text: str) -> bool:
    """Whether `text` is four decimal octets; a leading zero, which some read as octal, is refused."""
    if len(text) > 15 or not text.isascii():
        return False
    octets = text.split(".")
    return len(octets) == 4 and all(
        octet.isdigit() and (octet[0] != "0" or octet == "0") and int(octet) < 256 for octet in octets
    )
