"""The behaviours and the settings that they know: those of the server's environment, under its names."""

from authwright.mock.behaviour import Behaviours, Roles

BEHAVIOURS = Behaviours(
    settings={
        # How the server signs in.
        "WEBUI_AUTH": True,
        "WEBUI_AUTH_TRUSTED_EMAIL_HEADER": "",
        "WEBUI_AUTH_TRUSTED_NAME_HEADER": "",
        "WEBUI_AUTH_TRUSTED_ROLE_HEADER": "",
        "ENABLE_PASSWORD_AUTH": True,
        "ENABLE_INITIAL_ADMIN_SIGNUP": False,
        # Passwords and profiles.
        "ENABLE_PASSWORD_VALIDATION": False,
        "PASSWORD_VALIDATION_HINT": "",
        "PASSWORD_HASH_ALGORITHM": "bcrypt",
        "PROFILE_IMAGE_MAX_DATA_URI_SIZE": 0,
        # What the admin's settings are at first.
        "ENABLE_SIGNUP": True,
        "ENABLE_LOGIN_FORM": True,
        "ENABLE_MFA": False,
        "JWT_EXPIRES_IN": "4w",
        # OAuth. The providers stand for those that the environment describes, separated by commas.
        "OAUTH_PROVIDERS": "",
        "ENABLE_OAUTH_TOKEN_EXCHANGE": False,
        "OAUTH_TOKEN_EXCHANGE_RATE_LIMIT": 0,
        # Whether tokens can be revoked, and where the built-in directory listens: 0 for nowhere.
        "REDIS": False,
        "LDAP_DIRECTORY_PORT": 3389,
    },
    roles=Roles(
        missing="not_authenticated", invalid="invalid_token", level="role_too_low", body="invalid_request"
    ),
)
