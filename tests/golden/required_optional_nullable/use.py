"""Absent and null stay apart, read and written."""

from golden_required_optional_nullable import Golden
from golden_required_optional_nullable.models import Note

from tests.golden.server import Server


def absent_and_null_read_apart() -> None:
    server = Server({"text": "Tea", "author": None, "reminder": None})
    with Golden("http://server", transport=server.transport) as client:
        note = client.things.get_note()
    assert (note.author, note.colour, note.reminder) == (None, None, None)
    assert note.model_fields_set == {"text", "author", "reminder"}
    assert note == Note(text="Tea", author=None, reminder=None)


def absent_and_null_are_written_apart() -> None:
    server = Server(None)
    with Golden("http://server", transport=server.transport) as client:
        client.things.write_note(text="Tea", author=None)
        assert server.sent == {"text": "Tea", "author": None}
        client.things.write_note(text="Tea", author="Ada", reminder=None)
        assert server.sent == {"text": "Tea", "author": "Ada", "reminder": None}
