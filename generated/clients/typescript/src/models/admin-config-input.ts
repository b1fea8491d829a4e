// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { JsonValue } from "../runtime/json-value.js";
import { carriedOver } from "../runtime/rewrite.js";
import type { AdminConfig } from "./admin-config.js";

/**
 * The general settings of a server.
 *
 * Replies hold every field that the server's version has. A write replaces them all: twenty fields are
 * required, and of the others some keep their value when left out, some lose it. So read the settings,
 * change what is to change, and write the whole back.
 */
export interface AdminConfigInput {
  /**
   * Second factors are compulsory for everybody who signs in, save for the two exceptions below; API keys
   * work as before. Off on a fresh server.
   *
   * A call with an API key is refused when it names this field, even with its old value. A change ends the
   * sessions of all users, the caller's too. Left out, it stays as it is. Since server 0.12.
   */
  ENABLE_MFA?: boolean;
  /**
   * A sign-in by OAuth needs no second factor from this server.
   *
   * A call with an API key is refused when it names this field, even with its old value. A change ends the
   * sessions of all users, the caller's too. Left out, it stays as it is. Since server 0.12.
   */
  MFA_ALLOW_OAUTH_BYPASS?: boolean;
  /**
   * A sign-in by trusted header needs no second factor from this server.
   *
   * A call with an API key is refused when it names this field, even with its old value. A change ends the
   * sessions of all users, the caller's too. Left out, it stays as it is. Since server 0.12.
   */
  MFA_ALLOW_TRUSTED_HEADER_BYPASS?: boolean;
  /** Users may ask for an admin's name and address, for instance while their account is pending. */
  SHOW_ADMIN_DETAILS: boolean;
  /**
   * The address shown to users who look for an admin. Null or empty: that of the first user. Not
   * checked.
   *
   * Left out, it becomes null.
   */
  ADMIN_EMAIL?: string | null;
  /** Where browsers reach the server; the origin that MFA challenges in a browser must come from. */
  WEBUI_URL: string;
  /**
   * The sign-in page shows e-mail and password fields. Off: no sign-up either, but `signin` still works.
   *
   * Left out, it stays as it is. Since server 0.11.
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
  /**
   * Role of new accounts. The very first account of a server is an admin all the same.
   *
   * Any other text is answered 200 and changes nothing.
   */
  DEFAULT_USER_ROLE: "pending" | "user" | "admin" | (string & {});
  /** Id of the group that new accounts join; empty for none. */
  DEFAULT_GROUP_ID: string;
  /**
   * Settings of the web interface that users start with; its keys are the interface's own.
   *
   * Null is stored as an empty object. Left out, it becomes `{}`. Since server 0.11.
   */
  DEFAULT_INTERFACE_SETTINGS?: { [key: string]: JsonValue } | null;
  /**
   * Texts that replace the interface's own: locale to original text to replacement.
   *
   * Null, and locales or keys that are blank or named like object internals (`__proto__`, `prototype`,
   * `constructor`), are refused with 422. A text must have the same `{{placeholders}}` as its key, else 422.
   * Blank texts, and locales left empty by that, are dropped. Left out, it stays as it is. Since server 0.11.
   */
  I18N?: { [key: string]: { [key: string]: string } };
  /**
   * How long new session tokens are good for, `4w` on a fresh server; issued ones keep their time.
   *
   * Encoded as duration. `-1` and `0` (never), or one number with one unit:
   * `-?[0-9]+(\.[0-9]+)?(ms|s|m|h|d|w)`. `1h30m`, `10`, surrounding spaces and the empty text are answered
   * 200 and change nothing. A negative duration is stored, and makes tokens that have expired when issued.
   * The environment may set a sum such as `1h30m`: it shows in replies and, written back, is kept because it
   * is ignored.
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
   * stored as integers; negative numbers pass. A text that is no integer makes the server fail with a
   * plain-text 500. Left out, it becomes `""`.
   */
  FOLDER_MAX_FILE_COUNT?: number | string | null;
  /**
   * Most automations of one user; empty for no limit.
   *
   * The number 0 and null are stored as `""`; only the text `"0"` stores a zero. Texts such as `"5"` are
   * stored as integers; negative numbers pass. A text that is no integer makes the server fail with a
   * plain-text 500. Left out, it becomes `""`.
   */
  AUTOMATION_MAX_COUNT?: number | string | null;
  /**
   * Shortest time between two runs of an automation, in seconds; empty for no limit.
   *
   * The number 0 and null are stored as `""`; only the text `"0"` stores a zero. Texts such as `"5"` are
   * stored as integers; negative numbers pass. A text that is no integer makes the server fail with a
   * plain-text 500. Left out, it becomes `""`.
   */
  AUTOMATION_MIN_INTERVAL?: number | string | null;
  /** Users may schedule automations, given the permission. */
  ENABLE_AUTOMATIONS: boolean;
  /** Channels, the group chats, are on. */
  ENABLE_CHANNELS: boolean;
  /**
   * Channels can be encrypted.
   *
   * Left out, it stays as it is. Since server 0.12.
   */
  ENABLE_ENCRYPTED_CHANNELS?: boolean;
  /**
   * The apps feature is on.
   *
   * Left out, it stays as it is. Since server 0.12.
   */
  ENABLE_APPS?: boolean;
  /**
   * Where a model that is called in a channel answers.
   *
   * Any other text is answered 200 and changes nothing. Left out, it becomes `"thread"`. Since server 0.11.
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
   * Left out, it stays as it is. Since server 0.12.
   */
  ENABLE_SKILL_LAZY_LOADING?: boolean;
  /**
   * Most characters of a skill's text; null while no limit is set.
   *
   * More than 0. Left out, it stays as it is. Since server 0.12.
   */
  SKILL_CONTENT_MAX_CHARS?: number | null;
  /**
   * Most characters of a skill's preview; null while no limit is set.
   *
   * More than 0. Left out, it stays as it is. Since server 0.12.
   */
  SKILL_PREVIEW_MAX_CHARS?: number | null;
  /** Notes are on. */
  ENABLE_NOTES: boolean;
  /** Users may have notifications sent to a webhook of theirs. */
  ENABLE_USER_WEBHOOKS: boolean;
  /** Users may show a status with text and emoji. */
  ENABLE_USER_STATUS: boolean;
  /**
   * Heading of what pending users see instead of the application; empty or null for the standard one.
   *
   * Left out, it becomes null.
   */
  PENDING_USER_OVERLAY_TITLE?: string | null;
  /**
   * Text of what pending users see instead of the application; empty or null for the standard one.
   *
   * Left out, it becomes null.
   */
  PENDING_USER_OVERLAY_CONTENT?: string | null;
  /**
   * Text added to answers that a user copies; empty or null for none.
   *
   * Left out, it becomes null.
   */
  RESPONSE_WATERMARK?: string | null;
}

/**
 * Begins a write with what was read; then assign what is to change.
 *
 * Members which the server keeps when they are left out are not carried over, and are sent once assigned.
 * Nothing is checked, and what was read stays as it is.
 */
export function toAdminConfigInput(response: AdminConfig): AdminConfigInput {
  return carriedOver(response, {
    leftOut: [
      "ENABLE_APPS",
      "ENABLE_ENCRYPTED_CHANNELS",
      "ENABLE_LOGIN_FORM",
      "ENABLE_MFA",
      "ENABLE_SKILL_LAZY_LOADING",
      "I18N",
      "MFA_ALLOW_OAUTH_BYPASS",
      "MFA_ALLOW_TRUSTED_HEADER_BYPASS",
      "SKILL_CONTENT_MAX_CHARS",
      "SKILL_PREVIEW_MAX_CHARS",
      "sessions_revoked",
    ],
    replaced: {
      AUTOMATION_MAX_COUNT: [[0, "0"]],
      AUTOMATION_MIN_INTERVAL: [[0, "0"]],
      FOLDER_MAX_FILE_COUNT: [[0, "0"]],
    },
  });
}
