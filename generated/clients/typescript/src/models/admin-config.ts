// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { JsonValue } from "../runtime/json-value.js";

/**
 * The general settings of a server.
 *
 * Replies hold every field that the server's version has. A write replaces them all: twenty fields are
 * required, and of the others some keep their value when left out, some lose it. So read the settings,
 * change what is to change, and write the whole back.
 */
export interface AdminConfig {
  /**
   * Second factors are compulsory for everybody who signs in, save for the two exceptions below; API keys
   * work as before. Off on a fresh server.
   *
   * A call with an API key is refused when it names this field, even with its old value. A change ends the
   * sessions of all users, the caller's too. Since server 0.12.
   */
  ENABLE_MFA?: boolean;
  /**
   * A sign-in by OAuth needs no second factor from this server.
   *
   * A call with an API key is refused when it names this field, even with its old value. A change ends the
   * sessions of all users, the caller's too. Since server 0.12.
   */
  MFA_ALLOW_OAUTH_BYPASS?: boolean;
  /**
   * A sign-in by trusted header needs no second factor from this server.
   *
   * A call with an API key is refused when it names this field, even with its old value. A change ends the
   * sessions of all users, the caller's too. Since server 0.12.
   */
  MFA_ALLOW_TRUSTED_HEADER_BYPASS?: boolean;
  /** Users may ask for an admin's name and address, for instance while their account is pending. */
  SHOW_ADMIN_DETAILS: boolean;
  /**
   * The address shown to users who look for an admin. Null or empty: that of the first user. Not
   * checked.
   */
  ADMIN_EMAIL: string | null;
  /** Where browsers reach the server; the origin that MFA challenges in a browser must come from. */
  WEBUI_URL: string;
  /**
   * The sign-in page shows e-mail and password fields. Off: no sign-up either, but `signin` still works.
   *
   * Since server 0.11.
   */
  ENABLE_LOGIN_FORM?: boolean;
  /** Everybody may make an account. The server switches it off by itself after the first sign-up. */
  ENABLE_SIGNUP: boolean;
  /** API keys work: for admins, and for users with the permission `features.api_keys`. */
  ENABLE_API_KEYS: boolean;
  /** API keys reach only the paths in `API_KEYS_ALLOWED_ENDPOINTS`. */
  ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS: boolean;
  /**
   * Paths that API keys may reach, with commas between, each with all that lies below it; compared by whole
   * segments.
   *
   * A list in one string, separated by commas.
   */
  API_KEYS_ALLOWED_ENDPOINTS: string;
  /** Role of new accounts. The very first account of a server is an admin all the same. */
  DEFAULT_USER_ROLE: "pending" | "user" | "admin" | (string & {});
  /** Id of the group that new accounts join; empty for none. */
  DEFAULT_GROUP_ID: string;
  /**
   * Settings of the web interface that users start with; its keys are the interface's own.
   *
   * Null is stored as an empty object. Since server 0.11.
   */
  DEFAULT_INTERFACE_SETTINGS?: { [key: string]: JsonValue };
  /**
   * Texts that replace the interface's own: locale to original text to replacement.
   *
   * Blank texts, and locales left empty by that, are dropped. Since server 0.11.
   */
  I18N?: { [key: string]: { [key: string]: string } };
  /**
   * How long new session tokens are good for, `4w` on a fresh server; issued ones keep their time.
   *
   * Encoded as duration. A negative duration is stored, and makes tokens that have expired when issued. The
   * environment may set a sum such as `1h30m`: it shows in replies and, written back, is kept because it is
   * ignored.
   */
  JWT_EXPIRES_IN: string;
  /** Chats and other items can be shared with the public community site. */
  ENABLE_COMMUNITY_SHARING: boolean;
  /** Users may rate answers. */
  ENABLE_MESSAGE_RATING: boolean;
  /** Chats can be kept in folders. */
  ENABLE_FOLDERS: boolean;
  /**
   * Most files in one folder; empty for no limit.
   *
   * The number 0 and null are stored as `""`; only the text `"0"` stores a zero. Texts such as `"5"` are
   * stored as integers; negative numbers pass.
   */
  FOLDER_MAX_FILE_COUNT: number | "";
  /**
   * Most automations of one user; empty for no limit.
   *
   * The number 0 and null are stored as `""`; only the text `"0"` stores a zero. Texts such as `"5"` are
   * stored as integers; negative numbers pass.
   */
  AUTOMATION_MAX_COUNT: number | "";
  /**
   * Shortest time between two runs of an automation, in seconds; empty for no limit.
   *
   * The number 0 and null are stored as `""`; only the text `"0"` stores a zero. Texts such as `"5"` are
   * stored as integers; negative numbers pass.
   */
  AUTOMATION_MIN_INTERVAL: number | "";
  /** Users may schedule automations, given the permission. */
  ENABLE_AUTOMATIONS: boolean;
  /** Channels, the group chats, are on. */
  ENABLE_CHANNELS: boolean;
  /**
   * Channels can be encrypted.
   *
   * Since server 0.12.
   */
  ENABLE_ENCRYPTED_CHANNELS?: boolean;
  /**
   * The apps feature is on.
   *
   * Since server 0.12.
   */
  ENABLE_APPS?: boolean;
  /**
   * Where a model that is called in a channel answers.
   *
   * Since server 0.11.
   */
  CHANNEL_MODEL_RESPONSE_MODE?: "thread" | "channel" | (string & {});
  /** The calendar is on. */
  ENABLE_CALENDAR: boolean;
  /** Users may let models remember things about them. */
  ENABLE_MEMORIES: boolean;
  /** Memories are put into the system prompt. */
  ENABLE_MEMORY_SYSTEM_CONTEXT: boolean;
  /**
   * A skill's text is loaded only when a model asks for it.
   *
   * Since server 0.12.
   */
  ENABLE_SKILL_LAZY_LOADING?: boolean;
  /**
   * Most characters of a skill's text; null while no limit is set.
   *
   * Since server 0.12.
   */
  SKILL_CONTENT_MAX_CHARS?: number | null;
  /**
   * Most characters of a skill's preview; null while no limit is set.
   *
   * Since server 0.12.
   */
  SKILL_PREVIEW_MAX_CHARS?: number | null;
  /** Notes are on. */
  ENABLE_NOTES: boolean;
  /** Users may have notifications sent to a webhook of theirs. */
  ENABLE_USER_WEBHOOKS: boolean;
  /** Users may show a status with text and emoji. */
  ENABLE_USER_STATUS: boolean;
  /** Heading of what pending users see instead of the application; empty or null for the standard one. */
  PENDING_USER_OVERLAY_TITLE: string | null;
  /** Text of what pending users see instead of the application; empty or null for the standard one. */
  PENDING_USER_OVERLAY_CONTENT: string | null;
  /** Text added to answers that a user copies; empty or null for none. */
  RESPONSE_WATERMARK: string | null;
}
