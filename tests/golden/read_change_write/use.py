"""What was read and would be lost is written back."""

from golden_read_change_write import Golden
from golden_read_change_write.models import MailerForm

from tests.golden.server import Server

READ = {"host": "mx", "port": 587, "password": "s3cret", "footer": "Bye", "sender": "a@b", "later": True}


def what_would_be_lost_is_written_back() -> None:
    server = Server(READ)
    with Golden("http://server", token="t", transport=server.transport) as client:
        form = MailerForm.from_response(client.things.get_mailer())
        form.host = "mx2"
        client.things.set_mailer(form)
    assert server.sent == {key: value for key, value in READ.items() if key != "sender"} | {"host": "mx2"}
    assert "s3cret" not in repr(form)


def what_is_changed_is_sent_even_where_it_would_stay() -> None:
    server = Server(READ)
    with Golden("http://server", token="t", transport=server.transport) as client:
        form = MailerForm.from_response(client.things.get_mailer())
        form.sender = None
        client.things.set_mailer(form)
    assert server.sent == READ | {"sender": None}
