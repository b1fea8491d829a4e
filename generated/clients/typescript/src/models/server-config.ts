// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { JsonValue } from "../runtime/json-value.js";
import type { PromptSuggestion } from "./prompt-suggestion.js";
import type { ServerAudio } from "./server-audio.js";
import type { ServerCode } from "./server-code.js";
import type { ServerFeatures } from "./server-features.js";
import type { ServerFiles } from "./server-files.js";
import type { ServerGoogleDrive } from "./server-google-drive.js";
import type { ServerInterface } from "./server-interface.js";
import type { ServerOAuth } from "./server-oauth.js";
import type { ServerOneDrive } from "./server-one-drive.js";

/**
 * What a server tells of itself: enough to sign in for everybody, and more to a signed-in user.
 *
 * The fields from `default_models` on come only with the session of a user or an admin; of them, pending
 * users get a part of `ui`.
 */
export interface ServerConfig {
  /** True while the server has no account: the first one made becomes its admin. Absent otherwise. */
  onboarding?: boolean;
  /** Always true. */
  status: boolean;
  /** Name of the installation, `Open WebUI` unless the operator renamed it. */
  name: string;
  /** The server's release, as in `0.12.4`. */
  version: string;
  /** Language of the web interface for those who chose none; empty for the browser's. */
  default_locale: string;
  /**
   * Texts that replace the interface's own: locale to original text to replacement.
   *
   * Since server 0.11.
   */
  i18n?: { [key: string]: { [key: string]: string } };
  /** The OAuth providers. */
  oauth: ServerOAuth;
  /** What is switched on. */
  features: ServerFeatures;
  /**
   * Models that a new chat starts with; null while none are chosen.
   *
   * A list in one string, separated by commas.
   */
  default_models?: string | null;
  /**
   * Models pinned in the selector; null while none are chosen.
   *
   * A list in one string, separated by commas.
   */
  default_pinned_models?: string | null;
  /** Prompts that the start page offers; null from 0.11 for the interface's own. */
  default_prompt_suggestions?: PromptSuggestion[] | null;
  /**
   * The same by locale.
   *
   * Since server 0.11.
   */
  default_prompt_suggestions_i18n?: { [key: string]: JsonValue } | null;
  /** What runs code. */
  code?: ServerCode;
  /** Speech, in and out. */
  audio?: ServerAudio;
  /** Limits on files. */
  file?: ServerFiles;
  /**
   * Rights that users have by default, as stored: section to key to right.
   *
   * Not the caller's rights: groups are left out, and keys never stored are missing. The session has the
   * rights that count.
   */
  permissions?: { [key: string]: { [key: string]: boolean } };
  /** How browsers reach Google Drive. */
  google_drive?: ServerGoogleDrive;
  /** How browsers reach OneDrive and SharePoint. */
  onedrive?: ServerOneDrive;
  /** Texts and defaults of the web interface. */
  ui?: ServerInterface;
  /** What the licence says; null without one. */
  license_metadata?: { [key: string]: JsonValue } | null;
}
