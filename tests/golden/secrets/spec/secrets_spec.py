"""What nobody may see: texts, optional ones, lists, maps, numbers, a record; sent in clear, never printed."""

from typing import Annotated, Any

from authwright.authoring import ABSENT, Model, Secret, SecretMark
from tests.golden.frame import api, get, post


class Keys(Model):
    """Keys of a service."""

    key: Secret
    """A text."""
    spare: Secret | None
    """A text or null."""
    old: Secret = ABSENT
    """A text or nothing."""
    codes: list[Secret]
    """A list of texts."""
    pin: Annotated[int, SecretMark()]
    """A number."""
    answers: Annotated[dict[str, str], SecretMark()]
    """A map, as a whole."""
    rest: Annotated[Any, SecretMark()]
    """Anything at all."""


class UnlockForm(Model):
    """What unlocks."""

    password: Secret
    """Only ever sent."""


KEYS = {
    "key": "s3cret",
    "spare": None,
    "codes": ["c0de"],
    "pin": 4711,
    "answers": {"pet": "Rex"},
    "rest": "r",
}

SPEC = api(
    __name__,
    __doc__,
    get("get_keys", "/keys", Keys, KEYS),
    post("set_keys", "/keys", Keys, KEYS, whole=True),
    post("unlock", "/unlock", UnlockForm, {"password": "s3cret"}, Keys, KEYS),
)
