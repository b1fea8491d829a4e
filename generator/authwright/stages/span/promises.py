"""What an operation promises over all versions: the weakest, with every version's own promise beside it."""

from typing import Any, Final

from authwright import extensions as ext
from authwright.document import Json
from authwright.stages.span.context import Forms, merged_order, same

_PROMISES: Final = (ext.CALLERS, ext.CREDENTIALS, ext.CREDENTIALS_OPTIONAL, ext.REPEATABLE, ext.SESSION)


def weakest(forms: Forms[Json]) -> Json:
    """Return callers, credentials, repeatability and session effect to rely on in every version."""
    promised: Json = {}
    for key in (ext.CALLERS, ext.CREDENTIALS):
        if any(key in operation for _, operation in forms):
            promised[key] = _in_all([operation.get(key, []) for _, operation in forms])
    if any(ext.CREDENTIALS_OPTIONAL in operation for _, operation in forms):
        promised[ext.CREDENTIALS_OPTIONAL] = all(op.get(ext.CREDENTIALS_OPTIONAL, False) for _, op in forms)
    repeatable = [operation.get(ext.REPEATABLE) for _, operation in forms]
    if not same(repeatable):
        promised[ext.REPEATABLE] = False
    sessions = [operation[ext.SESSION] for _, operation in forms if ext.SESSION in operation]
    if sessions:
        promised[ext.SESSION] = sessions[-1] if same(sessions) else _weakest_session(sessions)
    return promised


def changes_by_version(forms: Forms[Json]) -> list[Json]:
    """Return, where callers, credentials or effects differ, what they are in which versions; else nothing."""
    entries: list[Json] = []
    varying = [key for key in _PROMISES if not same([operation.get(key) for _, operation in forms])]
    for version, operation in forms if varying else ():
        values = {key: operation[key] for key in varying if key in operation}
        known = next((entry for entry in entries if same([entry["set"], values])), None)
        if known is None:
            entries.append({"versions": [version], "set": values})
        else:
            known["versions"].append(version)
    return entries


def _in_all(lists: list[list[Any]]) -> list[Any]:
    common = [name for name in lists[-1] if all(name in names for names in lists)]
    # Without a common one, each serves some version.
    return common or merged_order(lists)


def _weakest_session(sessions: list[Json]) -> Json:
    effects = [session.get("effect", "none") for session in sessions]
    latest, weak = sessions[-1], Json()
    if same(effects):
        tokens = [session.get("token") for session in sessions]
        weak = {k: v for k, v in latest.items() if k != "token" or same(tokens)}
        return weak | _ending(sessions)
    if all(effect in ("none", "issues-own", "issues-other") for effect in effects):
        # A token is taken over only if it is the caller's own in every version that issues one.
        effect = "issues-other" if "issues-other" in effects else "issues-own"
        token = next((s["token"] for s in reversed(sessions) if s.get("token")), None)
        weak = {"effect": effect} | ({"token": token} if token else {})
        weak |= _ending(sessions) if effect == "issues-own" else {}
    else:
        weak = {"effect": "may-end-own"}
    # The newest version's words are kept where they speak of that effect.
    spoken = latest.get("about") and latest.get("effect") == weak["effect"]
    return weak | ({"about": latest["about"]} if spoken else {})


def _ending(sessions: list[Json]) -> Json:
    # A client that doubts its token keeps it as long as it works, so one version is enough.
    return {"endsEarlier": True} if any(session.get("endsEarlier") for session in sessions) else {}
