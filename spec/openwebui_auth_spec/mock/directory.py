"""Signing in by the built-in directory, which stands for an LDAP server.

It listens on the loopback address, at the port that the setting LDAP_DIRECTORY_PORT says, without TLS.
"""

from pathlib import Path
from typing import Any, Final

from authwright.mock.behaviour import Call, Failure
from openwebui_auth_spec.mock.accounts import GROUPS, Account, by_email, create, everybody
from openwebui_auth_spec.mock.config import SERVER, admin_config, ldap_server
from openwebui_auth_spec.mock.registry import BEHAVIOURS
from openwebui_auth_spec.mock.sessions import signed_in
from openwebui_auth_spec.mock.signing_in import count_password

BASE: Final = "dc=example,dc=org"
APPLICATION: Final = (f"cn=admin,{BASE}", "admin-secret")
"""The application's name and password; the empty name reads too."""
PEOPLE: Final[dict[str, dict[str, Any]]] = {
    "alice": {
        "cn": "Alice Liddell",
        "mail": "Alice@Example.org",
        "password": "alice-secret",
        "groups": ["Readers, EMEA"],
    },
    "bob": {"cn": "Bob Dodgson", "mail": "bob@example.org", "password": "bob-secret", "groups": []},
    "nomail": {"cn": "No Mail", "mail": None, "password": "nomail-secret", "groups": []},
}
"""Entries by uid. The members are attributes that can be asked for, besides password and groups."""
_HOSTS: Final = ("127.0.0.1", "localhost")


@BEHAVIOURS.operation("signin_ldap")
def signin_ldap(call: Call) -> Any:
    """Sign in by the directory; the account is made on the first time."""
    kept = call.state.get(SERVER, "ldap")
    if not (kept and kept["on"]):
        raise Failure("ldap_disabled")
    if not call.settings["ENABLE_PASSWORD_AUTH"]:
        raise Failure("prohibited")
    name, password = str(call.body["user"]), str(call.body["password"])
    config = ldap_server(call)
    if config["use_tls"] and config["certificate_path"] and not Path(config["certificate_path"]).is_file():
        raise Failure("ldap_tls_setup_failed")
    if not password:
        raise Failure("invalid_credentials")
    entry = _found(call, config, name)
    email = _address(call, config, name, entry)
    if entry["password"] != password:
        raise _failure(call, "ldap_wrong_password")
    account = by_email(call.state, email) or _newcomer(call, entry["cn"], email)
    count_password(call, account)
    _join_groups(call, config, account, entry["groups"])
    return signed_in(call, account, "ldap")


def _found(call: Call, config: dict[str, Any], name: str) -> dict[str, Any]:
    """Return the entry of a person, as a search with the application's account would."""
    port = call.settings["LDAP_DIRECTORY_PORT"]
    reached = port and config["host"] in _HOSTS and config["port"] == port and not config["use_tls"]
    filters = config["search_filters"]
    if not reached or filters.count("(") != filters.count(")") or (filters and filters[0] != "("):
        raise Failure("ldap_failed")
    if config["app_dn"] and (config["app_dn"], config["app_dn_password"]) != APPLICATION:
        raise _failure(call, "ldap_application_bind_failed")
    entry = PEOPLE.get(name.lower())
    if entry is None or config["attribute_for_username"] != "uid" or not config["search_base"].endswith(BASE):
        raise _failure(call, "ldap_user_not_found")
    return entry


def _address(call: Call, config: dict[str, Any], name: str, entry: dict[str, Any]) -> str:
    mail = entry.get(config["attribute_for_mail"])
    domain = config.get("default_email_domain")
    if not mail and domain:
        mail = f"{name}@{domain}"
    if not mail:
        raise _failure(call, "ldap_no_email")
    return str(mail).lower()


def _newcomer(call: Call, name: str, email: str) -> Account:
    """Make an account that has no password; the first one is the admin's, but sign-up stays open."""
    first = not everybody(call.state)
    role = "admin" if first else str(admin_config(call)["DEFAULT_USER_ROLE"])
    return create(call, name=name, email=email, password=None, role=role)


def _join_groups(call: Call, config: dict[str, Any], account: Account, names: list[str]) -> None:
    if not config.get("enable_group_management"):
        return
    known: dict[str, dict[str, Any]] = {one["name"]: one for one in call.state.values(GROUPS)}
    for name in names:
        if name not in known and config.get("enable_group_creation"):
            known[name] = {"id": f"group-{name}", "name": name, "permissions": {}, "users": []}
        group = known.get(name)
        if group and account["id"] not in group["users"]:
            call.state.put(GROUPS, group["id"], group | {"users": [*group["users"], account["id"]]})


def _failure(call: Call, cause: str) -> Failure:
    """Return the failure, which before 0.12 is the same for all of them."""
    return Failure(cause if call.since("0.12") else "ldap_failed")
