"""The caller's API key."""

from authwright.authoring import Cause, Endpoint, Exactly, Example, FreeText, Model, Remark, Secret
from openwebui_auth_spec.answers import ADDRESS_LIMIT, NO_STORE
from openwebui_auth_spec.callers import EITHER, SIGNED_IN_USER
from openwebui_auth_spec.errors import SIGNED_IN, TOO_MANY_ATTEMPTS

API_KEYS_NOT_ALLOWED = Cause(
    name="api_keys_not_allowed",
    status=403,
    detail=Exactly("API key creation is not allowed in the environment."),
    when="API keys are switched off (ENABLE_API_KEYS), or the caller is no admin and lacks the permission "
    "`features.api_keys`. Reading and deleting a key fail so too.",
    remedy="Have an admin switch API keys on, or grant the permission.",
)
API_KEY_NOT_FOUND = Cause(
    name="api_key_not_found",
    status=404,
    detail=Exactly(
        "Oops! It looks like there's a hiccup. The API key is missing. Please make sure to provide a valid "
        "API key to access this feature."
    ),
    when="The caller has no API key.",
    remedy="Generate one.",
)
API_KEY_NOT_CREATED = Cause(
    name="api_key_not_created",
    status=500,
    detail=FreeText("An apology that gives no reason."),
    when="The server could not store the key.",
    observed=False,
)


class ApiKey(Model):
    """An API key, in full."""

    api_key: Secret
    """The key: `sk-` and 32 hexadecimal digits."""


_EXAMPLE = {"api_key": "sk-00000000000000000000000000000000"}

generate_api_key = Endpoint(
    name="generate_api_key",
    method="POST",
    path="/api_key",
    summary="Make a new API key for the caller.",
    description="A user has one key: the new one replaces it, and the old one stops working at once.",
    callers=(SIGNED_IN_USER,),
    credentials=EITHER,
    response=ApiKey,
    errors=(*SIGNED_IN, API_KEYS_NOT_ALLOWED, API_KEY_NOT_CREATED, TOO_MANY_ATTEMPTS),
    headers=(NO_STORE,),
    limits=(ADDRESS_LIMIT,),
    examples=(Example("key", "The new key.", response=_EXAMPLE),),
    remarks=(
        Remark("behaviour", "A key outlives the end of sessions: sign-out, a new password, changes of MFA."),
    ),
)

get_api_key = Endpoint(
    name="get_api_key",
    method="GET",
    path="/api_key",
    summary="Get the caller's API key.",
    callers=(SIGNED_IN_USER,),
    credentials=EITHER,
    response=ApiKey,
    errors=(*SIGNED_IN, API_KEYS_NOT_ALLOWED, API_KEY_NOT_FOUND),
    headers=(NO_STORE,),
    examples=(Example("key", "The key.", response=_EXAMPLE),),
    remarks=(Remark("privacy", "The reply holds the whole key, also when the call was made with it."),),
)

delete_api_key = Endpoint(
    name="delete_api_key",
    method="DELETE",
    path="/api_key",
    summary="Delete the caller's API key.",
    callers=(SIGNED_IN_USER,),
    credentials=EITHER,
    response=bool,
    response_about="True, also when there was no key.",
    errors=(*SIGNED_IN, API_KEYS_NOT_ALLOWED),
    headers=(NO_STORE,),
    examples=(Example("deleted", "No key is left.", response=True),),
)
