"""`unevaluated*`, and closing records: what the rest of a schema leaves over is checked with a node."""

from dataclasses import replace

from authwright.checks.compiler import Closing, Reading, UnfinishedError
from authwright.checks.keywords.given import is_choice
from authwright.checks.plan import (
    Call,
    Items,
    Members,
    Never,
    Node,
    UnevaluatedItems,
    UnevaluatedMembers,
)
from authwright.checks.rules import Rule
from authwright.checks.seen import Evaluated, evaluated


def refuse_members(reading: Reading, node: Node, others: Node) -> Node:
    """Return `node` with `others` for the members that it leaves over."""
    found = _evaluated(reading, node)
    if found is None:
        return _later(reading)
    if found.all_members():
        return node
    return _with_others(node, others, found)


def sealed(reading: Reading, node: Node) -> Node:
    """Return `node` without room for members that it does not list; records alone are sealed."""
    if reading.closing is not Closing.SEALED or is_choice(reading.schema):
        return node
    found = _evaluated(reading, node)
    if found is None:
        return _later(reading)
    if found.all_members() or not any(one.names for one in found.members):
        return node
    rule = Rule("unknown_member", "properties", reading.place.shown)
    return _with_others(node, Node(checks=(Never(rule),)), found)


def refuse_items(reading: Reading, node: Node, rest: Node) -> Node:
    """Return `node` with `rest` for the items that it leaves over."""
    found = _evaluated(reading, node)
    if found is None:
        return _later(reading)
    if found.all_items():
        return node
    held = [one for one in node.checks if isinstance(one, Items)]
    if not found.guards and len(found.items) == len(held) <= 1:
        if not held:
            return replace(node, checks=(*node.checks, Items((), rest)))
        return _exchanged(node, held[0], replace(held[0], rest=rest))
    check = UnevaluatedItems(tuple(found.guards), tuple(found.items), rest)
    return replace(node, checks=(*node.checks, check))


def _with_others(node: Node, others: Node, found: Evaluated) -> Node:
    held = [one for one in node.checks if isinstance(one, Members)]
    speaking = [one for one in found.members if one.names or one.patterns]
    if not found.guards and len(held) <= 1 and len(speaking) <= len(held):
        if not held:
            return replace(node, checks=(*node.checks, Members((), (), others)))
        if not (held[0].patterns and any(one.node is None for one in held[0].listed)):
            listed = tuple(replace(one, node=one.node or others) for one in held[0].listed)
            return _exchanged(node, held[0], Members(listed, held[0].patterns, others))
    check = UnevaluatedMembers(tuple(found.guards), tuple(found.members), others)
    return replace(node, checks=(*node.checks, check))


def _exchanged(node: Node, old: object, new: Members | Items) -> Node:
    return replace(node, checks=tuple(new if one is old else one for one in node.checks))


def _evaluated(reading: Reading, node: Node) -> Evaluated | None:
    try:
        return evaluated(node, reading.compiler.node_of)
    except UnfinishedError:
        return None


def _later(reading: Reading) -> Node:
    """Return a call of a part of its own: it is made when what it waits for is there."""
    index = reading.compiler.sub(reading.place, reading.scope, reading.closing)
    if reading.compiler.parts[index].begun:
        # What asked for this part has to wait for it, too.
        raise UnfinishedError
    return Node(checks=(Call(index),))
