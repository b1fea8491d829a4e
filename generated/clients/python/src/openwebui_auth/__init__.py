# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""Client for the Open WebUI authentication API.

Sign-in, accounts, sessions, sign-in settings, API keys and MFA of an Open WebUI server.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.detail import Problem as Problem
    from ._runtime.model import OMIT as OMIT
    from ._runtime.model import Omit as Omit
    from ._runtime.options import Options as Options
    from ._runtime.second_factor import Code as Code
    from ._runtime.second_factor import EnrollPrompt as EnrollPrompt
    from ._runtime.second_factor import Prompt as Prompt
    from ._runtime.second_factor import RecoveryCode as RecoveryCode
    from ._runtime.session import Carrier as Carrier
    from ._runtime.unions import UnknownMember as UnknownMember
    from .client import AsyncOpenWebUI as AsyncOpenWebUI
    from .client import OpenWebUI as OpenWebUI
    from .errors import ApiConnectionError as ApiConnectionError
    from .errors import ApiError as ApiError
    from .errors import ApiStatusError as ApiStatusError
    from .errors import ApiTimeoutError as ApiTimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import ConflictError as ConflictError
    from .errors import InternalServerError as InternalServerError
    from .errors import InvalidRequestError as InvalidRequestError
    from .errors import MethodNotAllowedError as MethodNotAllowedError
    from .errors import NotFoundError as NotFoundError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import RateLimitError as RateLimitError
    from .errors import ServerError as ServerError
    from .errors import ServiceUnavailableError as ServiceUnavailableError
    from .errors import UnexpectedResponseError as UnexpectedResponseError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from .errors import UnsupportedByServer as UnsupportedByServer
else:
    from ._runtime.lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "OMIT": "._runtime.model",
            "ApiConnectionError": ".errors",
            "ApiError": ".errors",
            "ApiStatusError": ".errors",
            "ApiTimeoutError": ".errors",
            "AsyncOpenWebUI": ".client",
            "AuthenticationError": ".errors",
            "BadRequestError": ".errors",
            "Carrier": "._runtime.session",
            "Code": "._runtime.second_factor",
            "ConflictError": ".errors",
            "EnrollPrompt": "._runtime.second_factor",
            "InternalServerError": ".errors",
            "InvalidRequestError": ".errors",
            "MethodNotAllowedError": ".errors",
            "NotFoundError": ".errors",
            "Omit": "._runtime.model",
            "OpenWebUI": ".client",
            "Options": "._runtime.options",
            "PermissionDeniedError": ".errors",
            "Problem": "._runtime.detail",
            "Prompt": "._runtime.second_factor",
            "RateLimitError": ".errors",
            "RecoveryCode": "._runtime.second_factor",
            "ServerError": ".errors",
            "ServiceUnavailableError": ".errors",
            "UnexpectedResponseError": ".errors",
            "UnknownMember": "._runtime.unions",
            "UnprocessableEntityError": ".errors",
            "UnsupportedByServer": ".errors",
        },
    )

__all__ = [
    "OMIT",
    "ApiConnectionError",
    "ApiError",
    "ApiStatusError",
    "ApiTimeoutError",
    "AsyncOpenWebUI",
    "AuthenticationError",
    "BadRequestError",
    "Carrier",
    "Code",
    "ConflictError",
    "EnrollPrompt",
    "InternalServerError",
    "InvalidRequestError",
    "MethodNotAllowedError",
    "NotFoundError",
    "Omit",
    "OpenWebUI",
    "Options",
    "PermissionDeniedError",
    "Problem",
    "Prompt",
    "RateLimitError",
    "RecoveryCode",
    "ServerError",
    "ServiceUnavailableError",
    "UnexpectedResponseError",
    "UnknownMember",
    "UnprocessableEntityError",
    "UnsupportedByServer",
]


def __dir__() -> list[str]:
    return sorted(__all__)
