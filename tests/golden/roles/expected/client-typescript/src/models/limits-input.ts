// Made by Authwright from the spec of Roles API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import { carriedOver } from "../runtime/rewrite.js";
import type { Limits } from "./limits.js";

/** Limits, inside of what differs. */
export interface LimitsInput {
  /** Sent as a number, a text or null; read as a number or a text. */
  count?: number | string | null;
}

/**
 * Begins a write with what was read; then assign what is to change.
 *
 * Members which the server keeps when they are left out are not carried over, and are sent once assigned.
 * Nothing is checked, and what was read stays as it is.
 */
export function toLimitsInput(response: Limits): LimitsInput {
  return carriedOver(response, { leftOut: [] });
}
