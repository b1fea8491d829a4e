// Made by Authwright from the spec of Ref nested API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Position } from "./position.js";

/** Where a letter goes. */
export interface Address {
  /** Street and number. */
  street: string;
  /** Null where nobody has measured it. */
  position: Position | null;
}
