// Made by Authwright from the spec of Roles API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import { carriedOver } from "../runtime/rewrite.js";
import type { LimitsInput } from "./limits-input.js";
import type { Settings_ } from "./settings.js";

/** Settings of a server: a reply has them all. */
export interface SettingsInput {
  /** The same in both directions. */
  title: string;
  /**
   * May be null when sent, and never is when read.
   *
   * Left out, it stays as it is.
   */
  motto?: string | null;
  /** A record that has two shapes itself. */
  limits?: LimitsInput;
  /** Told to the server, and never told by it. */
  reason?: string;
}

/**
 * Begins a write with what was read; then assign what is to change.
 *
 * Members which the server keeps when they are left out are not carried over, and are sent once assigned.
 * Nothing is checked, and what was read stays as it is.
 */
export function toSettingsInput(response: Settings_): SettingsInput {
  return carriedOver(response, { leftOut: ["motto", "revision"] });
}
