"""The second factor of a published document as a node of the IR."""

from authwright import extensions as ext
from authwright.diagnostics import pointer
from authwright.document import Json
from authwright.ir import Enrollment, Recovery, SecondFactor, Verification


def build_second_factor(said: Json | None) -> SecondFactor | None:
    """Return the node for the extension's value, None without one."""
    if said is None:
        return None
    one, two, three = (said.get(key) for key in ("verification", "enrollment", "recovery"))
    return SecondFactor(
        name=said["name"],
        doc=said["description"],
        resource=said["resource"],
        result=said["result"],
        challenge=said["challenge"],
        step=said["step"],
        token=said["token"],
        verification=Verification(one["step"], one["operation"], one["code"], one.get("recovery"))
        if one
        else None,
        enrollment=(
            Enrollment(two["step"], two["start"], two["confirm"], two["code"], two.get("recoveryCodes"))
            if two
            else None
        ),
        recovery=Recovery(three["step"], three["operation"], three["proof"]) if three else None,
        try_again=tuple(said["tryAgain"]),
        pointer=pointer(ext.SECOND_FACTOR),
    )
