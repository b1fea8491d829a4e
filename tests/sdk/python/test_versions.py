import pytest
from _runtime.errors import InvalidRequestError, UnsupportedByServer
from _runtime.versions import ServerVersion, alive, numbers, require


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("0.12.4", (0, 12, 4)),
        ("v0.12", (0, 12)),
        ("0.12.0", (0, 12)),
        ("0.12.0-dev", (0, 12)),
        ("0.12rc1", (0, 12)),
        ("0", (0,)),
        ("dev", None),
        ("", None),
    ],
)
def test_versions_are_read_as_numbers(text: str, parts: tuple[int, ...] | None) -> None:
    assert numbers(text) == parts


@pytest.mark.parametrize(
    ("since", "until", "version", "lives"),
    [
        ("0.12", None, "0.12.4", True),
        ("0.12", None, "0.12", True),
        ("1.0", None, "1", True),
        ("0.12", None, "0.11.4", False),
        ("0.9", None, "0.10.2", True),
        ("0.10", None, "0.9.9", False),
        (None, "0.12", "0.11.4", True),
        (None, "0.12", "0.12.0", False),
        (None, "0.12", "0.12.4", False),
        ("0.10", "0.12", "0.11.4", True),
        ("0.12.0", None, "0.12", True),
        (None, None, "0.1", True),
        ("0.12", None, "unknown", True),
    ],
)
def test_lifetimes_are_half_open(since: str | None, until: str | None, version: str, lives: bool) -> None:
    assert alive(since, until, version) is lives


def test_require_refuses_only_what_is_known_not_to_exist() -> None:
    require("thing", "0.12", None, None)
    require("thing", "0.12", None, "0.12.4")
    with pytest.raises(UnsupportedByServer, match=r"thing exists since 0\.12; this server is 0\.11\.4"):
        require("thing", "0.12", None, "0.11.4")


def test_a_declared_version_must_be_one() -> None:
    with pytest.raises(InvalidRequestError):
        ServerVersion("latest")


def test_a_declared_version_is_worth_more_than_a_probed_one() -> None:
    server = ServerVersion("0.11.4")
    server.probed = "0.12.4"
    assert server.known == "0.11.4"
