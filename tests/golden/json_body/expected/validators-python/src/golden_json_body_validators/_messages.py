# Made by Authwright from the spec of Json body API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The messages of rules by their codes. `{…}` names a param."""

MESSAGES: "dict[str, str]" = {
    "type": "expected {expected}, got {got}",
    "required": "required, but missing",
    "min_length": "expected at least {limit} characters",
    "minimum": "expected at least {limit}",
    "maximum": "expected at most {limit}",
    "invalid_json": "no valid JSON",
}
