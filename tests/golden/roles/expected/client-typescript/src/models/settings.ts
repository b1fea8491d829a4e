// Made by Authwright from the spec of Roles API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Limits } from "./limits.js";

/** Settings of a server: a reply has them all. */
export interface Settings_ {
  /** The same in both directions. */
  title: string;
  /** May be null when sent, and never is when read. */
  motto: string;
  /** A record that has two shapes itself. */
  limits: Limits;
  /** The server's own. */
  revision: number;
}
