"""Judging a difference of schemas for one direction.

The rule behind the table: what is sent must still be taken, so a request may only get wider; what is read
must still be understood, so an answer may only get narrower. A list marked open and a tagged union tell
readers to keep what they do not know, and unknown members of an object are passed over.
"""

from typing import Final

from authwright.compare.change import Concern, Judgement, Verdict, worst
from authwright.compare.difference import Difference
from authwright.document import Role

_Table = dict[tuple[str, str, Role], tuple[Verdict, str]]

_IN_LOGS: Final = "Clients treat it differently in logs; the wire is the same."
_CONCERNS: Final[dict[Role, tuple[Concern, ...]]] = {"request": ("senders",), "response": ("readers",)}

# By what, effect and direction; "" stands for whatever has no line of its own.
_TABLE: Final[_Table] = {
    ("", "wider", "request"): ("compatible", "What was taken is still taken."),
    ("", "wider", "response"): ("breaking", "Readers may meet values that did not come before."),
    ("", "narrower", "request"): ("breaking", "Values that were taken are refused."),
    ("", "narrower", "response"): ("compatible", "Readers meet nothing that did not come before."),
    ("", "other", "request"): ("breaking", "Values of the old form do not fit the new one."),
    ("", "other", "response"): ("breaking", "Readers of the old form do not understand the new one."),
    ("", "unclear", "request"): ("unclear", "Nobody can tell from the document which values are refused."),
    ("", "unclear", "response"): ("unclear", "Nobody can tell from the document which values are new."),
    ("", "silent", "request"): ("compatible", "The same values are taken."),
    ("", "silent", "response"): ("compatible", "The same values come."),
    ("required", "narrower", "request"): ("breaking", "A request without it is refused."),
    ("required", "narrower", "response"): ("compatible", "Readers always find it."),
    ("required", "wider", "request"): ("compatible", "A request may leave it out."),
    ("required", "wider", "response"): ("breaking", "Readers that count on it may not find it."),
    ("nullable", "narrower", "request"): ("breaking", "Null is refused."),
    ("nullable", "narrower", "response"): ("compatible", "Readers no longer meet null."),
    ("nullable", "wider", "request"): ("compatible", "Null is taken too."),
    ("nullable", "wider", "response"): ("breaking", "Readers may meet null."),
    ("enum value", "wider", "response"): ("breaking", "The list is closed, and readers may meet the value."),
    ("enum value", "narrower", "request"): ("breaking", "A request with the value is refused."),
    ("enum value", "narrower", "response"): ("compatible", "Readers no longer meet the value."),
    ("union member", "wider", "response"): ("breaking", "Readers may meet it and do not know it."),
    ("union member", "narrower", "request"): ("breaking", "A request of this form is refused."),
    ("union member", "narrower", "response"): ("compatible", "Readers no longer meet it."),
    ("default", "told", "request"): ("unclear", "Leaving the field out means something else."),
    ("omission", "told", "request"): ("unclear", "Leaving the field out means something else."),
    ("closedness", "wider", "request"): ("compatible", "The server takes members that it does not list."),
    ("closedness", "narrower", "request"): ("breaking", "The server refuses members that it does not list."),
    ("tolerance", "wider", "request"): ("compatible", "The server tolerates more."),
    ("tolerance", "narrower", "request"): ("unclear", "Requests that lean on the tolerance may be refused."),
    ("encoding", "told", "request"): ("unclear", "The text is read in another way."),
    ("encoding", "told", "response"): ("unclear", "The text is written in another way."),
    ("secret", "told", "request"): ("compatible", _IN_LOGS),
    ("secret", "told", "response"): ("compatible", _IN_LOGS),
    ("tag", "told", "response"): ("unclear", "Members of the union are told apart in another way."),
    ("tag", "told", "request"): ("unclear", "Members of the union are told apart in another way."),
    ("lifetime", "told", "request"): ("unclear", "Other server versions have it than was said."),
    ("lifetime", "told", "response"): ("unclear", "Other server versions have it than was said."),
}  # fmt: skip
_OF_REQUESTS: Final = ("default", "omission", "tolerance", "closedness")
# What readers have been told to expect.
_EXPECTED: Final = {
    "enum value": "The list is open: readers keep values that they do not know.",
    "union member": "The union is tagged: readers keep members that they do not know.",
}


def judged(difference: Difference, role: Role) -> Judgement | None:
    """Return the judgement of `difference` for what travels as `role`; None where nobody is concerned."""
    if difference.what in ("description", "deprecation", "remark"):
        return _told(difference, role)
    if difference.effect == "inner":
        return _by_inner(difference, role)
    said = _field(difference, role) if difference.what == "field" else _looked_up(difference, role)
    return Judgement(*said, role, _CONCERNS[role]) if said else None


def _told(difference: Difference, role: Role) -> Judgement:
    if difference.what != "deprecation":
        return Judgement("documentation", "Only what is said of it changed.", role)
    reason = "It works as before; plan for its end." if difference.new else "It is here to stay after all."
    return Judgement("compatible", reason, role, _CONCERNS[role])


def _field(difference: Difference, role: Role) -> tuple[Verdict, str]:
    if difference.kind == "added":
        if role == "response":
            return "compatible", "Readers pass over members that they do not know."
        if difference.required:
            return "breaking", "A request without it is refused."
        return "compatible", "A request may leave it out."
    if role == "request":
        if difference.closed:
            return "breaking", "The server refuses a request that still has it."
        return "unclear", "The server ignores it: a request that still has it is taken, to no effect."
    if difference.required:
        return "breaking", "Readers that count on it no longer find it."
    return "unclear", "It never comes any more; readers had to expect it missing."


def _looked_up(difference: Difference, role: Role) -> tuple[Verdict, str] | None:
    if difference.what in _OF_REQUESTS and role == "response":
        return None
    if difference.expected and difference.effect == "wider" and role == "response":
        return "compatible", _EXPECTED[difference.what]
    if difference.expected and difference.effect == "narrower" and role == "request":
        return "unclear", "The list is open: the server may still take the value."
    exact = _TABLE.get((difference.what, difference.effect, role))
    return exact or _TABLE.get(("", difference.effect, role))


def _by_inner(difference: Difference, role: Role) -> Judgement:
    """Judge a type that was replaced: as gravely as the gravest of what differs inside."""
    found = [(one, said) for one in difference.inner if (said := judged(one, role))]
    if not found:
        reason = "The wire is the same; code that names the type has to change."
        return Judgement("breaking", reason, role, ("clients",))
    verdict = worst(said.verdict for _, said in found)
    grave = [(one, said) for one, said in found if said.verdict == verdict]
    reasons = " ".join(dict.fromkeys(said.reason for _, said in grave))
    about = tuple(dict.fromkeys(one.named for one, _ in grave))
    return Judgement(verdict, reasons, role, _CONCERNS[role], about)
