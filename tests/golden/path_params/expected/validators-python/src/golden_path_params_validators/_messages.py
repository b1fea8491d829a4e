# Made by Authwright from the spec of Path params API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The messages of rules by their codes. `{…}` names a param."""

MESSAGES: "dict[str, str]" = {"invalid_json": "no valid JSON"}
