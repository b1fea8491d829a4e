"""Comparing what two documents say of the API as a whole."""

from collections.abc import Iterator
from typing import Any, Final

from authwright import extensions as ext
from authwright.compare.calls import TOLD, called
from authwright.compare.change import Change, Judgement, Kind, What
from authwright.compare.difference import value_text
from authwright.compare.surface import Surface
from authwright.diagnostics import pointer
from authwright.document import Json, is_object

_PROSE: Final = ("title", "summary", "description")


def api_changes(old: Surface, new: Surface) -> Iterator[Change]:
    """Yield the changes of versions, credentials, errors' form and texts."""
    yield from _schemes(old, new)
    if old.ours and new.ours:
        yield from _versions(old, new)
        yield from _carriers(old, new)
        yield from _member(old, new)
        yield from _meanings(old, new)
    for key in _PROSE:
        texts = [side.document.root.get("info", {}).get(key) for side in (old, new)]
        if texts[0] != texts[1]:
            yield _change("description", f"API → {key}", pointer("info", key), TOLD, texts[0], texts[1])


def _change(
    what: What, below: str, at: str, said: Judgement, old: str | None = None, new: str | None = None
) -> Change:
    kind: Kind = "changed" if (old is None) == (new is None) else "added" if old is None else "removed"
    return Change("changed" if what == "description" else kind, what, "", below, at, (said,), old, new)


def _versions(old: Surface, new: Surface) -> Iterator[Change]:
    """Compare the server versions described; documents of single versions differ in them by nature."""
    if old.document.version != "span" or new.document.version != "span":
        return
    before, after = old.document.versions, new.document.versions
    at = pointer(ext.VERSIONS)
    for name in after:
        if name not in before:
            said = called("compatible", "Clients work with one server version more.")
            yield _change("server version", f"server version {name}", at, said, None, name)
    for name in before:
        if name not in after:
            said = called("breaking", "Clients no longer work with servers of this version.")
            yield _change("server version", f"server version {name}", at, said, name)


def _schemes(old: Surface, new: Surface) -> Iterator[Change]:
    """Compare how credentials travel; a scheme that came or went shows at the operations."""
    before, after = (side.document.root["components"].get("securitySchemes", {}) for side in (old, new))
    for name in after:
        if name not in before:
            continue
        first, second = ({k: v for k, v in s[name].items() if k != "description"} for s in (before, after))
        at = pointer("components", "securitySchemes", name)
        if first != second:
            said = called("breaking", "Credentials travel in another way.")
            texts = value_text(first), value_text(second)
            yield _change("security scheme", f"security scheme {name}", at, said, *texts)
        elif before[name] != after[name]:
            texts = before[name].get("description"), after[name].get("description")
            yield _change("description", f"security scheme {name}", at, TOLD, *texts)


def _carriers(old: Surface, new: Surface) -> Iterator[Change]:
    before: Json = old.document.root.get(ext.CREDENTIAL_KINDS, {})
    after: Json = new.document.root.get(ext.CREDENTIAL_KINDS, {})
    for name in after:
        first, second = before.get(name, {}).get("carriers", []), after[name].get("carriers", [])
        if name not in before or first == second:
            continue
        at = pointer(ext.CREDENTIAL_KINDS, name)
        for carrier in [one for one in second if one not in first]:
            said = called("compatible", "It may travel in one more way.")
            yield _change("credential", f"credential {name} → carrier {carrier}", at, said, None, carrier)
        for carrier in [one for one in first if one not in second]:
            said = called("breaking", "Calls that carry it so are refused.")
            yield _change("credential", f"credential {name} → carrier {carrier}", at, said, carrier)


def _member(old: Surface, new: Surface) -> Iterator[Change]:
    names = [str(side.document.root.get(ext.ERROR_MEMBER, "detail")) for side in (old, new)]
    if names[0] != names[1]:
        said = Judgement(
            "breaking", "Readers look for an error's detail under its old name.", "response", ("readers",)
        )
        yield _change("error member", "errors → member", pointer(ext.ERROR_MEMBER), said, *names)
    probes = [side.document.root.get(ext.VERSION_PROBE) for side in (old, new)]
    if probes[0] != probes[1]:
        said = called("unclear", "Clients ask another operation for the server's version.")
        texts = [value_text(probe) if probe else None for probe in probes]
        yield _change("version probe", "version probe", pointer(ext.VERSION_PROBE), said, *texts)


def _meanings(old: Surface, new: Surface) -> Iterator[Change]:
    """Compare what is said of callers, credentials and resources."""
    for key, word in (
        (ext.CALLER_LEVELS, "caller"),
        (ext.CREDENTIAL_KINDS, "credential"),
        (ext.RESOURCES, "resource"),
    ):
        before, after = old.document.root.get(key, {}), new.document.root.get(key, {})
        for name in after:
            texts = [_text(side.get(name)) for side in (before, after)]
            if name in before and texts[0] != texts[1]:
                yield _change("description", f"{word} {name}", pointer(key, name), TOLD, *texts)


def _text(value: Any) -> str | None:
    if isinstance(value, str):
        return value
    return str(value["description"]) if is_object(value) and "description" in value else None
