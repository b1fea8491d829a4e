"""Records that hold themselves are read to any depth."""

from golden_ref_recursive import Golden
from golden_ref_recursive.models import Folder

from tests.golden.server import Server


def depth(folder: Folder) -> int:
    """Return how deep the folders of a folder go."""
    return 1 + max(map(depth, folder.folders), default=0)


def a_deep_tree_is_read_whole() -> None:
    tree: dict[str, object] = {"name": "leaf", "folders": []}
    for level in range(30):
        tree = {"name": str(level), "folders": [tree]}
    server = Server(tree)
    with Golden("http://server", transport=server.transport) as client:
        assert depth(client.things.tree()) == 31


def circles_of_models_are_told() -> None:
    boss = {"name": "Ada", "employer": {"staff": {"clerk": {"name": "Bob", "employer": None}}}}
    server = Server(boss)
    with Golden("http://server", transport=server.transport) as client:
        made = client.things.boss()
    assert made.employer is not None
    assert made.employer.staff["clerk"].name == "Bob"
