"""The second factor of a published document as a node of the IR."""

from authwright import extensions as ext
from authwright.diagnostics import pointer
from authwright.document import Json
from authwright.ir import Enrollment, Recovery, SecondFactor, Verification


def build_second_factor(said: Json | None) -> SecondFactor | None:
    """Return the node for the extension's value, None without one."""
    if said is None:
        return None
    return SecondFactor(
        name=said["name"],
        doc=said["description"],
        resource=said["resource"],
        result=said["result"],
        challenge=said["challenge"],
        step=said["step"],
        token=said["token"],
        verification=_verification(said.get("verification")),
        enrollment=_enrollment(said.get("enrollment")),
        recovery=_recovery(said.get("recovery")),
        try_again=tuple(said["tryAgain"]),
        pointer=pointer(ext.SECOND_FACTOR),
    )


def _verification(said: Json | None) -> Verification | None:
    return Verification(said["step"], said["operation"], said["code"], said.get("recovery")) if said else None


def _enrollment(said: Json | None) -> Enrollment | None:
    if not said:
        return None
    return Enrollment(said["step"], said["start"], said["confirm"], said["code"], said.get("recoveryCodes"))


def _recovery(said: Json | None) -> Recovery | None:
    return Recovery(said["step"], said["operation"], said["proof"]) if said else None
