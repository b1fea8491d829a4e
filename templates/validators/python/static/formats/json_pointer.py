"""The format `json-pointer` of RFC 6901."""


def is_json_pointer(text: str) -> bool:
    """Whether `text` is empty or begins with a slash, and each tilde is followed by 0 or 1."""
    if text and text[0] != "/":
        return False
    return text.count("~") == text.count("~0") + text.count("~1")
