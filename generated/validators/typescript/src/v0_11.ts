// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are exact for version 0.11. */

export {
  accessGrantPermissionsProblems,
  type AccessGrantPermissionsV011 as AccessGrantPermissions,
  assertAccessGrantPermissions,
  isAccessGrantPermissions,
  isAccessGrantPermissionsJson,
  parseAccessGrantPermissions,
} from "./models/access-grant-permissions-v0-11.js";
export {
  type AddUserForm,
  addUserFormProblems,
  assertAddUserForm,
  isAddUserForm,
  isAddUserFormJson,
  parseAddUserForm,
} from "./models/add-user-form.js";
export {
  adminConfigProblems,
  type AdminConfigV011 as AdminConfig,
  assertAdminConfig,
  isAdminConfig,
  isAdminConfigJson,
  parseAdminConfig,
} from "./models/admin-config-v0-11.js";
export {
  adminConfigInputProblems,
  type AdminConfigInputV011 as AdminConfigInput,
  assertAdminConfigInput,
  isAdminConfigInput,
  isAdminConfigInputJson,
  parseAdminConfigInput,
} from "./models/admin-config-input-v0-11.js";
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
  featurePermissionsProblems,
  type FeaturePermissionsV010 as FeaturePermissions,
  isFeaturePermissions,
  isFeaturePermissionsJson,
  parseFeaturePermissions,
} from "./models/feature-permissions-v0-10.js";
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
  ldapServerConfigProblems,
  type LdapServerConfigV011 as LdapServerConfig,
  parseLdapServerConfig,
} from "./models/ldap-server-config-v0-11.js";
export {
  assertLdapServerConfigInput,
  isLdapServerConfigInput,
  isLdapServerConfigInputJson,
  ldapServerConfigInputProblems,
  type LdapServerConfigInputV011 as LdapServerConfigInput,
  parseLdapServerConfigInput,
} from "./models/ldap-server-config-input-v0-11.js";
export {
  assertOAuthConfigValues,
  isOAuthConfigValues,
  isOAuthConfigValuesJson,
  oAuthConfigValuesProblems,
  type OAuthConfigValuesV011 as OAuthConfigValues,
  parseOAuthConfigValues,
} from "./models/oauth-config-values-v0-11.js";
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
  oAuthConfigResponseProblems,
  type OAuthConfigResponseV011 as OAuthConfigResponse,
  parseOAuthConfigResponse,
} from "./models/oauth-config-response-v0-11.js";
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
  serverAudioProblems,
  type ServerAudioV010 as ServerAudio,
} from "./models/server-audio-v0-10.js";
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
  serverConfigProblems,
  type ServerConfigV011 as ServerConfig,
} from "./models/server-config-v0-11.js";
export {
  assertServerFeatures,
  isServerFeatures,
  isServerFeaturesJson,
  parseServerFeatures,
  serverFeaturesProblems,
  type ServerFeaturesV011 as ServerFeatures,
} from "./models/server-features-v0-11.js";
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
  serverInterfaceProblems,
  type ServerInterfaceV011 as ServerInterface,
} from "./models/server-interface-v0-11.js";
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
  sessionUserInfoResponseProblems,
  type SessionUserInfoResponseV011 as SessionUserInfoResponse,
} from "./models/session-user-info-response-v0-11.js";
export {
  assertSessionUserResponse,
  isSessionUserResponse,
  isSessionUserResponseJson,
  parseSessionUserResponse,
  sessionUserResponseProblems,
  type SessionUserResponseV011 as SessionUserResponse,
} from "./models/session-user-response-v0-11.js";
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
  sharingPermissionsProblems,
  type SharingPermissionsV011 as SharingPermissions,
} from "./models/sharing-permissions-v0-11.js";
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
  userPermissionsProblems,
  type UserPermissionsV011 as UserPermissions,
} from "./models/user-permissions-v0-11.js";
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
  workspacePermissionsProblems,
  type WorkspacePermissionsV010 as WorkspacePermissions,
} from "./models/workspace-permissions-v0-10.js";
