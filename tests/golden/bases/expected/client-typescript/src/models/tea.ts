// Made by Authwright from the spec of Bases API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Ware } from "./ware.js";

/** A ware, and all that a ware is. */
export interface Tea extends Ware {
  /** What it is made of. */
  kind: "black" | "green";
}
