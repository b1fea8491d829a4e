// Made by Authwright from the spec of Since until API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Cause } from "../runtime/operation.js";

/** The day is over. */
export const LATE: readonly Cause[] = [
  { name: "late", status: 403, text: "Too late", since: "2" },
];
