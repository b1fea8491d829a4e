# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""What the API takes and gives.

Each model is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .access_grant_permissions import AccessGrantPermissions as AccessGrantPermissions
    from .add_user_form import AddUserForm as AddUserForm
    from .add_user_response import AddUserResponse as AddUserResponse
    from .admin_config import AdminConfig as AdminConfig
    from .admin_config_input import AdminConfigInput as AdminConfigInput
    from .admin_config_update_response import AdminConfigUpdateResponse as AdminConfigUpdateResponse
    from .admin_details import AdminDetails as AdminDetails
    from .api_key import ApiKey as ApiKey
    from .chat_permissions import ChatPermissions as ChatPermissions
    from .feature_permissions import FeaturePermissions as FeaturePermissions
    from .ldap_config_form import LdapConfigForm as LdapConfigForm
    from .ldap_config_response import LdapConfigResponse as LdapConfigResponse
    from .ldap_form import LdapForm as LdapForm
    from .ldap_server_config import LdapServerConfig as LdapServerConfig
    from .ldap_server_config_input import LdapServerConfigInput as LdapServerConfigInput
    from .mfa_challenge_form import MfaChallengeForm as MfaChallengeForm
    from .mfa_challenge_response import MfaChallengeResponse as MfaChallengeResponse
    from .mfa_confirm_result import MfaConfirmResult as MfaConfirmResult
    from .mfa_enrollment_response import MfaEnrollmentResponse as MfaEnrollmentResponse
    from .mfa_factor_form import MfaFactorForm as MfaFactorForm
    from .mfa_recovery_codes_response import MfaRecoveryCodesResponse as MfaRecoveryCodesResponse
    from .mfa_recovery_form import MfaRecoveryForm as MfaRecoveryForm
    from .mfa_setup_response import MfaSetupResponse as MfaSetupResponse
    from .mfa_status_response import MfaStatusResponse as MfaStatusResponse
    from .mfa_verify_form import MfaVerifyForm as MfaVerifyForm
    from .oauth_config_form import OAuthConfigForm as OAuthConfigForm
    from .oauth_config_response import OAuthConfigResponse as OAuthConfigResponse
    from .oauth_config_values import OAuthConfigValues as OAuthConfigValues
    from .pending_user_response import PendingUserResponse as PendingUserResponse
    from .prompt_suggestion import PromptSuggestion as PromptSuggestion
    from .server_audio import ServerAudio as ServerAudio
    from .server_code import ServerCode as ServerCode
    from .server_config import ServerConfig as ServerConfig
    from .server_features import ServerFeatures as ServerFeatures
    from .server_files import ServerFiles as ServerFiles
    from .server_google_drive import ServerGoogleDrive as ServerGoogleDrive
    from .server_image_compression import ServerImageCompression as ServerImageCompression
    from .server_interface import ServerInterface as ServerInterface
    from .server_oauth import ServerOAuth as ServerOAuth
    from .server_one_drive import ServerOneDrive as ServerOneDrive
    from .server_realtime import ServerRealtime as ServerRealtime
    from .server_speech_to_text import ServerSpeechToText as ServerSpeechToText
    from .server_text_to_speech import ServerTextToSpeech as ServerTextToSpeech
    from .server_version import ServerVersion as ServerVersion
    from .session_user_info_response import SessionUserInfoResponse as SessionUserInfoResponse
    from .session_user_response import SessionUserResponse as SessionUserResponse
    from .settings_permissions import SettingsPermissions as SettingsPermissions
    from .sharing_permissions import SharingPermissions as SharingPermissions
    from .signin_form import SigninForm as SigninForm
    from .signin_response import SigninResponse as SigninResponse
    from .signin_result import SigninResult as SigninResult
    from .signout_response import SignoutResponse as SignoutResponse
    from .signup_form import SignupForm as SignupForm
    from .token import Token as Token
    from .token_exchange_form import TokenExchangeForm as TokenExchangeForm
    from .update_password_form import UpdatePasswordForm as UpdatePasswordForm
    from .update_profile_form import UpdateProfileForm as UpdateProfileForm
    from .update_timezone_form import UpdateTimezoneForm as UpdateTimezoneForm
    from .update_timezone_response import UpdateTimezoneResponse as UpdateTimezoneResponse
    from .user_permissions import UserPermissions as UserPermissions
    from .user_profile_image_response import UserProfileImageResponse as UserProfileImageResponse
    from .user_status import UserStatus as UserStatus
    from .validation_problem import ValidationProblem as ValidationProblem
    from .workspace_permissions import WorkspacePermissions as WorkspacePermissions
