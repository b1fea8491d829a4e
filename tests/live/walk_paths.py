"""A step of the walk that knocks at a wrong door."""

from __future__ import annotations

import pytest
from openwebui_auth.errors import MethodNotAllowedError, UnexpectedResponseError

from tests.live.visit import Visit
from tests.live.wire import Wire


def wrong_base_url(visit: Visit) -> str:
    # A wire of its own: the spec does not speak of these paths.
    wire = Wire(step=visit.wire.step)
    with visit.open(f"{visit.server.base_url}/nowhere", wire, visit.log) as lost:
        with pytest.raises(
            UnexpectedResponseError, match=r"text/html instead of JSON\..*check base_?[uU]rl"
        ) as page:
            lost.server.get_version()
        # Later than 0.10, so the client asks whether the server is older, and gets a page again.
        with pytest.raises(UnexpectedResponseError, match=r"check base_?[uU]rl"):
            lost.auths.get_mfa_status()
        assert wire.exchanges[-1].path == "/nowhere/api/config"
        with pytest.raises(MethodNotAllowedError) as refusal:
            lost.auths.signin(email=visit.ada.email, password=visit.ada.password)

    assert (page.value.status, page.value.content_type) == (200, "text/html")
    assert (refusal.value.status, refusal.value.cause) == (405, None)
    return "200 text/html explained, 405"
