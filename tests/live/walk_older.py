"""Steps of the walk on servers that lack what came later."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from openwebui_auth import OMIT
from openwebui_auth.errors import UnprocessableEntityError, UnsupportedByServer
from openwebui_auth.models import AdminConfigInput, LdapServerConfigInput, OAuthConfigForm

from tests.live.visit import Visit
from tests.live.walk_password import NEW_PASSWORD
from tests.live.wire import Wire

PROBE = "/api/config"


def no_mfa(visit: Visit) -> str:
    # A wire of its own: the spec of an older release does not speak of these paths.
    wire = Wire(step=visit.wire.step)
    with visit.open(visit.server.base_url, wire, visit.log) as client:
        auths = client.with_token(visit.ada.token).auths
        token = "ada.not-a-real-challenge-token-000000000000"
        calls: list[Callable[[], object]] = [
            auths.get_mfa_status,
            lambda: auths.mfa_verify(challenge_token=token, code="000000"),
        ]
        answers = []
        for call in calls:
            unsupported(visit, call, "0.12")
            answers.append(next(one for one in reversed(wire.exchanges) if one.path != PROBE).status)
    assert answers == [200, 405]
    probes = [one for one in wire.exchanges if one.path == PROBE]
    assert [("authorization" in one.headers, one.status) for one in probes] == [(False, 200)]
    return "answered 200 text/html and 405, explained by the version, which is asked for once"


def gated_settings(visit: Visit) -> str:
    auths, release = visit.ada.client.auths, visit.server.version
    config = AdminConfigInput.from_response(auths.get_admin_config())
    directory = LdapServerConfigInput.from_response(auths.get_ldap_server())
    directory.search_base = "ou=people,dc=example,dc=com"
    sent = len(visit.wire.exchanges)
    later = config.model_copy(update={"ENABLE_MFA": True})
    unsupported(visit, lambda: auths.update_admin_config(later), "0.12")
    domain = directory.model_copy(update={"default_email_domain": "example.com"})
    unsupported(visit, lambda: auths.update_ldap_server(domain), "0.12")
    since_0_11: list[Callable[[], object]] = [
        lambda: auths.update_admin_config(config.model_copy(update={"ENABLE_LOGIN_FORM": True})),
        lambda: auths.update_ldap_server(directory.model_copy(update={"enable_group_creation": True})),
        lambda: auths.update_oauth_config(OAuthConfigForm(ENABLE_OAUTH=True)),
    ]
    for call in since_0_11:
        if release.startswith("0.10."):
            unsupported(visit, call, "0.11")
        else:
            call()
    # Known from the first refusal on, if not from an earlier call: asked for no second time.
    paths = [one.path for one in visit.wire.exchanges[sent:] if one.method == "GET"]
    assert paths in ([], [PROBE])
    posted = len(visit.wire.exchanges) - sent - len(paths)
    assert posted == (0 if release.startswith("0.10.") else len(since_0_11))
    return f"members since 0.12 refused unsent; of those since 0.11 {posted} of {len(since_0_11)} sent"


def unsupported(visit: Visit, call: Callable[[], object], since: str) -> None:
    """Make a call that the client does not make, or explains, since the server is too old."""
    with pytest.raises(UnsupportedByServer) as caught:
        call()
    assert (caught.value.since, caught.value.server) == (since, visit.server.version)


def round_trip(visit: Visit) -> str:
    auths = visit.ada.client.auths
    before = auths.get_admin_config()
    visit.configure(RESPONSE_WATERMARK="Made by an engine", ENABLE_API_KEYS=True)
    expected = before.model_dump() | {"RESPONSE_WATERMARK": "Made by an engine", "ENABLE_API_KEYS": True}
    assert auths.get_admin_config().model_dump() == expected

    key = auths.generate_api_key().api_key
    keyed = visit.ada.client.with_token(key)
    change = AdminConfigInput.from_response(keyed.auths.get_admin_config())
    change.RESPONSE_WATERMARK = "Made by a key"
    keyed.auths.update_admin_config(change)
    assert auths.get_admin_config().model_dump() == expected | {"RESPONSE_WATERMARK": "Made by a key"}

    # Before 0.12 a key was a person, too.
    user = keyed.auths.get_session_user()
    assert (user.id, user.token, user.expires_at) == (visit.ada.id, key, None)
    return f"{len(before.model_fields_set)} settings, with the session and with a key"


def refused_with_places(visit: Visit) -> str:
    auths, password = visit.ada.client.auths, visit.ada.password
    with pytest.raises(UnprocessableEntityError) as caught:
        auths.update_password(password=password, new_password=cast("str", OMIT))
    # The server repeats the body in which something is missing, and the client does not.
    told = visit.wire.exchanges[-1].received["detail"][0]
    assert (told["loc"], told["input"]) == (["body", "new_password"], {"password": password})
    assert password.encode() in (caught.value.raw_body() or b"")
    assert password not in repr(caught.value.detail)
    assert caught.value.cause == "invalid_request"
    (problem,) = caught.value.problems
    assert (problem.place, problem.pointer, problem.type) == ("body", "/new_password", "missing")
    return f"{caught.value.status} {caught.value.cause}, without the passwords that the server repeats"


def password_kept_session(visit: Visit) -> str:
    ada = visit.ada
    assert ada.client.auths.update_password(password=ada.password, new_password=NEW_PASSWORD) is True
    ada.password = NEW_PASSWORD
    token = ada.token
    assert ada.client.auths.get_session_user().id == ada.id
    assert ada.token == token
    assert ada.sign_in().id == ada.id
    return "the session goes on"
