// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What the Open WebUI authentication API takes and gives. */

export type { JsonValue } from "../runtime/json-value.js";
export type { AccessGrantPermissions } from "./access-grant-permissions.js";
export type { AddUserForm } from "./add-user-form.js";
export type { AddUserResponse } from "./add-user-response.js";
export {
  type AdminConfigInput,
  toAdminConfigInput,
} from "./admin-config-input.js";
export type { AdminConfigUpdateResponse } from "./admin-config-update-response.js";
export type { AdminConfig } from "./admin-config.js";
export type { AdminDetails } from "./admin-details.js";
export type { ApiKey } from "./api-key.js";
export type { ChatPermissions } from "./chat-permissions.js";
export type { FeaturePermissions } from "./feature-permissions.js";
export type { LdapConfigForm } from "./ldap-config-form.js";
export type { LdapConfigResponse } from "./ldap-config-response.js";
export type { LdapForm } from "./ldap-form.js";
export {
  type LdapServerConfigInput,
  toLdapServerConfigInput,
} from "./ldap-server-config-input.js";
export type { LdapServerConfig } from "./ldap-server-config.js";
export type { MfaChallengeForm } from "./mfa-challenge-form.js";
export type { MfaChallengeResponse } from "./mfa-challenge-response.js";
export type { MfaConfirmResult } from "./mfa-confirm-result.js";
export type { MfaEnrollmentResponse } from "./mfa-enrollment-response.js";
export type { MfaFactorForm } from "./mfa-factor-form.js";
export type { MfaRecoveryCodesResponse } from "./mfa-recovery-codes-response.js";
export type { MfaRecoveryForm } from "./mfa-recovery-form.js";
export type { MfaSetupResponse } from "./mfa-setup-response.js";
export type { MfaStatusResponse } from "./mfa-status-response.js";
export type { MfaVerifyForm } from "./mfa-verify-form.js";
export type { OAuthConfigForm } from "./oauth-config-form.js";
export type { OAuthConfigResponse } from "./oauth-config-response.js";
export type { OAuthConfigValues } from "./oauth-config-values.js";
export type { PendingUserResponse } from "./pending-user-response.js";
export type { PromptSuggestion } from "./prompt-suggestion.js";
export type { ServerAudio } from "./server-audio.js";
export type { ServerCode } from "./server-code.js";
export type { ServerConfig } from "./server-config.js";
export type { ServerFeatures } from "./server-features.js";
export type { ServerFiles } from "./server-files.js";
export type { ServerGoogleDrive } from "./server-google-drive.js";
export type { ServerImageCompression } from "./server-image-compression.js";
export type { ServerInterface } from "./server-interface.js";
export type { ServerOAuth } from "./server-oauth.js";
export type { ServerOneDrive } from "./server-one-drive.js";
export type { ServerRealtime } from "./server-realtime.js";
export type { ServerSpeechToText } from "./server-speech-to-text.js";
export type { ServerTextToSpeech } from "./server-text-to-speech.js";
export type { ServerVersion } from "./server-version.js";
export type { SessionUserInfoResponse } from "./session-user-info-response.js";
export type { SessionUserResponse } from "./session-user-response.js";
export type { SettingsPermissions } from "./settings-permissions.js";
export type { SharingPermissions } from "./sharing-permissions.js";
export type { SigninForm } from "./signin-form.js";
export type { SigninResponse } from "./signin-response.js";
export type { SigninResult } from "./signin-result.js";
export type { SignoutResponse } from "./signout-response.js";
export type { SignupForm } from "./signup-form.js";
export type { TokenExchangeForm } from "./token-exchange-form.js";
export type { Token } from "./token.js";
export type { UpdatePasswordForm } from "./update-password-form.js";
export type { UpdateProfileForm } from "./update-profile-form.js";
export type { UpdateTimezoneForm } from "./update-timezone-form.js";
export type { UpdateTimezoneResponse } from "./update-timezone-response.js";
export type { UserPermissions } from "./user-permissions.js";
export type { UserProfileImageResponse } from "./user-profile-image-response.js";
export type { UserStatus } from "./user-status.js";
export type { ValidationProblem } from "./validation-problem.js";
export type { WorkspacePermissions } from "./workspace-permissions.js";
