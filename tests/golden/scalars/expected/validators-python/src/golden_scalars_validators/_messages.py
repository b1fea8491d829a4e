# Made by Authwright from the spec of Scalars API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The messages of rules by their codes. `{…}` names a param."""

MESSAGES: "dict[str, str]" = {
    "type": "expected {expected}, got {got}",
    "required": "required, but missing",
    "min_length": "expected at least {limit} characters",
    "max_length": "expected at most {limit} characters",
    "pattern": "does not match {pattern}",
    "minimum": "expected at least {limit}",
    "maximum": "expected at most {limit}",
    "exclusive_minimum": "expected more than {limit}",
    "exclusive_maximum": "expected less than {limit}",
    "multiple_of": "expected a multiple of {divisor}",
    "invalid_json": "no valid JSON",
}
