// Made by Authwright from the spec of Bases API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Named } from "./named.js";
import type { Priced } from "./priced.js";

/** Something to buy, from two bases. */
export interface Ware extends Named, Priced {
  /** How many there are. */
  stock: number;
}
