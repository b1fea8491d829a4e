"""API keys: one an account, and off by default."""

import uuid
from typing import Any, Final

from authwright.mock.behaviour import Call, Failure
from authwright.mock.store import Store
from openwebui_auth_spec.mock.accounts import Account, by_id
from openwebui_auth_spec.mock.config import admin_config
from openwebui_auth_spec.mock.registry import BEHAVIOURS
from openwebui_auth_spec.mock.sessions import permissions

PREFIX: Final = "sk-"
KIND: Final = "keys"


def owner_of(state: Store, key: str) -> Account | None:
    """Return the account that a key belongs to."""
    owner = next((user for user, kept in state.items(KIND) if kept == key), None)
    return None if owner is None else by_id(state, owner)


def may_use_keys(call: Call, account: Account) -> bool:
    """Whether keys are on, and on for this account."""
    if not admin_config(call)["ENABLE_API_KEYS"]:
        return False
    return account["role"] == "admin" or permissions(call, account)["features"]["api_keys"]


@BEHAVIOURS.operation("generate_api_key")
def generate_api_key(call: Call) -> Any:
    """Make a key in place of the former one."""
    account = _allowed(call)
    key = f"{PREFIX}{uuid.uuid4().hex}"
    call.state.put(KIND, account["id"], key)
    return {"api_key": key}


@BEHAVIOURS.operation("get_api_key")
def get_api_key(call: Call) -> Any:
    """Return the key, in clear."""
    key = call.state.get(KIND, _allowed(call)["id"])
    if key is None:
        raise Failure("api_key_not_found")
    return {"api_key": key}


@BEHAVIOURS.operation("delete_api_key")
def delete_api_key(call: Call) -> Any:
    """Delete the key, if there is one."""
    call.state.delete(KIND, _allowed(call)["id"])
    return True


def _allowed(call: Call) -> Account:
    account: Account = call.signed_in().about["account"]
    if not may_use_keys(call, account):
        raise Failure("api_keys_not_allowed")
    return account
