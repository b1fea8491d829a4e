# Made by Authwright from the spec of Enum closed API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The messages of rules by their codes. `{…}` names a param."""

MESSAGES: "dict[str, str]" = {
    "type": "expected {expected}, got {got}",
    "enum": "expected one of {expected}",
    "required": "required, but missing",
    "invalid_json": "no valid JSON",
}
