// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are right for all versions of the server. */

export {
  type AccessGrantPermissions,
  accessGrantPermissionsProblems,
  assertAccessGrantPermissions,
  isAccessGrantPermissions,
  isAccessGrantPermissionsJson,
  parseAccessGrantPermissions,
} from "./models/access-grant-permissions.js";
export {
  type AddUserForm,
  addUserFormProblems,
  assertAddUserForm,
  isAddUserForm,
  isAddUserFormJson,
  parseAddUserForm,
} from "./models/add-user-form.js";
export {
  type AddUserResponse,
  addUserResponseProblems,
  assertAddUserResponse,
  isAddUserResponse,
  isAddUserResponseJson,
  parseAddUserResponse,
} from "./models/add-user-response.js";
export {
  type AdminConfig,
  adminConfigProblems,
  assertAdminConfig,
  isAdminConfig,
  isAdminConfigJson,
  parseAdminConfig,
} from "./models/admin-config.js";
export {
  type AdminConfigInput,
  adminConfigInputProblems,
  assertAdminConfigInput,
  isAdminConfigInput,
  isAdminConfigInputJson,
  parseAdminConfigInput,
} from "./models/admin-config-input.js";
export {
  type AdminConfigUpdateResponse,
  adminConfigUpdateResponseProblems,
  assertAdminConfigUpdateResponse,
  isAdminConfigUpdateResponse,
  isAdminConfigUpdateResponseJson,
  parseAdminConfigUpdateResponse,
} from "./models/admin-config-update-response.js";
export {
  type AdminDetails,
  adminDetailsProblems,
  assertAdminDetails,
  isAdminDetails,
  isAdminDetailsJson,
  parseAdminDetails,
} from "./models/admin-details.js";
export {
  type ApiKey,
  apiKeyProblems,
  assertApiKey,
  isApiKey,
  isApiKeyJson,
  parseApiKey,
} from "./models/api-key.js";
export {
  assertChatPermissions,
  type ChatPermissions,
  chatPermissionsProblems,
  isChatPermissions,
  isChatPermissionsJson,
  parseChatPermissions,
} from "./models/chat-permissions.js";
export {
  assertFeaturePermissions,
  type FeaturePermissions,
  featurePermissionsProblems,
  isFeaturePermissions,
  isFeaturePermissionsJson,
  parseFeaturePermissions,
} from "./models/feature-permissions.js";
export {
  assertLdapConfigForm,
  isLdapConfigForm,
  isLdapConfigFormJson,
  type LdapConfigForm,
  ldapConfigFormProblems,
  parseLdapConfigForm,
} from "./models/ldap-config-form.js";
export {
  assertLdapConfigResponse,
  isLdapConfigResponse,
  isLdapConfigResponseJson,
  type LdapConfigResponse,
  ldapConfigResponseProblems,
  parseLdapConfigResponse,
} from "./models/ldap-config-response.js";
export {
  assertLdapForm,
  isLdapForm,
  isLdapFormJson,
  type LdapForm,
  ldapFormProblems,
  parseLdapForm,
} from "./models/ldap-form.js";
export {
  assertLdapServerConfig,
  isLdapServerConfig,
  isLdapServerConfigJson,
  type LdapServerConfig,
  ldapServerConfigProblems,
  parseLdapServerConfig,
} from "./models/ldap-server-config.js";
export {
  assertLdapServerConfigInput,
  isLdapServerConfigInput,
  isLdapServerConfigInputJson,
  type LdapServerConfigInput,
  ldapServerConfigInputProblems,
  parseLdapServerConfigInput,
} from "./models/ldap-server-config-input.js";
export {
  assertMfaChallengeForm,
  isMfaChallengeForm,
  isMfaChallengeFormJson,
  type MfaChallengeForm,
  mfaChallengeFormProblems,
  parseMfaChallengeForm,
} from "./models/mfa-challenge-form.js";
export {
  assertMfaChallengeResponse,
  isMfaChallengeResponse,
  isMfaChallengeResponseJson,
  type MfaChallengeResponse,
  mfaChallengeResponseProblems,
  parseMfaChallengeResponse,
} from "./models/mfa-challenge-response.js";
export {
  assertMfaConfirmResult,
  isMfaConfirmResult,
  isMfaConfirmResultJson,
  type MfaConfirmResult,
  mfaConfirmResultProblems,
  parseMfaConfirmResult,
} from "./models/mfa-confirm-result.js";
export {
  assertMfaEnrollmentResponse,
  isMfaEnrollmentResponse,
  isMfaEnrollmentResponseJson,
  type MfaEnrollmentResponse,
  mfaEnrollmentResponseProblems,
  parseMfaEnrollmentResponse,
} from "./models/mfa-enrollment-response.js";
export {
  assertMfaFactorForm,
  isMfaFactorForm,
  isMfaFactorFormJson,
  type MfaFactorForm,
  mfaFactorFormProblems,
  parseMfaFactorForm,
} from "./models/mfa-factor-form.js";
export {
  assertMfaRecoveryCodesResponse,
  isMfaRecoveryCodesResponse,
  isMfaRecoveryCodesResponseJson,
  type MfaRecoveryCodesResponse,
  mfaRecoveryCodesResponseProblems,
  parseMfaRecoveryCodesResponse,
} from "./models/mfa-recovery-codes-response.js";
export {
  assertMfaRecoveryForm,
  isMfaRecoveryForm,
  isMfaRecoveryFormJson,
  type MfaRecoveryForm,
  mfaRecoveryFormProblems,
  parseMfaRecoveryForm,
} from "./models/mfa-recovery-form.js";
export {
  assertMfaSetupResponse,
  isMfaSetupResponse,
  isMfaSetupResponseJson,
  type MfaSetupResponse,
  mfaSetupResponseProblems,
  parseMfaSetupResponse,
} from "./models/mfa-setup-response.js";
export {
  assertMfaStatusResponse,
  isMfaStatusResponse,
  isMfaStatusResponseJson,
  type MfaStatusResponse,
  mfaStatusResponseProblems,
  parseMfaStatusResponse,
} from "./models/mfa-status-response.js";
export {
  assertMfaVerifyForm,
  isMfaVerifyForm,
  isMfaVerifyFormJson,
  type MfaVerifyForm,
  mfaVerifyFormProblems,
  parseMfaVerifyForm,
} from "./models/mfa-verify-form.js";
export {
  assertOAuthConfigValues,
  isOAuthConfigValues,
  isOAuthConfigValuesJson,
  type OAuthConfigValues,
  oAuthConfigValuesProblems,
  parseOAuthConfigValues,
} from "./models/oauth-config-values.js";
export {
  assertOAuthConfigForm,
  isOAuthConfigForm,
  isOAuthConfigFormJson,
  type OAuthConfigForm,
  oAuthConfigFormProblems,
  parseOAuthConfigForm,
} from "./models/oauth-config-form.js";
export {
  assertOAuthConfigResponse,
  isOAuthConfigResponse,
  isOAuthConfigResponseJson,
  type OAuthConfigResponse,
  oAuthConfigResponseProblems,
  parseOAuthConfigResponse,
} from "./models/oauth-config-response.js";
export {
  assertPendingUserResponse,
  isPendingUserResponse,
  isPendingUserResponseJson,
  parsePendingUserResponse,
  type PendingUserResponse,
  pendingUserResponseProblems,
} from "./models/pending-user-response.js";
export {
  assertPromptSuggestion,
  isPromptSuggestion,
  isPromptSuggestionJson,
  parsePromptSuggestion,
  type PromptSuggestion,
  promptSuggestionProblems,
} from "./models/prompt-suggestion.js";
export {
  assertServerAudio,
  isServerAudio,
  isServerAudioJson,
  parseServerAudio,
  type ServerAudio,
  serverAudioProblems,
} from "./models/server-audio.js";
export {
  assertServerCode,
  isServerCode,
  isServerCodeJson,
  parseServerCode,
  type ServerCode,
  serverCodeProblems,
} from "./models/server-code.js";
export {
  assertServerConfig,
  isServerConfig,
  isServerConfigJson,
  parseServerConfig,
  type ServerConfig,
  serverConfigProblems,
} from "./models/server-config.js";
export {
  assertServerFeatures,
  isServerFeatures,
  isServerFeaturesJson,
  parseServerFeatures,
  type ServerFeatures,
  serverFeaturesProblems,
} from "./models/server-features.js";
export {
  assertServerFiles,
  isServerFiles,
  isServerFilesJson,
  parseServerFiles,
  type ServerFiles,
  serverFilesProblems,
} from "./models/server-files.js";
export {
  assertServerGoogleDrive,
  isServerGoogleDrive,
  isServerGoogleDriveJson,
  parseServerGoogleDrive,
  type ServerGoogleDrive,
  serverGoogleDriveProblems,
} from "./models/server-google-drive.js";
export {
  assertServerImageCompression,
  isServerImageCompression,
  isServerImageCompressionJson,
  parseServerImageCompression,
  type ServerImageCompression,
  serverImageCompressionProblems,
} from "./models/server-image-compression.js";
export {
  assertServerInterface,
  isServerInterface,
  isServerInterfaceJson,
  parseServerInterface,
  type ServerInterface,
  serverInterfaceProblems,
} from "./models/server-interface.js";
export {
  assertServerOAuth,
  isServerOAuth,
  isServerOAuthJson,
  parseServerOAuth,
  type ServerOAuth,
  serverOAuthProblems,
} from "./models/server-oauth.js";
export {
  assertServerOneDrive,
  isServerOneDrive,
  isServerOneDriveJson,
  parseServerOneDrive,
  type ServerOneDrive,
  serverOneDriveProblems,
} from "./models/server-one-drive.js";
export {
  assertServerRealtime,
  isServerRealtime,
  isServerRealtimeJson,
  parseServerRealtime,
  type ServerRealtime,
  serverRealtimeProblems,
} from "./models/server-realtime.js";
export {
  assertServerSpeechToText,
  isServerSpeechToText,
  isServerSpeechToTextJson,
  parseServerSpeechToText,
  type ServerSpeechToText,
  serverSpeechToTextProblems,
} from "./models/server-speech-to-text.js";
export {
  assertServerTextToSpeech,
  isServerTextToSpeech,
  isServerTextToSpeechJson,
  parseServerTextToSpeech,
  type ServerTextToSpeech,
  serverTextToSpeechProblems,
} from "./models/server-text-to-speech.js";
export {
  assertServerVersion,
  isServerVersion,
  isServerVersionJson,
  parseServerVersion,
  type ServerVersion,
  serverVersionProblems,
} from "./models/server-version.js";
export {
  assertSessionUserInfoResponse,
  isSessionUserInfoResponse,
  isSessionUserInfoResponseJson,
  parseSessionUserInfoResponse,
  type SessionUserInfoResponse,
  sessionUserInfoResponseProblems,
} from "./models/session-user-info-response.js";
export {
  assertSessionUserResponse,
  isSessionUserResponse,
  isSessionUserResponseJson,
  parseSessionUserResponse,
  type SessionUserResponse,
  sessionUserResponseProblems,
} from "./models/session-user-response.js";
export {
  assertSettingsPermissions,
  isSettingsPermissions,
  isSettingsPermissionsJson,
  parseSettingsPermissions,
  type SettingsPermissions,
  settingsPermissionsProblems,
} from "./models/settings-permissions.js";
export {
  assertSharingPermissions,
  isSharingPermissions,
  isSharingPermissionsJson,
  parseSharingPermissions,
  type SharingPermissions,
  sharingPermissionsProblems,
} from "./models/sharing-permissions.js";
export {
  assertSigninForm,
  isSigninForm,
  isSigninFormJson,
  parseSigninForm,
  type SigninForm,
  signinFormProblems,
} from "./models/signin-form.js";
export {
  assertSigninResponse,
  isSigninResponse,
  isSigninResponseJson,
  parseSigninResponse,
  type SigninResponse,
  signinResponseProblems,
} from "./models/signin-response.js";
export {
  assertSigninResult,
  isSigninResult,
  isSigninResultJson,
  parseSigninResult,
  type SigninResult,
  signinResultProblems,
} from "./models/signin-result.js";
export {
  assertSignoutResponse,
  isSignoutResponse,
  isSignoutResponseJson,
  parseSignoutResponse,
  type SignoutResponse,
  signoutResponseProblems,
} from "./models/signout-response.js";
export {
  assertSignupForm,
  isSignupForm,
  isSignupFormJson,
  parseSignupForm,
  type SignupForm,
  signupFormProblems,
} from "./models/signup-form.js";
export {
  assertToken,
  isToken,
  isTokenJson,
  parseToken,
  type Token,
  tokenProblems,
} from "./models/token.js";
export {
  assertTokenExchangeForm,
  isTokenExchangeForm,
  isTokenExchangeFormJson,
  parseTokenExchangeForm,
  type TokenExchangeForm,
  tokenExchangeFormProblems,
} from "./models/token-exchange-form.js";
export {
  assertUpdatePasswordForm,
  isUpdatePasswordForm,
  isUpdatePasswordFormJson,
  parseUpdatePasswordForm,
  type UpdatePasswordForm,
  updatePasswordFormProblems,
} from "./models/update-password-form.js";
export {
  assertUpdateProfileForm,
  isUpdateProfileForm,
  isUpdateProfileFormJson,
  parseUpdateProfileForm,
  type UpdateProfileForm,
  updateProfileFormProblems,
} from "./models/update-profile-form.js";
export {
  assertUpdateTimezoneForm,
  isUpdateTimezoneForm,
  isUpdateTimezoneFormJson,
  parseUpdateTimezoneForm,
  type UpdateTimezoneForm,
  updateTimezoneFormProblems,
} from "./models/update-timezone-form.js";
export {
  assertUpdateTimezoneResponse,
  isUpdateTimezoneResponse,
  isUpdateTimezoneResponseJson,
  parseUpdateTimezoneResponse,
  type UpdateTimezoneResponse,
  updateTimezoneResponseProblems,
} from "./models/update-timezone-response.js";
export {
  assertUserPermissions,
  isUserPermissions,
  isUserPermissionsJson,
  parseUserPermissions,
  type UserPermissions,
  userPermissionsProblems,
} from "./models/user-permissions.js";
export {
  assertUserProfileImageResponse,
  isUserProfileImageResponse,
  isUserProfileImageResponseJson,
  parseUserProfileImageResponse,
  type UserProfileImageResponse,
  userProfileImageResponseProblems,
} from "./models/user-profile-image-response.js";
export {
  assertUserStatus,
  isUserStatus,
  isUserStatusJson,
  parseUserStatus,
  type UserStatus,
  userStatusProblems,
} from "./models/user-status.js";
export {
  assertValidationProblem,
  isValidationProblem,
  isValidationProblemJson,
  parseValidationProblem,
  type ValidationProblem,
  validationProblemProblems,
} from "./models/validation-problem.js";
export {
  assertWorkspacePermissions,
  isWorkspacePermissions,
  isWorkspacePermissionsJson,
  parseWorkspacePermissions,
  type WorkspacePermissions,
  workspacePermissionsProblems,
} from "./models/workspace-permissions.js";
