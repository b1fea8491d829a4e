// Made by Authwright from the spec of Union tagged API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Code_ } from "./code.js";
import type { Done } from "./done.js";
import type { Wait } from "./wait.js";

/**
 * How far it got.
 *
 * Members:
 * - Code_: `step` is "code" or "push".
 * - Wait: `step` is "wait".
 * - Done: there is no `step`.
 * - Anything else: Probably from a later server, and in none of these types.
 */
export type Outcome = (Done & { step?: undefined }) | Code_ | Wait;