else:
    from .._runtime.lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "AccessGrantPermissions": ".access_grant_permissions",
            "AddUserForm": ".add_user_form",
            "AddUserResponse": ".add_user_response",
            "AdminConfig": ".admin_config",
            "AdminConfigInput": ".admin_config_input",
            "AdminConfigUpdateResponse": ".admin_config_update_response",
            "AdminDetails": ".admin_details",
            "ApiKey": ".api_key",
            "ChatPermissions": ".chat_permissions",
            "FeaturePermissions": ".feature_permissions",
            "LdapConfigForm": ".ldap_config_form",
            "LdapConfigResponse": ".ldap_config_response",
            "LdapForm": ".ldap_form",
            "LdapServerConfig": ".ldap_server_config",
            "LdapServerConfigInput": ".ldap_server_config_input",
            "MfaChallengeForm": ".mfa_challenge_form",
            "MfaChallengeResponse": ".mfa_challenge_response",
            "MfaConfirmResult": ".mfa_confirm_result",
            "MfaEnrollmentResponse": ".mfa_enrollment_response",
            "MfaFactorForm": ".mfa_factor_form",
            "MfaRecoveryCodesResponse": ".mfa_recovery_codes_response",
            "MfaRecoveryForm": ".mfa_recovery_form",
            "MfaSetupResponse": ".mfa_setup_response",
            "MfaStatusResponse": ".mfa_status_response",
            "MfaVerifyForm": ".mfa_verify_form",
            "OAuthConfigForm": ".oauth_config_form",
            "OAuthConfigResponse": ".oauth_config_response",
            "OAuthConfigValues": ".oauth_config_values",
            "PendingUserResponse": ".pending_user_response",
            "PromptSuggestion": ".prompt_suggestion",
            "ServerAudio": ".server_audio",
            "ServerCode": ".server_code",
            "ServerConfig": ".server_config",
            "ServerFeatures": ".server_features",
            "ServerFiles": ".server_files",
            "ServerGoogleDrive": ".server_google_drive",
            "ServerImageCompression": ".server_image_compression",
            "ServerInterface": ".server_interface",
            "ServerOAuth": ".server_oauth",
            "ServerOneDrive": ".server_one_drive",
            "ServerRealtime": ".server_realtime",
            "ServerSpeechToText": ".server_speech_to_text",
            "ServerTextToSpeech": ".server_text_to_speech",
            "ServerVersion": ".server_version",
            "SessionUserInfoResponse": ".session_user_info_response",
            "SessionUserResponse": ".session_user_response",
            "SettingsPermissions": ".settings_permissions",
            "SharingPermissions": ".sharing_permissions",
            "SigninForm": ".signin_form",
            "SigninResponse": ".signin_response",
            "SigninResult": ".signin_result",
            "SignoutResponse": ".signout_response",
            "SignupForm": ".signup_form",
            "Token": ".token",
            "TokenExchangeForm": ".token_exchange_form",
            "UpdatePasswordForm": ".update_password_form",
            "UpdateProfileForm": ".update_profile_form",
            "UpdateTimezoneForm": ".update_timezone_form",
            "UpdateTimezoneResponse": ".update_timezone_response",
            "UserPermissions": ".user_permissions",
            "UserProfileImageResponse": ".user_profile_image_response",
            "UserStatus": ".user_status",
            "ValidationProblem": ".validation_problem",
            "WorkspacePermissions": ".workspace_permissions",
        },
    )

__all__ = [
    "AccessGrantPermissions",
    "AddUserForm",
    "AddUserResponse",
    "AdminConfig",
    "AdminConfigInput",
    "AdminConfigUpdateResponse",
    "AdminDetails",
    "ApiKey",
    "ChatPermissions",
    "FeaturePermissions",
    "LdapConfigForm",
    "LdapConfigResponse",
    "LdapForm",
    "LdapServerConfig",
    "LdapServerConfigInput",
    "MfaChallengeForm",
    "MfaChallengeResponse",
    "MfaConfirmResult",
    "MfaEnrollmentResponse",
    "MfaFactorForm",
    "MfaRecoveryCodesResponse",
    "MfaRecoveryForm",
    "MfaSetupResponse",
    "MfaStatusResponse",
    "MfaVerifyForm",
    "OAuthConfigForm",
    "OAuthConfigResponse",
    "OAuthConfigValues",
    "PendingUserResponse",
    "PromptSuggestion",
    "ServerAudio",
    "ServerCode",
    "ServerConfig",
    "ServerFeatures",
    "ServerFiles",
    "ServerGoogleDrive",
    "ServerImageCompression",
    "ServerInterface",
    "ServerOAuth",
    "ServerOneDrive",
    "ServerRealtime",
    "ServerSpeechToText",
    "ServerTextToSpeech",
    "ServerVersion",
    "SessionUserInfoResponse",
    "SessionUserResponse",
    "SettingsPermissions",
    "SharingPermissions",
    "SigninForm",
    "SigninResponse",
    "SigninResult",
    "SignoutResponse",
    "SignupForm",
    "Token",
    "TokenExchangeForm",
    "UpdatePasswordForm",
    "UpdateProfileForm",
    "UpdateTimezoneForm",
    "UpdateTimezoneResponse",
    "UserPermissions",
    "UserProfileImageResponse",
    "UserStatus",
    "ValidationProblem",
    "WorkspacePermissions",
]


def __dir__() -> list[str]:
    return sorted(__all__)
