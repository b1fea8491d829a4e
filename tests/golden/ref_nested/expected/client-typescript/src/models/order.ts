// Made by Authwright from the spec of Ref nested API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Address } from "./address.js";
import type { Position } from "./position.js";

/** An order. */
export interface Order {
  /** Where the goods go. */
  delivery: Address;
  /** Where the bill goes; with the goods, when it is left out. */
  billing?: Address;
  /** Where the goods have been. */
  stops: Position[];
}
