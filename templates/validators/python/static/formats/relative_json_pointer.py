"""The format `relative-json-pointer` of draft-bhutton-relative-json-pointer-00."""

from .json_pointer import is_json_pointer


def is_relative_json_pointer(text: str) -> bool:
    """Whether `text` is levels to go up, perhaps an index to add (`+1`), and `#` or a JSON Pointer."""
    rest = text.lstrip("0123456789")
    if not _relative_json_pointer_counts(text, rest):
        return False
    if rest[:1] in {"+", "-"}:
        index = rest[1:]
        rest = index.lstrip("0123456789")
        if not _relative_json_pointer_counts(index, rest):
            return False
    return rest == "#" or is_json_pointer(rest)


def _relative_json_pointer_counts(text: str, rest: str) -> bool:
    """Whether a number without leading zeros stands before the `rest` of `text`."""
    digits = len(text) - len(rest)
    return digits == 1 or (digits > 1 and text[0] != "0")
