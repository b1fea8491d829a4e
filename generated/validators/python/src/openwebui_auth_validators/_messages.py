# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The messages of rules by their codes. `{…}` names a param."""

MESSAGES: "dict[str, str]" = {
    "type": "expected {expected}, got {got}",
    "const": "expected {expected}",
    "enum": "expected one of {expected}",
    "required": "required, but missing",
    "min_length": "expected at least {limit} characters",
    "max_length": "expected at most {limit} characters",
    "pattern": "does not match {pattern}",
    "exclusive_minimum": "expected more than {limit}",
    "any_of": "fits none of the {count} alternatives",
    "invalid_json": "no valid JSON",
}
