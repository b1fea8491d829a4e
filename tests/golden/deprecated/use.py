"""Only reading a deprecated field warns."""

import warnings

from golden_deprecated import Golden
from golden_deprecated.models import Card, Person

from tests.golden.server import Server

ADA = {"name": "Ada Lovelace", "surname": "Lovelace", "nick": None}


def reading_a_deprecated_field_says_what_to_read() -> None:
    person = Person(name="Ada Lovelace", surname="Lovelace", nick=None)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert person.surname == "Lovelace"
        assert person.nick is None
    said = ["`surname` is deprecated: use `name`.", "`nick` is deprecated: use `name` from 2 on."]
    assert [str(one.message) for one in caught] == said


def nothing_else_warns() -> None:
    server = Server([ADA], ADA)
    with Golden("http://server", transport=server.transport) as client:
        (person,) = client.things.list_people(page=1)
        client.things.add_person(name="Ada Lovelace", surname="Lovelace", nick=None)
    assert server.sent == ADA
    assert "Lovelace" in repr(person)
    assert person.model_dump() == ADA
    assert person == Person.model_validate(ADA)


def docstrings_say_what_to_use() -> None:
    assert "Deprecated: use `Person`." in (Card.__doc__ or "")
    with Golden("http://server", transport=Server().transport) as client:
        assert "Deprecated: call `list_people`." in (client.things.get_card.__doc__ or "")
        assert "Deprecated: call `invite`." in (client.things.add_person.__doc__ or "")
        assert "page: Which page. Deprecated: use `after`." in (client.things.list_people.__doc__ or "")
