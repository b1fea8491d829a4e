// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Gates } from "../runtime/gates.js";

/** What of `AdminConfigInput` only some servers understand. */
export const ADMIN_CONFIG_INPUT: Gates = {
  members: {
    ENABLE_MFA: { since: "0.12" },
    MFA_ALLOW_OAUTH_BYPASS: { since: "0.12" },
    MFA_ALLOW_TRUSTED_HEADER_BYPASS: { since: "0.12" },
    ENABLE_LOGIN_FORM: { since: "0.11" },
    DEFAULT_INTERFACE_SETTINGS: { since: "0.11" },
    I18N: { since: "0.11" },
    ENABLE_ENCRYPTED_CHANNELS: { since: "0.12" },
    ENABLE_APPS: { since: "0.12" },
    CHANNEL_MODEL_RESPONSE_MODE: { since: "0.11" },
    ENABLE_SKILL_LAZY_LOADING: { since: "0.12" },
    SKILL_CONTENT_MAX_CHARS: { since: "0.12" },
    SKILL_PREVIEW_MAX_CHARS: { since: "0.12" },
  },
};

/** What of `LdapServerConfigInput` only some servers understand. */
export const LDAP_SERVER_CONFIG_INPUT: Gates = {
  members: {
    default_email_domain: { since: "0.12" },
    enable_group_management: { since: "0.11" },
    enable_group_creation: { since: "0.11" },
    attribute_for_groups: { since: "0.11" },
  },
};

/** What of `OAuthConfigForm` only some servers understand. */
export const OAUTH_CONFIG_FORM: Gates = {
  members: { ENABLE_OAUTH: { since: "0.11" } },
};
