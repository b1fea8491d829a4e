// Made by Authwright from the spec of Bearer API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Cause } from "../runtime/operation.js";

/** There is no token. */
export const REFUSED: readonly Cause[] = [
  { name: "refused", status: 401, text: "Not authenticated" },
];
