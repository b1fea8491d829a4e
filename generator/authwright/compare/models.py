"""Comparing the models of two documents."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from authwright.compare.change import Change, Judgement, Kind
from authwright.compare.difference import Difference, detail
from authwright.compare.judge import judged
from authwright.compare.keywords import keyword_differences
from authwright.compare.sides import Side
from authwright.compare.surface import ROLES, Surface
from authwright.compare.walker import Walker
from authwright.diagnostics import pointer
from authwright.document import Role
from authwright.records import ancestors

_PLACES: Final[dict[Role, str]] = {"request": "requests", "response": "answers"}
_GONE: Final = "Nothing on the wire refers to it any more; code that names the type has to change."


def model_changes(old: Surface, new: Surface) -> Iterator[Change]:
    """Yield the changes of all models: those of both sides by name, then what came, what went."""
    for key in sorted(old.models.keys() | new.models.keys()):
        if key not in new.models:
            yield _whole("removed", key, old, Judgement("breaking", _GONE, None, ("clients",)))
        elif key not in old.models:
            yield _whole("added", key, new, Judgement("compatible", "Nobody knew it before."))
        else:
            yield from _model(key, old, new)


def changes_of(
    found: dict[Role, list[Difference]], subject: str, below: str = "", resource: str | None = None
) -> Iterator[Change]:
    """Yield the changes that differences amount to: one each, judged for every direction that sees it."""
    merged: dict[Difference, list[tuple[Role, Difference]]] = {}
    for role, differences in found.items():
        for one in differences:
            merged.setdefault(_key(one), []).append((role, one))
    for seen in merged.values():
        judgements = [said for role, one in seen if (said := judged(one, role))]
        if judgements:
            first = seen[0][1]
            yield Change(
                kind=first.kind,
                what=first.what,
                subject=subject,
                below=below + first.below,
                pointer=first.pointer,
                judgements=tuple(judgements),
                old=_text([(role, _full(one.old, one, role)) for role, one in seen]),
                new=_text([(role, _full(one.new, one, role)) for role, one in seen]),
                resource=resource,
                details=tuple(
                    detail(one) for one in first.inner if one.what not in ("description", "remark")
                ),
            )


def _key(one: Difference) -> Difference:
    """Return what makes two directions' differences one change. A field may come in two forms at once."""
    if one.what == "field":
        return Difference(one.kind, "field", one.effect, one.below)
    return replace(one, pointer="", inner=())


def _full(text: str | None, one: Difference, role: Role) -> str | None:
    """Return the text of a field with whether it has to be there, where that is not what one expects."""
    if text is None or one.what != "field":
        return text
    if role == "request":
        return f"{text}, {'required' if one.required else 'optional'}"
    return text if one.required else f"{text}, may be missing"


def _text(seen: list[tuple[Role, str | None]]) -> str | None:
    """Return the text of a change, with what differs by direction."""
    texts = list(dict.fromkeys(text for _, text in seen if text is not None))
    if len(texts) < 2:
        return texts[0] if texts else None
    # The type once, where only the rest differs.
    common = texts[0].partition(", ")[0]
    if all(text == common or text.startswith(f"{common}, ") for text in texts):
        rest = [
            f"{text[len(common) + 2 :]} in {_PLACES[role]}" for role, text in seen if text and text != common
        ]
        return ", ".join([common, *rest])
    return "; ".join(f"{text} in {_PLACES[role]}" for role, text in seen)


def _whole(kind: Kind, key: str, side: Surface, judgement: Judgement) -> Change:
    name = next(iter(side.models[key].values()))
    return Change(kind, "model", key, "", pointer("components", "schemas", name), (judgement,))


def _model(key: str, old: Surface, new: Surface) -> Iterator[Change]:
    found: dict[Role, list[Difference]] = {}
    for role in ROLES:
        first, second = old.models[key].get(role), new.models[key].get(role)
        if first is None or second is None:
            continue
        inherited = _inherited(first, second, old, new, role)
        found[role] = [
            one for one in _differences(first, second, old, new, role) if _bare(one) not in inherited
        ]
        if first != second:
            yield _renamed(key, first, second, role)
    yield from changes_of(found, key)


def _differences(first: str, second: str, old: Surface, new: Surface, role: Role) -> list[Difference]:
    sides = Side.named(old, first), Side.named(new, second)
    if "record" in (sides[0].kind, sides[1].kind) and sides[0].kind == sides[1].kind:
        said = keyword_differences(sides[0].schema, sides[1].schema, sides[1].pointer)
        return said + Walker(role).records(*sides)
    return Walker(role).compare(*sides)


def _inherited(first: str, second: str, old: Surface, new: Surface, role: Role) -> set[Difference]:
    """Return the differences that are told at a base which both shapes are built on."""
    found: set[Difference] = set()
    olds = {old.key(base): base for base in ancestors(old.schemas, first)}
    for base in ancestors(new.schemas, second):
        if new.key(base) in olds:
            found |= {
                _bare(one) for one in _differences(olds[new.key(base)], base, old, new, role) if one.below
            }
    return found


def _bare(one: Difference) -> Difference:
    return replace(one, pointer="", inner=tuple(_bare(inner) for inner in one.inner))


def _renamed(key: str, first: str, second: str, role: Role) -> Change:
    reason = "The wire is the same; code that names the type has to change."
    return Change(
        "changed",
        "name",
        key,
        f" → {role} shape",
        pointer("components", "schemas", second),
        (Judgement("breaking", reason, role, ("clients",)),),
        first,
        second,
    )
